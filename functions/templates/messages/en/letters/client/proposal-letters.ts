import type { ProposalLetterMessages } from '#letters/client/proposal-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const proposalLetters: ProposalLetterMessages = {
  'slots-proposed': {
    first: {
      subjects: {
        inPerson: ({ matter, counted }) => [`${matter}: ${counted} to meet`],
        remote: ({ matter, counted }) => [`${matter}: ${counted} to speak`],
      },
      opening: {
        new: {
          inPerson: ({ purpose, place, duration }) =>
            `Thank you for your inquiry. To ${purpose}, I would suggest that we meet ${place}. Please allow ${duration}, in private and without any obligation.`,
          remote: ({ purpose, place, duration }) =>
            `Thank you for your inquiry. To ${purpose}, I would suggest that we speak ${place}. Please allow ${duration}, without any obligation.`,
        },
        known: {
          inPerson: ({ house, purpose, place }) =>
            `Thank you for coming back to ${house}. To ${purpose}, I would suggest that we meet ${place}. We will take all the time you need.`,
          remote: ({ house, purpose, place }) =>
            `Thank you for coming back to ${house}. To ${purpose}, I would suggest that we speak ${place}. We will take all the time you need.`,
        },
        close: {
          inPerson: ({ purpose, place }) =>
            `I have kept these times to receive you ${place} and ${purpose}. Tell me what you would like to see, and it will be ready when you arrive.`,
          remote: ({ purpose, place }) =>
            `I have kept these times to speak with you ${place} and ${purpose}. Tell me what you would like to discuss, and I will prepare for it.`,
        },
        closest: {
          inPerson: ({ purpose, boutique, city, attention }) =>
            `The private salon of our ${boutique} boutique in ${city} is at your disposal. I will receive you there myself to ${purpose}. ${attention}`,
          remote: ({ purpose, place, attention }) =>
            `I have kept these times to speak with you ${place} and ${purpose}. ${attention}`,
        },
      },
    },
    newTimes: {
      subjects: {
        inPerson: ({ matter }) => [`${matter}: other times to meet`],
        remote: ({ matter }) => [`${matter}: other times to speak`],
      },
      opening: {
        inPerson: ({ place }) => `Here are other times to meet ${place}. Please choose whichever suits you.`,
        remote: ({ place }) => `Here are other times to speak ${place}. Please choose whichever suits you.`,
      },
    },
    afterNoShow: {
      subjects: {
        inPerson: ({ matter }) => [`${matter}: another time to meet, if you wish`, 'Another time to meet'],
        remote: ({ matter }) => [`${matter}: another time to speak, if you wish`, 'Another time to speak'],
      },
      opening: {
        inPerson: ({ place }) =>
          `We were not able to meet at the time we had agreed; these things happen. Should you still like us to meet ${place}, here is what I can offer.`,
        remote: ({ place }) =>
          `We were not able to speak at the time we had agreed; these things happen. Should you still like us to speak ${place}, here is what I can offer.`,
      },
    },
    advisorMissed: {
      subjects: {
        inPerson: () => ['Our apologies, and other times to meet'],
        remote: () => ['Our apologies, and other times to speak'],
      },
      opening:
        'We missed the appointment we had made with you. Please accept our apologies. Whichever time you choose will be kept.',
    },
    attention: {
      creation: 'We will sketch its first lines together.',
      repair: 'I will follow your piece myself until it is back with you.',
      event: 'On the day, I will be there to welcome you.',
      pieces: {
        inPerson: 'I will bring out a few pieces that we rarely show.',
        remote: 'I will have beside me a few pieces that we rarely show.',
      },
    },
  },
};

/** The staff's names for them. */
export const proposalLetterNames: NamesOf<ProposalLetterMessages> = {
  'slots-proposed': 'Times proposed',
};
