import type { AppointmentCancelledMessages } from '../../contracts/client-letters/appointment-cancelled.ts';

export const appointmentCancelled: AppointmentCancelledMessages = {
  subjects: ({ time }) => [`Votre rendez-vous du ${time} est annulé`, 'Votre rendez-vous est annulé'],
  byClient: ({ time }) =>
    `Comme vous l’avez souhaité, notre rendez-vous du ${time} est annulé. Le fichier joint le retire de votre agenda ; vous n’avez rien d’autre à faire.`,
  byHouse: ({ time }) =>
    `Nous avons dû annuler notre rendez-vous du ${time}, et je vous prie de nous en excuser. Le fichier joint le retire de votre agenda.`,
  next: 'Si vous souhaitez convenir d’un autre rendez-vous, votre page vous le permet à tout moment.',
  open: 'Ouvrir ma page',
};
