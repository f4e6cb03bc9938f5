import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryReopenedV1 = defineEvent({
  name: 'inquiry-reopened.v1',
  saidBy: ['reopening-change'],
  heardBy: [],
  meaning: 'What was taken for an answer never reached the client; the same promise runs again.',
  data: z.strictObject({ because: code, ownerId: id }),
  example: { because: 'client-unreachable', ownerId: 'camille-laurent' },
});
