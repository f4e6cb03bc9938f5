import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const addressSuppressedV1 = defineEvent({
  name: 'address-suppressed.v1',
  saidBy: ['suppress-address'],
  heardBy: [],
  meaning: 'An address bounced permanently or complained; no letter is sent to it any more.',
  data: z.strictObject({ because: z.enum(['bounce', 'complaint']) }),
  example: { because: 'bounce' },
});
