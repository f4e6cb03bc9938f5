import type { InquiryAssignedMessages } from '../../contracts/staff-letters/inquiry-assigned.ts';

export const inquiryAssigned: InquiryAssignedMessages = {
  subjectDue: ({ name, before }) => `${name} : à répondre avant ${before}`,
  subjectLate: ({ name }) => `${name} attend toujours une réponse`,
  opening: 'Une demande vous est confiée. Vous en êtes désormais responsable.',
  knownClient: 'Ce client vous connaît déjà.',
  byManager: 'La direction vous confie cette demande. L’historique est sur la page.',
  byManagerFrom: ({ former }) =>
    `La direction vous confie cette demande. Elle était suivie par ${former} ; l’historique est sur la page.`,
  ownerLeft:
    'La personne qui suivait cette demande a quitté la maison, et la suite vous revient. Le client en est informé ; l’historique est sur la page.',
  ownerLeftFrom: ({ former }) =>
    `${former} a quitté la maison, et la suite de cette demande vous revient. Le client en est informé ; l’historique est sur la page.`,
  clientSpoke: 'Ce client s’est manifesté de nouveau, et attend une réponse de vous.',
  reprise: 'Cette demande était en pause. Il est temps d’y revenir, et elle vous est confiée.',
  note: ({ text }) => `Note jointe : « ${text} »`,
};
