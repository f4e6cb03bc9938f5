import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryHandedOverV1 = defineEvent({
  name: 'inquiry-handed-over.v1',
  saidBy: ['hand-over-inquiry', 'undo-choice', 'apply-staff-command', 'replan-inquiries', 'keep-one-owner'],
  heardBy: ['deliver-signals'],
  meaning:
    'An advisor or a manager asked for the inquiry to go to a colleague (or to come back), or a colleague took it.',
  data: z.strictObject({
    fromId: id,
    toId: id,
    because: z.enum(['advisor-choice', 'accepted', 'undone', 'manager-choice', 'owner-left', 'one-client']),
  }),
  example: { fromId: 'camille-laurent', toId: 'hugo-mercier', because: 'advisor-choice' },
});
