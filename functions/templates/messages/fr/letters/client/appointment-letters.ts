import type { AppointmentLetterMessages } from '#letters/client/appointment-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const appointmentLetters: AppointmentLetterMessages = {
  'appointment-confirmed': {
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
  },
  'appointment-cancelled': {
    subjects: ({ time }) => [`Votre rendez-vous du ${time} est annulé`, 'Votre rendez-vous est annulé'],
    byClient: ({ time }) =>
      `Comme vous l’avez souhaité, notre rendez-vous du ${time} est annulé. Le fichier joint le retire de votre agenda ; vous n’avez rien d’autre à faire.`,
    byHouse: ({ time }) =>
      `Nous avons dû annuler notre rendez-vous du ${time}, et je vous prie de nous en excuser. Le fichier joint le retire de votre agenda.`,
    next: 'Si vous souhaitez convenir d’un autre rendez-vous, votre page vous le permet à tout moment.',
    open: 'Ouvrir ma page',
  },
  'appointment-reminder': {
    subjects: ({ time }) => [`Pour mémoire : votre rendez-vous du ${time}`],
    opening: {
      inPerson: 'Je me réjouis de vous recevoir. Voici, pour mémoire, ce dont nous sommes convenus.',
      remote: 'Je me réjouis de vous parler. Voici, pour mémoire, ce dont nous sommes convenus.',
    },
    change: 'Si l’heure ne vous convient plus, répondez simplement à ce message, même au dernier moment.',
  },
};

/** The staff's names for them. */
export const appointmentLetterNames: NamesOf<AppointmentLetterMessages> = {
  'appointment-confirmed': 'Rendez-vous confirmé',
  'appointment-cancelled': 'Rendez-vous annulé',
  'appointment-reminder': 'Rappel du rendez-vous',
};
