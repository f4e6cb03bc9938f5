import type { AppointmentMessages } from '../../fr/client-pages/appointment.ts';

export const appointment: AppointmentMessages = {
  title: 'Il Suo appuntamento',
  place: 'Luogo',
  with: 'Con',
  lasts: 'Durata prevista',
  move: 'Spostare l’appuntamento',
  cancel: 'Annullare l’appuntamento',
  afterwards: 'E poi?',
  next: {
    'other-times': 'Vorrei ricevere altre proposte',
    nothing: 'Nulla, per il momento',
  },
  cancelIt: 'Annulla l’appuntamento',
  movedOften: 'Per spostarlo ancora, La preghiamo di richiedere una telefonata: troveremo insieme un altro momento.',
};
