import type { InquiryHeldMessages } from '../../contracts/staff-letters/inquiry-held.ts';

export const inquiryHeld: InquiryHeldMessages = {
  'nobody-eligible': {
    subject: ({ name }) => `${name} : personne de disponible, la demande est à vous`,
    opening:
      'Aucun conseiller ne peut prendre cette demande pour l’instant. Vous en êtes responsable : répondez au client, ou confiez-la à la personne de votre choix.',
  },
  doubtful: {
    subject: ({ name }) => `${name} : une demande à lire vous-même`,
    opening:
      'Les règles ne permettent pas de dire si cette demande est celle d’un client. Merci de la lire vous-même : répondez, confiez-la, ou écartez-la.',
  },
};
