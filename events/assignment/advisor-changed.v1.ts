import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const advisorChangedV1 = defineEvent({
  name: 'advisor-changed.v1',
  saidBy: ['change-advisor', 'apply-departures'],
  heardBy: ['replan-inquiries', 'release-held-inquiries', 'announce-absences'],
  meaning: 'An advisor changed: the inquiries they take, their hours, their delegates, or their departure.',
  data: z.strictObject({ advisorId: id, byId: id, fields: z.array(code).min(1) }),
  example: { advisorId: 'camille-laurent', byId: 'helene-marchand', fields: ['leave'] },
});
