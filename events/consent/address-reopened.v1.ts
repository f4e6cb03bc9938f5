import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const addressReopenedV1 = defineEvent({
  name: 'address-reopened.v1',
  saidBy: ['reopen-address'],
  heardBy: [],
  meaning: 'The owner of a closed address showed that it receives again; letters are sent to it once more.',
  data: z.strictObject({ because: z.enum(['client-wrote', 'not-spam']) }),
  example: { because: 'client-wrote' },
});
