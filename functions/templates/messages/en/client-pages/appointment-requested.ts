import type { AppointmentRequestedMessages } from '../../fr/client-pages/appointment-requested.ts';

export const appointmentRequested: AppointmentRequestedMessages = {
  title: 'Your request for an appointment has been passed on',
  house: 'The house',
  answer: ({ who, before }) => `${who} will reply before ${before} and suggest several times.`,
  times: ({ who }) => `${who} will send you several times by e-mail. Please choose the one that suits you.`,
  told: ({ who }) => `${who} has received your request and will come back to you with several times.`,
  back: 'Back to your private space',
};
