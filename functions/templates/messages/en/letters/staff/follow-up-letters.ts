import type { FollowUpLetterMessages } from '#letters/staff/follow-up-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const followUpLetters: FollowUpLetterMessages = {
  'follow-up-capped': {
    subjects: {
      call: ({ name }) => `${name}: call rather than write`,
      wait: ({ name }) => `${name}: the follow-up waits`,
    },
    full: 'This client has received as many messages as the house allows itself for now.',
    follows: {
      later: ({ writeFrom }) => `The house may write again from ${writeFrom}; the automatic follow-up leaves then.`,
      never: ({ writeFrom }) =>
        `The house may write again from ${writeFrom}, which is too late for this follow-up: it will not be sent.`,
    },
    call: ({ callFrom }) =>
      `Until then, please call rather than write: a call is welcome from ${callFrom}. If you reach the client, record the contact, and the follow-up is cancelled.`,
  },
};

/** What staff call them. */
export const followUpLetterNames: NamesOf<FollowUpLetterMessages> = {
  'follow-up-capped': 'Follow-up postponed by the limit of messages',
};
