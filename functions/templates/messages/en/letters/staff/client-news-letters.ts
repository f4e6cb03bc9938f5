import type { ClientNewsLetterMessages } from '#letters/staff/client-news-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const clientNewsLetters: ClientNewsLetterMessages = {
  'client-spoke': {
    passedOn: 'This message is passed on for your information: no new deadline runs.',
    meetingStands: ({ time }) =>
      `Your appointment on ${time} stands. This message is passed on for your information: no new deadline runs.`,
  },
  'client-left': {
    declined: {
      subject: ({ name }) => `${name} would rather not go further`,
      opening:
        'This client would rather not go further. The house will not write to them about it again, and there is nothing for you to do.',
    },
    'left-alone': {
      subject: ({ name }) => `${name} would rather we did not write again`,
      opening:
        'This client wishes to receive no more messages from the house, about this or anything else. Please do not call or write to them.',
    },
    'consent-withdrawn': {
      subject: ({ name }) => `${name} has withdrawn their consent`,
      opening: 'This client has withdrawn their consent. Nothing more is sent to them, and they are not to be called.',
    },
    paused: {
      subject: ({ name }) => `${name} would rather wait`,
      until: ({ date }) =>
        `This client wishes to pause the inquiry until ${date}. It stays yours; the house will come back to them then.`,
      open: 'This client wishes to pause the inquiry. It stays yours; it is for them to get back in touch.',
    },
    theirMessage: 'Their message:',
  },
  'reprise-cancelled': {
    purchase: {
      subject: ({ name }) => `${name} has bought since: the paused inquiry will not be resumed`,
      opening:
        'The client has made a purchase since this inquiry, which was paused. The house will not write to them about it again; you may resume it yourself if it is still of interest.',
    },
    otherPurchase: {
      subject: ({ name }) => `${name} has made another purchase: resume the paused inquiry?`,
      opening:
        'The client has made a purchase of another category since this inquiry, which was paused. The house will not write to them by itself: resume it yourself if it is still of interest.',
    },
    'new-inquiry': {
      subject: ({ name }) => `${name} has sent a new inquiry`,
      opening:
        'The client has sent a new inquiry about the same subject. This one stays paused, and the house will not resume it by itself.',
    },
  },
};

/** The staff's names for them. */
export const clientNewsLetterNames: NamesOf<ClientNewsLetterMessages> = {
  'client-spoke': 'Message from the client',
  'client-left': 'Decision by the client',
  'reprise-cancelled': 'Reprise cancelled',
};
