import type { DeadlineLetterMessages } from '#letters/staff/deadline-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';
import { ofName } from '../../grammar/elision.ts';

export const deadlineLetters: DeadlineLetterMessages = {
  'first-response-warning': {
    subject: ({ name, left }) => `${name} attend une réponse : il reste ${left}`,
    toOwner: 'Ce client attend votre première réponse.',
    toOthers: ({ owner }) => `${owner} n’a pas encore répondu.`,
    timeLeft: ({ percentUsed, left }) => `${percentUsed} % du délai est écoulé, il reste ${left} de temps ouvré.`,
    take: 'Vous pouvez tenir ce délai : sur la page, choisissez « Je prends cette demande ».',
    apology:
      'Sans réponse d’ici là, le client recevra des excuses signées de votre nom, avec un nouveau délai qui sera le vôtre.',
  },
  'clock-handed-over': {
    subject: ({ name, owner }) => `${name} : à vous de répondre, à la place ${ofName(owner)}`,
    opening: ({ owner }) =>
      `Le délai ${ofName(owner)} est dépassé : la première réponse vous revient. La relation reste avec ${owner}, au nom de qui vous pouvez écrire.`,
  },
  'breach-notice': {
    subject: ({ name }) => `${name} : le délai de réponse est dépassé`,
    toOwner: ({ delegate }) =>
      `Le délai de première réponse est dépassé. ${delegate} répondra au client ; la relation reste la vôtre, et vous pouvez encore répondre.`,
    toManager: ({ owner, delegate }) =>
      `${owner} n’a pas répondu dans le délai. C’est à ${delegate} de répondre désormais ; le délai court tant que le client n’a pas reçu de réponse.`,
  },
  'escalated-to-manager': {
    subject: ({ name }) => `${name} : sans réponse, la demande vous revient`,
    ownerSilent: ({ owner }) =>
      `${owner} n’a pas encore répondu à ce client. La réponse vous revient : écrivez-lui, ou confiez la demande à un autre conseiller.`,
  },
};

/** The staff's names for them. */
export const deadlineLetterNames: NamesOf<DeadlineLetterMessages> = {
  'first-response-warning': 'Rappel du délai',
  'clock-handed-over': 'Réponse confiée au délégué',
  'breach-notice': 'Délai dépassé',
  'escalated-to-manager': 'Remontée à la direction',
};
