import type { ClientNewsLetterMessages } from '#letters/staff/client-news-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const clientNewsLetters: ClientNewsLetterMessages = {
  'client-spoke': {
    passedOn: 'Ce message vous est transmis pour information : aucun nouveau délai ne court.',
    meetingStands: ({ time }) =>
      `Votre rendez-vous du ${time} est maintenu. Ce message vous est transmis pour information : aucun nouveau délai ne court.`,
  },
  'client-left': {
    declined: {
      subject: ({ name }) => `${name} ne souhaite pas donner suite`,
      opening:
        'Ce client ne souhaite pas donner suite. La maison ne lui écrira plus à ce sujet ; vous n’avez rien à faire.',
    },
    'left-alone': {
      subject: ({ name }) => `${name} préfère que nous ne lui écrivions plus`,
      opening:
        'Ce client ne souhaite plus recevoir de message de la maison, ni à ce sujet ni à un autre. Merci de ne pas l’appeler ni lui écrire.',
    },
    'consent-withdrawn': {
      subject: ({ name }) => `${name} retire son consentement`,
      opening: 'Ce client retire son consentement. Plus rien ne lui est envoyé, et il ne faut plus l’appeler.',
    },
    paused: {
      subject: ({ name }) => `${name} souhaite attendre`,
      until: ({ date }) =>
        `Ce client souhaite mettre sa demande en pause jusqu’au ${date}. Elle reste la vôtre ; la maison reviendra vers lui à cette date.`,
      open: 'Ce client souhaite mettre sa demande en pause. Elle reste la vôtre ; c’est à lui de reprendre contact.',
    },
    theirMessage: 'Son message :',
  },
  'reprise-cancelled': {
    purchase: {
      subject: ({ name }) => `${name} a acheté depuis : la demande en pause ne sera pas reprise`,
      opening:
        'Ce client a fait un achat depuis cette demande, qui était en pause. La maison ne lui écrira pas de nouveau à ce sujet ; vous pouvez la reprendre vous-même si elle reste d’actualité.',
    },
    otherPurchase: {
      subject: ({ name }) => `${name} a fait un autre achat : reprendre sa demande en pause ?`,
      opening:
        'Ce client a fait un achat d’un autre univers depuis cette demande, qui était en pause. La maison ne lui écrira pas d’elle-même : reprenez-la vous-même si elle reste d’actualité.',
    },
    'new-inquiry': {
      subject: ({ name }) => `${name} a adressé une nouvelle demande`,
      opening:
        'Ce client a adressé une nouvelle demande sur le même sujet. Celle-ci reste en pause, et la maison ne la reprendra pas d’elle-même.',
    },
  },
};

/** The staff's names for them. */
export const clientNewsLetterNames: NamesOf<ClientNewsLetterMessages> = {
  'client-spoke': 'Message du client',
  'client-left': 'Décision du client',
  'reprise-cancelled': 'Reprise annulée',
};
