import type { DeadlineLetterMessages } from '#letters/staff/deadline-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const deadlineLetters: DeadlineLetterMessages = {
  'first-response-warning': {
    subject: ({ name, left }) => `${name} is waiting for an answer: ${left} left`,
    toOwner: 'This client is waiting for your first answer.',
    toOthers: ({ owner }) => `${owner} has not answered yet.`,
    timeLeft: ({ percentUsed, left }) => `${percentUsed}% of the time has passed and ${left} of business time is left.`,
    take: 'You can still keep this promise: on the page, choose “I take this inquiry”.',
    apology:
      'Without an answer by then, the client will receive an apology signed with your name, and a new time that will be yours to keep.',
  },
  'clock-handed-over': {
    subject: ({ name, owner }) => `${name}: please answer in place of ${owner}`,
    opening: ({ owner }) =>
      `The time ${owner} had to answer has passed, so the first answer now falls to you. The relationship stays with ${owner}, on whose behalf you may write.`,
  },
  'breach-notice': {
    subject: ({ name }) => `${name}: the time to answer has passed`,
    toOwner: ({ delegate }) =>
      `The time for a first answer has passed. ${delegate} will answer the client; the relationship remains yours, and you may still answer.`,
    toManager: ({ owner, delegate }) =>
      `${owner} did not answer in time. It is now for ${delegate} to answer; the clock keeps running until the client has received an answer.`,
  },
  'escalated-to-manager': {
    subject: ({ name }) => `${name}: still unanswered, now with you`,
    ownerSilent: ({ owner }) =>
      `${owner} has not answered this client yet. The answer is now with you: write to them, or entrust the inquiry to another advisor.`,
  },
};

/** The staff's names for them. */
export const deadlineLetterNames: NamesOf<DeadlineLetterMessages> = {
  'first-response-warning': 'Deadline reminder',
  'clock-handed-over': 'Answer handed to the delegate',
  'breach-notice': 'Deadline missed',
  'escalated-to-manager': 'Escalated to the management',
};
