import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const outcomeAskedV1 = defineEvent({
  name: 'outcome-asked.v1',
  saidBy: ['ask-for-outcome'],
  heardBy: [],
  meaning: 'An advisor, and finally the duty manager, was asked for the outcome of a meeting.',
  data: z.strictObject({ appointmentId: id, ofId: id, asking: z.number().int() }),
  example: { appointmentId: 'app-1', ofId: 'camille-laurent', asking: 1 },
});
