import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const clientAwaitedV1 = defineEvent({
  name: 'client-awaited.v1',
  saidBy: ['client-wait-change'],
  heardBy: [],
  meaning: "It is the client's turn: a wait with its cadence of relances began.",
  data: z.strictObject({
    waitNumber: z.number().int(),
    moment: z.enum(['incomplete', 'question', 'choice', 'no-show', 'after-meeting', 'reprise']),
    /** A complaint or a matter after the sale: no relance belongs to this wait. */
    care: z.enum(['unresolved', 'resolved']).optional(),
  }),
  example: { waitNumber: 1, moment: 'choice' },
});
