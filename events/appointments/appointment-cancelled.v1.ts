import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const appointmentCancelledV1 = defineEvent({
  name: 'appointment-cancelled.v1',
  saidBy: [
    'cancel-appointment',
    'undo-client-choice',
    'transfer-change',
    'change-appointment-for-client',
    'commit-choice',
  ],
  heardBy: ['deliver-signals'],
  meaning: 'An appointment was cancelled; only its cancellation is still sent.',
  data: z.strictObject({ appointmentId: id, advisorId: id, by: z.enum(['client', 'advisor', 'manager']) }),
  example: { appointmentId: 'app-1', advisorId: 'camille-laurent', by: 'client' },
});
