import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const satisfactionGivenV1 = defineEvent({
  name: 'satisfaction-given.v1',
  saidBy: ['record-satisfaction'],
  heardBy: [],
  meaning: 'A client rated a meeting: satisfaction from 1 to 5, and willingness to recommend the house, 0 to 10.',
  data: z.strictObject({
    appointmentId: id,
    advisorId: id,
    csat: z.number().int().nullable(),
    nps: z.number().int().nullable(),
  }),
  example: { appointmentId: 'app-1', advisorId: 'camille-laurent', csat: 5, nps: 9 },
});
