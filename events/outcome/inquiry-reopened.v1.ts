import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryReopenedV1 = defineEvent({
  name: 'inquiry-reopened.v1',
  saidBy: ['reopening-change'],
  heardBy: [],
  meaning: 'The inquiry is open again: an answer never reached the client, or the client wrote again.',
  data: z.strictObject({
    because: code,
    ownerId: id,
    /** `same`: the answer never reached the client; `new`: it did, and another is owed. Absent in earlier events. */
    promise: z.enum(['same', 'new']).optional(),
  }),
  example: { because: 'client-unreachable', ownerId: 'camille-laurent' },
});
