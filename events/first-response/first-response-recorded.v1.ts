import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const firstResponseRecordedV1 = defineEvent({
  name: 'first-response-recorded.v1',
  saidBy: ['commit-choice', 'imported-inquiry'],
  heardBy: [],
  meaning: 'The first response is final: its undo window has ended.',
  data: z.strictObject({
    obligationId: id,
    byId: id,
    businessMinutes: z.number(),
    marginMinutes: z.number(),
    withinTarget: z.boolean(),
  }),
  example: {
    obligationId: 'obl-1',
    byId: 'camille-laurent',
    businessMinutes: 95,
    marginMinutes: 145,
    withinTarget: true,
  },
});
