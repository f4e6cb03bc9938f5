import type { BreachNoticeMessages } from '../../contracts/staff-letters/breach-notice.ts';

export const breachNotice: BreachNoticeMessages = {
  subject: ({ name }) => `${name} : le délai de réponse est dépassé`,
  toOwner: ({ delegate }) =>
    `Le délai de première réponse est dépassé. ${delegate} répondra au client ; la relation reste la vôtre, et vous pouvez encore répondre.`,
  toManager: ({ owner, delegate }) =>
    `${owner} n’a pas répondu dans le délai. C’est à ${delegate} de répondre désormais ; le délai court tant que le client n’a pas reçu de réponse.`,
};
