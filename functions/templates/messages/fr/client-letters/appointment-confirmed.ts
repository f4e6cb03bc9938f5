import type { AppointmentConfirmedMessages } from '../../contracts/client-letters/appointment-confirmed.ts';

export const appointmentConfirmed: AppointmentConfirmedMessages = {
  booked: {
    subjects: ({ time }) => [`Votre rendez-vous du ${time}`],
    opening: 'Notre rendez-vous est confirmé. L’invitation jointe l’inscrit à votre agenda.',
  },
  moved: {
    subjects: ({ time }) => [`Votre rendez-vous est déplacé au ${time}`, `Votre rendez-vous : ${time}`],
    opening: 'Notre rendez-vous est déplacé. L’invitation jointe met votre agenda à jour.',
  },
  otherAdvisor: {
    subjects: ({ time }) => [`Votre rendez-vous du ${time}`],
    opening: ({ former }) =>
      `${former} ne pourra pas tenir notre rendez-vous, qui m’a été confié. Le jour et l’heure ne changent pas, et tout ce que vous nous avez écrit m’a été transmis. L’invitation jointe met votre agenda à jour.`,
  },
};
