import type { AssignmentLetterMessages } from '#letters/staff/assignment-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';
import { ofName } from '../../grammar/elision.ts';

export const assignmentLetters: AssignmentLetterMessages = {
  'inquiry-assigned': {
    subjectDue: ({ name, before }) => `${name} : à répondre avant ${before}`,
    subjectLate: ({ name }) => `${name} attend toujours une réponse`,
    opening: 'Une demande vous est confiée. Vous en êtes désormais responsable.',
    knownClient: 'Ce client vous connaît déjà.',
    care: {
      complaint:
        'C’est une réclamation. Répondez-y comme telle : ce qui s’est passé, ce que vous faites, et rien à acheter.',
      'after-sales': 'Il s’agit d’une pièce que le client possède. C’est un service, non un souhait d’achat.',
    },
    byManager: 'La direction vous confie cette demande. L’historique est sur la page.',
    byManagerFrom: ({ former }) =>
      `La direction vous confie cette demande. Elle était suivie par ${former} ; l’historique est sur la page.`,
    ownerLeft:
      'La personne qui suivait cette demande a quitté la maison, et la suite vous revient. Le client en est informé ; l’historique est sur la page.',
    ownerLeftFrom: ({ former }) =>
      `${former} a quitté la maison, et la suite de cette demande vous revient. Le client en est informé ; l’historique est sur la page.`,
    accepted: 'Vous avez pris cette demande : elle est à votre nom.',
    acceptedFrom: ({ former }) => `Vous avez pris cette demande, que suivait ${former} : elle est à votre nom.`,
    oneClient: 'Vous suivez déjà une autre demande de ce client : celle-ci vous est confiée aussi.',
    oneClientFrom: ({ former }) =>
      `Vous suivez déjà une autre demande de ce client : celle-ci, que suivait ${former}, vous est confiée aussi.`,
    clientSpoke: 'Ce client s’est manifesté de nouveau, et attend une réponse de vous.',
    reprise: 'Cette demande était en pause. Il est temps d’y revenir, et elle vous est confiée.',
    note: ({ text }) => `Note jointe : « ${text} »`,
    handedOver: {
      subject: ({ name, from }) => `${name} : ${from} vous passe la main`,
      subjectDue: ({ name, from, before }) => `${name} : ${from} vous passe la main, à suivre avant ${before}`,
      opening: ({ from }) => `${from} vous confie cette demande. Vous en êtes désormais responsable.`,
      note: ({ text }) => `Sa note : « ${text} »`,
    },
  },
  'inquiry-entrusted': {
    subject: ({ name }) => `${name} : cette demande vous est désormais confiée`,
    yours: ({ former }) => `La demande qui suit, dont s’occupait ${former}, est désormais la vôtre.`,
    yoursSinceLeft: ({ former }) => `${former} a quitté la maison ; la demande qui suit est désormais la vôtre.`,
    answered: 'Le client a déjà reçu sa première réponse : aucun délai ne court, et la relation continue avec vous.',
    note: ({ text }) => `Note jointe : « ${text} »`,
  },
  'inquiry-held': {
    'nobody-eligible': {
      subject: ({ name }) => `${name} : personne de disponible, la demande est à vous`,
      opening:
        'Aucun conseiller ne peut prendre cette demande pour l’instant. Vous en êtes responsable : répondez au client, ou confiez-la à la personne de votre choix.',
    },
    complaint: {
      subject: ({ name }) => `${name} : une réclamation, pour vous`,
      opening:
        'Ce client n’a pas encore de conseiller : la réclamation est à vous. Répondez vous-même, ou confiez-la à la personne qui peut y remédier.',
    },
    'stop-request': {
      subject: ({ name }) => `${name} : ne souhaite plus être contacté`,
      opening:
        'Cette personne ne veut plus recevoir de courriers, ou demande l’effacement de ses données. La maison lui a confirmé qu’elle ne lui écrit plus, et c’est le cas. Lisez sa demande : si elle veut que ses données soient effacées, ou en recevoir une copie, cela reste à faire.',
    },
    doubtful: {
      subject: ({ name }) => `${name} : une demande à lire vous-même`,
      opening:
        'Les règles ne permettent pas de dire si cette demande est celle d’un client. Merci de la lire vous-même : répondez, confiez-la, ou écartez-la.',
    },
  },
  'inquiry-released': {
    subject: ({ name, to }) => `${name} : ${to} prend la demande`,
    taken: ({ name, to }) =>
      `${to} s’occupe désormais de la demande ${ofName(name)}, dont vous aviez la charge faute de conseiller disponible. Le délai promis au client ne change pas. Vous n’avez rien à faire ; le lien précédent n’est plus valable.`,
  },
  'hand-over-withdrawn': {
    takenBack: {
      subject: ({ name, to }) => `${name} : ${to} garde finalement la demande`,
      text: ({ name, to }) => `${to} a repris la demande ${ofName(name)}.`,
    },
    moved: {
      subject: ({ name, to }) => `${name} : ${to} suit désormais la demande`,
      text: ({ name, to }) => `La demande ${ofName(name)} est désormais suivie par ${to}.`,
    },
    noTask: 'Vous n’avez rien à faire ; le lien précédent n’est plus valable.',
  },
};

/** The staff's names for them. */
export const assignmentLetterNames: NamesOf<AssignmentLetterMessages> = {
  'inquiry-assigned': 'Demande confiée',
  'inquiry-entrusted': 'Suivi confié',
  'inquiry-held': 'Demande prise en charge par la maison',
  'inquiry-released': 'Demande reprise par un conseiller',
  'hand-over-withdrawn': 'Demande confiée à quelqu’un d’autre',
};
