import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const mailWithheldV1 = defineEvent({
  name: 'mail-withheld.v1',
  saidBy: ['deliver-letter'],
  heardBy: [],
  meaning: 'A letter was not sent because the address bounced or complained before.',
  data: z.strictObject({ mailKey: code, kind: code, recipientId: id }),
  example: { mailKey: 'inq-1.acknowledgement', kind: 'acknowledgement', recipientId: 'person-1' },
});
