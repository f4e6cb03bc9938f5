import type { EscalatedToManagerMessages } from '../../contracts/staff-letters/escalated-to-manager.ts';

export const escalatedToManager: EscalatedToManagerMessages = {
  subject: ({ name }) => `${name}: still unanswered, now with you`,
  ownerSilent: ({ owner }) =>
    `${owner} has not answered this client yet. The answer is now with you: write to them, or entrust the inquiry to another advisor.`,
  bothSilent: ({ owner, delegate }) =>
    `Neither ${owner} nor ${delegate} has answered this client yet. The answer is now with you: write to them, or entrust the inquiry to another advisor.`,
};
