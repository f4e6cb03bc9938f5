import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const firstResponseBreachedV1 = defineEvent({
  name: 'first-response-breached.v1',
  saidBy: ['pass-checkpoint'],
  heardBy: [],
  meaning:
    'The target passed without a human answer; the clock goes to the delegate, the relationship stays with the owner.',
  data: z.strictObject({ obligationId: id, ownerId: id, clockHolderId: id, deadlineAt: instant }),
  example: {
    obligationId: 'obl-1',
    ownerId: 'camille-laurent',
    clockHolderId: 'hugo-mercier',
    deadlineAt: '2026-11-23T14:00:00.000Z',
  },
});
