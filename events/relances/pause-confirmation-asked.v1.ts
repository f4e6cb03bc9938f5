import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const pauseConfirmationAskedV1 = defineEvent({
  name: 'pause-confirmation-asked.v1',
  saidBy: ['ask-before-pause'],
  heardBy: [],
  meaning:
    'The relances of a wait are over, and the owner was asked to confirm the pause or to call; until then nothing is paused.',
  data: z.strictObject({
    waitNumber: z.number().int(),
    ownerId: id,
    because: z.enum(['known-client', 'unreached', 'purchase-since']),
  }),
  example: { waitNumber: 1, ownerId: 'camille-laurent', because: 'known-client' },
});
