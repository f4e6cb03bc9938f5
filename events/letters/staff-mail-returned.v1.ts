import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const staffMailReturnedV1 = defineEvent({
  name: 'staff-mail-returned.v1',
  saidBy: ['note-returned-staff-mail'],
  heardBy: [],
  meaning: 'A letter to a member of staff came back, or was marked as spam; further letters are still sent.',
  data: z.strictObject({ staffId: id, because: z.enum(['bounce', 'complaint']) }),
  example: { staffId: 'camille-laurent', because: 'bounce' },
});
