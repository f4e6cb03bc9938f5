import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const appointmentRemindedV1 = defineEvent({
  name: 'appointment-reminded.v1',
  saidBy: ['remind-of-appointment'],
  heardBy: [],
  meaning: 'Client and advisor were reminded of their meeting.',
  data: z.strictObject({ appointmentId: id, hoursBefore: z.number().int() }),
  example: { appointmentId: 'app-1', hoursBefore: 24 },
});
