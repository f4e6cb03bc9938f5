import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const appointmentToldV1 = defineEvent({
  name: 'appointment-told.v1',
  saidBy: ['notify-appointment'],
  heardBy: [],
  meaning:
    'Client and advisor were notified of an agreed, moved or cancelled appointment, with an invitation for their calendars.',
  data: z.strictObject({ appointmentId: id, sequence: z.number().int(), cancelled: z.boolean() }),
  example: { appointmentId: 'app-1', sequence: 0, cancelled: false },
});
