import type { FirstLetterMessages } from '#letters/client/first-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const firstLetters: FirstLetterMessages = {
  acknowledgement: {
    assigned: {
      subjects: ({ advisor, before }) => [
        `Votre demande : ${advisor} vous répond avant ${before}`,
        `${advisor} vous répond avant ${before}`,
        `Votre demande : réponse avant ${before}`,
      ],
      entrusted: ({ house, before }) =>
        `Votre demande à ${house} m’a été confiée. Je vous répondrai personnellement avant le ${before}.`,
      subjectsSoon: ({ advisor }) => [`Votre demande : ${advisor} vous répond`, 'Votre demande'],
      entrustedSoon: ({ house }) =>
        `Votre demande à ${house} m’a été confiée. Je vous répondrai personnellement dès que possible.`,
      reply: 'Si un détail vous revient d’ici là, il suffit de répondre à ce message : il me parviendra.',
    },
    held: {
      subjects: ({ house }) => [`Votre demande à ${house} est bien arrivée`, 'Votre demande est bien arrivée'],
      received:
        'Votre demande nous est bien parvenue. Une personne de la maison la lira et choisira qui saura le mieux vous accompagner.',
      answerBefore: ({ before }) => `Vous aurez une réponse personnelle avant le ${before}.`,
      answerSoon: 'Vous aurez une réponse personnelle dans les meilleurs délais.',
    },
    care: {
      complaint: {
        subject: 'Votre message : je vous réponds personnellement',
        received:
          'Votre message m’a été confié. Je regrette que vous ayez eu à nous l’écrire ; je vais le lire avec attention et m’en occuper moi-même.',
        answerBefore: ({ before }) => `Vous aurez de mes nouvelles personnellement avant le ${before}.`,
        answerSoon: 'Vous aurez de mes nouvelles personnellement dès que possible.',
      },
      'after-sales': {
        subject: 'Votre pièce : je vous réponds personnellement',
        received: 'Votre message m’a été confié. Je verrai avec les personnes qui connaissent votre pièce.',
        answerBefore: ({ before }) => `Vous aurez de mes nouvelles personnellement avant le ${before}.`,
        answerSoon: 'Vous aurez de mes nouvelles personnellement dès que possible.',
      },
    },
    'stop-request': {
      subject: 'Votre demande est prise en compte',
      stopped: 'Nous avons bien reçu votre demande. Vous ne recevrez plus de message automatique de notre part.',
      handled:
        'Si elle concerne vos données personnelles, je la traite moi-même et vous en confirmerai l’issue. Vous n’avez rien d’autre à faire.',
    },
    incomplete: {
      subject: 'Votre demande : un détail nous aiderait à bien vous répondre',
      thanks: ({ count }) => {
        if (count === 0)
          return 'Merci de votre demande. Pour la confier à la bonne personne, une précision nous serait utile.';
        return `Merci de votre demande. Pour la confier à la bonne personne, ${count === 1 ? 'une précision nous serait utile' : 'quelques précisions nous seraient utiles'} :`;
      },
      complete: 'Préciser ma demande',
      brief: 'Deux lignes suffisent. Si vous préférez, répondez simplement à ce message.',
    },
    premature: {
      subjects: ({ house }) => [`Votre message à ${house}`, 'Votre message'],
      early:
        'Merci de votre message. Le moment ne semble pas encore venu de convenir d’un rendez-vous, et nous ne voulons pas vous solliciter trop tôt.',
      kept: 'Nous conservons votre demande. Quand vous le souhaiterez, il vous suffira de répondre à ce message pour reprendre notre échange.',
    },
  },
  'off-target-redirect': {
    thanks: 'Merci de votre message. Le service qui l’a reçu est réservé à l’accompagnement des clients.',
    kinds: {
      press: {
        subject: 'Votre message : le service de presse saura vous répondre',
        body: 'Les demandes de presse et d’image sont suivies par une équipe qui connaît nos archives et nos délais. Elle vous répondra mieux que nous.',
        action: 'Écrire au service de presse',
      },
      careers: {
        subject: 'Votre message : nos métiers et nos postes ouverts',
        body: 'Votre intérêt pour nos métiers nous touche. Toutes les candidatures sont suivies par notre équipe de recrutement.',
        action: 'Voir les postes ouverts',
      },
      'after-sales': {
        subject: 'Votre message : l’atelier prend soin de votre pièce',
        body: 'Pour une pièce que vous possédez déjà, l’atelier est votre meilleur interlocuteur : il vous dira quoi préparer et combien de temps compter.',
        action: 'Joindre l’atelier',
      },
      solicitation: {
        subject: 'Votre message à la maison',
        body: 'Nous ne pouvons pas donner suite aux propositions commerciales reçues par cette voie.',
        action: 'Espace fournisseurs',
      },
      other: {
        subject: 'Votre message à la maison',
        body: 'Nous ne sommes pas en mesure de donner suite à cette demande, et préférons vous le dire simplement.',
        action: 'Trouver le bon service',
      },
    },
    misread: 'Si votre demande portait sur une pièce ou un rendez-vous, répondez à ce message et nous la reprendrons.',
  },
  'clarification-question': {
    subject: 'Une question au sujet de votre demande',
    opening: 'Avant de vous répondre, j’aimerais vous poser une question.',
    byReply: 'Répondez simplement à ce message : votre réponse me parviendra directement.',
    byLinkOrReply:
      'Deux lignes suffisent, par le lien ci-dessous ou en réponse à ce message : elles me parviendront directement.',
    answer: 'Répondre',
  },
  'fresh-link': {
    subject: 'Votre nouveau lien',
    body: 'Voici le nouveau lien que vous avez demandé. Il remplace le précédent, qui n’est plus valable.',
    open: 'Ouvrir le lien',
    ignore: 'Si vous n’avez rien demandé, vous pouvez ignorer ce message : rien ne change.',
  },
};

/** The staff's names for them. */
export const firstLetterNames: NamesOf<FirstLetterMessages> = {
  acknowledgement: 'Accusé de réception',
  'off-target-redirect': 'Réorientation courtoise',
  'clarification-question': 'Question au client',
  'fresh-link': 'Nouveau lien',
};
