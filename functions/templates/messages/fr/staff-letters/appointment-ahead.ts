import type { AppointmentAheadMessages } from '../../contracts/staff-letters/appointment-ahead.ts';

export const appointmentAhead: AppointmentAheadMessages = {
  subject: ({ name, time }) => `À préparer : ${name}, ${time}`,
  opening: 'Votre rendez-vous approche. Voici avec qui vous avez rendez-vous, et ce que cette personne vous a écrit.',
};
