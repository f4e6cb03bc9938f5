import type { ProposalLetterMessages } from '#letters/client/proposal-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const proposalLetters: ProposalLetterMessages = {
  'slots-proposed': {
    first: {
      subjects: {
        inPerson: ({ matter, counted }) => [`${matter} : ${counted} pour nous rencontrer`],
        remote: ({ matter, counted }) => [`${matter} : ${counted} pour nous parler`],
      },
      opening: {
        new: {
          inPerson: ({ purpose, place, duration }) =>
            `Merci de votre demande. Pour ${purpose}, je vous propose un rendez-vous ${place}. Comptez ${duration}, en tête-à-tête et sans engagement de votre part.`,
          remote: ({ purpose, place, duration }) =>
            `Merci de votre demande. Pour ${purpose}, je vous propose un échange ${place}. Comptez ${duration}, sans engagement de votre part.`,
        },
        known: {
          inPerson: ({ house, purpose, place }) =>
            `Merci de revenir vers ${house}. Pour ${purpose}, je vous propose un rendez-vous ${place}. Nous prendrons tout le temps qu’il faudra.`,
          remote: ({ house, purpose, place }) =>
            `Merci de revenir vers ${house}. Pour ${purpose}, je vous propose un échange ${place}. Nous prendrons tout le temps qu’il faudra.`,
        },
        close: {
          inPerson: ({ purpose, place }) =>
            `J’ai gardé ces moments pour vous, ${place}, afin de ${purpose}. Dites-moi ce que vous aimeriez voir : tout sera prêt à votre arrivée.`,
          remote: ({ purpose, place }) =>
            `J’ai gardé ces moments pour vous, ${place}, afin de ${purpose}. Dites-moi ce que vous aimeriez aborder : je préparerai notre échange.`,
        },
        closest: {
          inPerson: ({ purpose, boutique, city, attention }) =>
            `Le salon privé de notre boutique ${boutique}, à ${city}, vous est ouvert. Je vous y recevrai moi-même pour ${purpose}. ${attention}`,
          remote: ({ purpose, place, attention }) =>
            `J’ai gardé ces moments pour vous, ${place}, afin de ${purpose}. ${attention}`,
        },
      },
    },
    newTimes: {
      subjects: {
        inPerson: ({ matter }) => [`${matter} : d’autres moments pour nous rencontrer`],
        remote: ({ matter }) => [`${matter} : d’autres moments pour nous parler`],
      },
      opening: {
        inPerson: ({ place }) =>
          `Voici d’autres moments pour vous recevoir ${place}. Choisissez celui qui vous convient.`,
        remote: ({ place }) => `Voici d’autres moments pour nous parler ${place}. Choisissez celui qui vous convient.`,
      },
    },
    afterNoShow: {
      subjects: {
        inPerson: ({ matter }) => [
          `${matter} : un autre moment pour nous rencontrer, si vous le souhaitez`,
          'Un autre moment pour nous rencontrer',
        ],
        remote: ({ matter }) => [
          `${matter} : un autre moment pour nous parler, si vous le souhaitez`,
          'Un autre moment pour nous parler',
        ],
      },
      opening: {
        inPerson: ({ place }) =>
          `Nous n’avons pas pu nous voir à l’heure convenue ; cela arrive. Si vous souhaitez toujours que nous nous rencontrions ${place}, voici ce que je peux vous proposer.`,
        remote: ({ place }) =>
          `Nous n’avons pas pu nous parler à l’heure convenue ; cela arrive. Si vous souhaitez toujours un échange ${place}, voici ce que je peux vous proposer.`,
      },
    },
    advisorMissed: {
      subjects: {
        inPerson: () => ['Nos excuses, et d’autres moments pour vous recevoir'],
        remote: () => ['Nos excuses, et d’autres moments pour nous parler'],
      },
      opening:
        'Nous avons manqué le rendez-vous que nous avions pris avec vous, et je vous prie d’accepter nos excuses. Le moment que vous choisirez sera tenu.',
    },
    attention: {
      creation: 'Nous en tracerons ensemble les premières lignes.',
      repair: 'Je suivrai votre pièce moi-même jusqu’à son retour.',
      event: 'Le jour venu, c’est moi qui vous accueillerai.',
      pieces: {
        inPerson: 'Je ferai sortir quelques pièces que nous montrons peu.',
        remote: 'J’aurai près de moi quelques pièces que nous montrons peu.',
      },
    },
  },
};

/** The staff's names for them. */
export const proposalLetterNames: NamesOf<ProposalLetterMessages> = {
  'slots-proposed': 'Créneaux proposés',
};
