import type { FirstResponseWarningMessages } from '../../contracts/staff-letters/first-response-warning.ts';

export const firstResponseWarning: FirstResponseWarningMessages = {
  subject: ({ name, left }) => `${name} attend une réponse : il reste ${left}`,
  toOwner: 'Ce client attend votre première réponse.',
  toOthers: ({ owner }) => `${owner} n’a pas encore répondu.`,
  timeLeft: ({ percentUsed, left }) => `${percentUsed} % du délai est écoulé, il reste ${left} de temps ouvré.`,
};
