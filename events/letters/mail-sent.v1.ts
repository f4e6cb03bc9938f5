import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const mailSentV1 = defineEvent({
  name: 'mail-sent.v1',
  saidBy: ['deliver-letter'],
  heardBy: [],
  meaning: 'A letter was accepted by the mail service.',
  data: z.strictObject({
    mailKey: code,
    kind: code,
    audience: z.enum(['client', 'staff']),
    recipientId: id,
    contactClass: z.enum(['transactional', 'relational', 'advisor-initiated', 'internal']),
  }),
  example: {
    mailKey: 'inq-1.acknowledgement',
    kind: 'acknowledgement',
    audience: 'client',
    recipientId: 'person-1',
    contactClass: 'transactional',
  },
});
