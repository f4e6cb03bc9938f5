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
  'pause-to-confirm': {
    subject: ({ name }) => `${name}: call, or confirm the pause`,
    reasons: {
      'known-client': 'The follow-up is over, and this client of the house has not answered.',
      unreached: 'None of our messages could reach this client: their silence means nothing.',
      'purchase-since': 'This client has bought since they wrote, so the follow-up has stopped.',
    },
    todo: 'Nothing is paused without you: please call and record the contact, or confirm the pause on the page of the inquiry. Until then it stays on the board in your name.',
  },
};

/** What staff call them. */
export const followUpLetterNames: NamesOf<FollowUpLetterMessages> = {
  'follow-up-capped': 'Follow-up postponed by the limit of messages',
  'pause-to-confirm': 'Pause to confirm',
};
