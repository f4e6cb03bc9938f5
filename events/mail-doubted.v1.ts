import { z } from 'zod';
import { defineEvent, id } from '#events/envelope.ts';

export const mailDoubtedV1 = defineEvent({
  name: 'mail-doubted.v1',
  saidBy: ['deliver-letter'],
  heardBy: [],
  meaning: 'Nobody can tell whether a letter left; it is not resent blindly, a person was told.',
  data: z.strictObject({ mailKey: z.string(), kind: z.string(), recipientId: id }),
  example: { mailKey: 'inq-1/acknowledgement/1', kind: 'acknowledgement', recipientId: 'person-1' },
});
