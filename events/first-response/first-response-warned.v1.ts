import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const firstResponseWarnedV1 = defineEvent({
  name: 'first-response-warned.v1',
  saidBy: ['pass-checkpoint'],
  heardBy: [],
  meaning: 'A share of the target is used up, and the people concerned were notified once.',
  data: z.strictObject({ obligationId: id, step: code, recipients: z.array(id) }),
  example: { obligationId: 'obl-1', step: 'warn-50', recipients: ['camille-laurent'] },
});
