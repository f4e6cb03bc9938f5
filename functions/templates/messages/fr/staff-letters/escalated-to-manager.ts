import type { EscalatedToManagerMessages } from '../../contracts/staff-letters/escalated-to-manager.ts';

export const escalatedToManager: EscalatedToManagerMessages = {
  subject: ({ name }) => `${name} : sans réponse, la demande vous revient`,
  ownerSilent: ({ owner }) =>
    `${owner} n’a pas encore répondu à ce client. La réponse vous revient : écrivez-lui, ou confiez la demande à un autre conseiller.`,
  bothSilent: ({ owner, delegate }) =>
    `Ni ${owner} ni ${delegate} n’ont encore répondu à ce client. La réponse vous revient : écrivez-lui, ou confiez la demande à un autre conseiller.`,
};
