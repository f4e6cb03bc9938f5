import type { AppointmentMessages } from '../../fr/client-pages/appointment.ts';

export const appointment: AppointmentMessages = {
  title: 'Your appointment',
  place: 'Place',
  with: 'With',
  lasts: 'Please allow',
  move: 'Move this appointment',
  cancel: 'Cancel this appointment',
  afterwards: 'And then?',
  next: {
    'other-times': 'Offer me other times',
    nothing: 'Nothing for now',
  },
  cancelIt: 'Cancel the appointment',
  movedOften: 'To move it once more, please ask for a call, and we will find a time together.',
};
