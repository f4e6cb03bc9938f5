import type { FollowUpLetterMessages } from '#letters/staff/follow-up-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const followUpLetters: FollowUpLetterMessages = {
  'follow-up-capped': {
    subjects: {
      call: ({ name }) => `${name} : appelez plutôt que d’écrire`,
      wait: ({ name }) => `${name} : la relance attend`,
    },
    full: 'Ce client a reçu pour l’instant autant de messages que la maison s’en autorise.',
    follows: {
      later: ({ writeFrom }) =>
        `La maison pourra lui écrire de nouveau à partir du ${writeFrom} ; la relance automatique partira alors.`,
      never: ({ writeFrom }) =>
        `La maison ne pourra lui écrire de nouveau qu’à partir du ${writeFrom}, trop tard pour cette relance : elle ne partira pas.`,
    },
    call: ({ callFrom }) =>
      `D’ici là, appelez plutôt que d’écrire : un appel est possible à partir du ${callFrom}. Si vous joignez le client, notez l’échange, et la relance sera annulée.`,
  },
  'pause-to-confirm': {
    subject: ({ name }) => `${name} : appelez, ou confirmez la pause`,
    reasons: {
      'known-client': 'Les relances sont terminées, et ce client de la maison n’a pas répondu.',
      unreached: 'Aucun de nos messages n’a pu parvenir à ce client : son silence ne veut rien dire.',
      'purchase-since': 'Ce client a acheté depuis sa demande : les relances se sont arrêtées.',
    },
    todo: 'Rien n’est mis en pause sans vous : appelez et notez l’échange, ou confirmez la pause sur la page de la demande. D’ici là, elle reste au tableau à votre nom.',
  },
};

/** What staff call them. */
export const followUpLetterNames: NamesOf<FollowUpLetterMessages> = {
  'follow-up-capped': 'Relance reportée par la limite des messages',
  'pause-to-confirm': 'Pause à confirmer',
};
