import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const staffMailReturnedV1 = defineEvent({
  name: 'staff-mail-returned.v1',
  saidBy: ['note-returned-staff-mail'],
  heardBy: [],
  meaning: 'A letter to one of the house’s own people came back, or was marked as spam; they are still written to.',
  data: z.strictObject({ staffId: id, because: z.enum(['bounce', 'complaint']) }),
  example: { staffId: 'camille-laurent', because: 'bounce' },
});
