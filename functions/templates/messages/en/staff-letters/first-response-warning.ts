import type { FirstResponseWarningMessages } from '../../contracts/staff-letters/first-response-warning.ts';

export const firstResponseWarning: FirstResponseWarningMessages = {
  subject: ({ name, left }) => `${name} is waiting for an answer: ${left} left`,
  toOwner: 'This client is waiting for your first answer.',
  toOthers: ({ owner }) => `${owner} has not answered yet.`,
  timeLeft: ({ percentUsed, left }) => `${percentUsed}% of the time has passed and ${left} of business time is left.`,
};
