import * as z from 'zod';
import { code, defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const firstResponsePlannedV1 = defineEvent({
  name: 'first-response-planned.v1',
  saidBy: ['ownership-change'],
  heardBy: [],
  meaning: "The first-response obligation was opened or re-planned on the owner's business calendar.",
  data: z.strictObject({
    obligationId: id,
    startedAt: instant,
    targetMinutes: z.number(),
    deadlineAt: instant,
    calendarId: id,
    /** The policy that made the promise. */
    policyVersion: code,
  }),
  example: {
    obligationId: 'obl-1',
    startedAt: '2026-11-23T09:00:00.000Z',
    targetMinutes: 240,
    deadlineAt: '2026-11-23T14:00:00.000Z',
    calendarId: 'paris',
    policyVersion: '2026-11-23.2',
  },
});
