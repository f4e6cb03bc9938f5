import type { AppointmentAheadMessages } from '../../contracts/staff-letters/appointment-ahead.ts';

export const appointmentAhead: AppointmentAheadMessages = {
  subject: ({ name, time }) => `To prepare: ${name}, ${time}`,
  opening: 'Your appointment is coming up. Here is who you are meeting, and what they wrote to you.',
};
