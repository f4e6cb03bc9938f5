import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const repriseCancelledV1 = defineEvent({
  name: 'reprise-cancelled.v1',
  saidBy: ['cancel-reprises'],
  heardBy: [],
  meaning:
    'A paused inquiry is no longer resumed by itself, since the client has bought or written anew; its owner was told, or asked whether to resume it.',
  data: z.strictObject({
    because: z.enum(['purchase', 'new-inquiry']),
    /** The purchase or the inquiry. */
    relatedId: id,
    /** True when it is about something else, so that the owner decides. */
    asks: z.boolean(),
    /** When the house would have resumed it. */
    wouldReopenAt: instant,
  }),
  example: { because: 'purchase', relatedId: 'p-1', asks: false, wouldReopenAt: '2027-03-01T08:00:00.000Z' },
});
