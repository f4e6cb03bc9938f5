import * as z from 'zod';
import { code, defineEvent } from '#events/envelope/envelope.ts';

export const inquiryRescoredV1 = defineEvent({
  name: 'inquiry-rescored.v1',
  saidBy: ['rescore-inquiries'],
  heardBy: ['deliver-signals'],
  meaning: 'A client signal raised the score of an inquiry, and perhaps its level: its deadlines are re-planned.',
  data: z.strictObject({
    kind: code,
    pointsBefore: z.number().int(),
    pointsAfter: z.number().int(),
    levelBefore: code,
    levelAfter: code,
  }),
  example: {
    kind: 'appointment-requested',
    pointsBefore: 62,
    pointsAfter: 74,
    levelBefore: 'new',
    levelAfter: 'promising',
  },
});
