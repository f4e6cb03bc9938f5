import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const appointmentMovedV1 = defineEvent({
  name: 'appointment-moved.v1',
  saidBy: ['announce-absences', 'move-appointment', 'change-appointment-for-client'],
  heardBy: ['deliver-signals'],
  meaning: 'An appointment was moved to another time, by the client or the house.',
  data: z.strictObject({
    appointmentId: id,
    advisorId: id,
    by: z.enum(['client', 'advisor', 'manager']),
    startsAt: instant,
    endsAt: instant,
  }),
  example: {
    appointmentId: 'app-1',
    advisorId: 'camille-laurent',
    by: 'client',
    startsAt: '2026-11-25T10:00:00.000Z',
    endsAt: '2026-11-25T11:00:00.000Z',
  },
});
