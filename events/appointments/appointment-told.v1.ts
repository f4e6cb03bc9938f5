import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const appointmentToldV1 = defineEvent({
  name: 'appointment-told.v1',
  saidBy: ['notify-appointment'],
  heardBy: [],
  meaning: 'Client and advisor were told of an appointment as it stands, with an invitation for their calendars.',
  data: z.strictObject({ appointmentId: id, sequence: z.number().int(), cancelled: z.boolean() }),
  example: { appointmentId: 'app-1', sequence: 0, cancelled: false },
});
