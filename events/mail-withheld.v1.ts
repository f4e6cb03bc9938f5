import { z } from 'zod';
import { defineEvent, id } from '#events/envelope.ts';

export const mailWithheldV1 = defineEvent({
  name: 'mail-withheld.v1',
  saidBy: ['deliver-letter'],
  heardBy: [],
  meaning: 'A letter was not sent because the address bounced or complained before.',
  data: z.strictObject({ mailKey: z.string(), kind: z.string(), recipientId: id }),
  example: { mailKey: 'inq-1/acknowledgement/1', kind: 'acknowledgement', recipientId: 'person-1' },
});
