import type { HandedOverMessages } from '../../contracts/staff-letters/handed-over.ts';

export const handedOver: HandedOverMessages = {
  subject: ({ name, from }) => `${name} : ${from} vous passe la main`,
  subjectDue: ({ name, from, before }) => `${name} : ${from} vous passe la main, à suivre avant ${before}`,
  opening: ({ from }) => `${from} vous confie cette demande. Vous en êtes désormais responsable.`,
  note: ({ text }) => `Sa note : « ${text} »`,
};
