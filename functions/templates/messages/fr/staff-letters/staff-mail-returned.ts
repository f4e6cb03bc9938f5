import type { StaffMailReturnedMessages } from '../../contracts/staff-letters/staff-mail-returned.ts';

export const staffMailReturned: StaffMailReturnedMessages = {
  subject: ({ name }) => ({
    bounce: `${name} ne reçoit plus nos messages`,
    complaint: `${name} : un de nos messages a été signalé comme indésirable`,
  }),
  happened: ({ name, at }) => ({
    bounce: `Un message adressé à ${name} nous est revenu ${at} : sa messagerie l’a refusé.`,
    complaint: `Un message adressé à ${name} a été signalé comme indésirable ${at}, peut-être par erreur.`,
  }),
  risk: ({ name }) =>
    `Nous continuons d’écrire à ${name}, mais nos messages risquent de ne pas lui parvenir : des demandes pourraient rester sans réponse.`,
  todo: ({ name }) =>
    `Prévenez ${name} par un autre moyen et faites vérifier sa messagerie. En attendant, vous pouvez confier ses demandes à un collègue.`,
  action: 'Voir l’équipe',
};
