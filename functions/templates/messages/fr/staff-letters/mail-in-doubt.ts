import type { MailInDoubtMessages } from '../../contracts/staff-letters/mail-in-doubt.ts';

export const mailInDoubt: MailInDoubtMessages = {
  subject: ({ name }) => `${name} : un message est peut-être parti`,
  unconfirmed: ({ mailSubject, startedAt }) =>
    `L’envoi du message « ${mailSubject} », commencé ${startedAt}, n’a pas été confirmé. Il est peut-être arrivé : nous ne l’avons pas renvoyé.`,
  decide: 'Voyez avec le client ou le conseiller, puis décidez sur la page de la demande.',
};
