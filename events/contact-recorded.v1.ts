import { z } from 'zod';
import { defineEvent, id } from '#events/envelope.ts';

export const contactRecordedV1 = defineEvent({
  name: 'contact-recorded.v1',
  saidBy: ['record-contact'],
  heardBy: [],
  meaning: "An advisor's call, message or meeting with a client was entered in the ledger.",
  data: z.strictObject({ advisorId: id, channel: z.enum(['call', 'mail', 'message', 'meeting']) }),
  example: { advisorId: 'camille-laurent', channel: 'call' },
});
