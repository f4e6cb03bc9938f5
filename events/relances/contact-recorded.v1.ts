import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const contactRecordedV1 = defineEvent({
  name: 'contact-recorded.v1',
  saidBy: ['record-contact'],
  heardBy: ['note-exchange'],
  meaning:
    "A call, mail, message or meeting was recorded: the advisor's (outbound) counts as a touch, the client's does not.",
  data: z.strictObject({
    advisorId: id,
    channel: z.enum(['call', 'mail', 'message', 'meeting']),
    direction: z.enum(['outbound', 'inbound']),
    /** The manager who entered it for the advisor; absent when the advisor did. */
    recordedById: id.optional(),
  }),
  example: { advisorId: 'camille-laurent', channel: 'call', direction: 'outbound' },
});
