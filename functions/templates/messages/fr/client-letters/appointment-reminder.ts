import type { AppointmentReminderMessages } from '../../contracts/client-letters/appointment-reminder.ts';

export const appointmentReminder: AppointmentReminderMessages = {
  subjects: ({ time }) => [`Pour mémoire : votre rendez-vous du ${time}`],
  opening: {
    inPerson: 'Je me réjouis de vous recevoir. Voici, pour mémoire, ce dont nous sommes convenus.',
    remote: 'Je me réjouis de vous parler. Voici, pour mémoire, ce dont nous sommes convenus.',
  },
  change: 'Si l’heure ne vous convient plus, répondez simplement à ce message, même au dernier moment.',
};
