import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const clientMailReturnedV1 = defineEvent({
  name: 'client-mail-returned.v1',
  saidBy: ['suppress-address'],
  heardBy: ['deliver-signals'],
  meaning: 'A letter to the client bounced permanently; the owner must reach them another way.',
  data: z.strictObject({ because: z.enum(['bounce', 'complaint']), ownerId: id }),
  example: { because: 'bounce', ownerId: 'camille-laurent' },
});
