import type { AppointmentRequestedMessages } from '../../contracts/client-pages/appointment-requested.ts';

export const appointmentRequested: AppointmentRequestedMessages = {
  title: 'Votre demande de rendez-vous est transmise',
  house: 'La maison',
  answer: ({ who, before }) => `${who} vous répondra avant ${before} et vous proposera plusieurs horaires.`,
  times: ({ who }) => `${who} vous proposera plusieurs horaires par e-mail. Vous choisirez celui qui vous convient.`,
  told: ({ who }) => `${who} a reçu votre demande et reviendra vers vous avec plusieurs horaires.`,
  back: 'Revenir à votre espace',
};
