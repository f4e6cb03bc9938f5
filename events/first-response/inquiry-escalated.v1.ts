import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryEscalatedV1 = defineEvent({
  name: 'inquiry-escalated.v1',
  saidBy: ['hand-over-to-duty-manager'],
  heardBy: [],
  meaning: 'Far beyond the deadline, the duty manager took the inquiry.',
  data: z.strictObject({ obligationId: id, fromId: id, toId: id }),
  example: { obligationId: 'obl-1', fromId: 'camille-laurent', toId: 'helene-marchand' },
});
