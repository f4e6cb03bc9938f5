import type { BreachNoticeMessages } from '../../contracts/staff-letters/breach-notice.ts';

export const breachNotice: BreachNoticeMessages = {
  subject: ({ name }) => `${name}: the time to answer has passed`,
  toOwner: ({ delegate }) =>
    `The time for a first answer has passed. ${delegate} will answer the client; the relationship remains yours, and you may still answer.`,
  toManager: ({ owner, delegate }) =>
    `${owner} did not answer in time. It is now for ${delegate} to answer; the clock keeps running until the client has received an answer.`,
};
