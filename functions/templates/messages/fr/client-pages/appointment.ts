import type { AppointmentMessages } from '../../contracts/client-pages/appointment.ts';

export const appointment: AppointmentMessages = {
  title: 'Votre rendez-vous',
  place: 'Lieu',
  with: 'Avec',
  lasts: 'Durée prévue',
  move: 'Déplacer ce rendez-vous',
  cancel: 'Annuler ce rendez-vous',
  afterwards: 'Et ensuite ?',
  next: {
    'other-times': 'Proposez-moi d’autres moments',
    nothing: 'Rien pour le moment',
  },
  cancelIt: 'Annuler le rendez-vous',
  movedOften: 'Pour le déplacer encore, demandez un appel : nous conviendrons ensemble d’un moment.',
};
