import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const mailDoubtedV1 = defineEvent({
  name: 'mail-doubted.v1',
  saidBy: ['deliver-letter'],
  heardBy: [],
  meaning: 'It is unknown whether a letter was sent; it is not resent blindly, and a person was notified.',
  data: z.strictObject({ mailKey: code, kind: code, recipientId: id }),
  example: { mailKey: 'inq-1.acknowledgement', kind: 'acknowledgement', recipientId: 'person-1' },
});
