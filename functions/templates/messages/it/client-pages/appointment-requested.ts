import type { AppointmentRequestedMessages } from '../../fr/client-pages/appointment-requested.ts';

export const appointmentRequested: AppointmentRequestedMessages = {
  title: 'La Sua richiesta di appuntamento è stata trasmessa',
  house: 'La maison',
  answer: ({ who, before }) => `${who} Le risponderà entro ${before} e Le proporrà alcuni orari.`,
  times: ({ who }) => `${who} Le proporrà alcuni orari via e-mail. Potrà scegliere quello che preferisce.`,
  told: ({ who }) => `${who} ha ricevuto la Sua richiesta e La ricontatterà con alcune proposte di orario.`,
  back: 'Torna al Suo spazio riservato',
};
