import type { AccessLetterMessages } from '#letters/staff/access-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const accessLetters: AccessLetterMessages = {
  'sign-in-link': {
    subject: ({ house }) => `Votre lien de connexion, ${house}`,
    opening: ({ minutesValid }) => `Ce lien ouvre votre session. Il sert une fois, pendant ${minutesValid} minutes.`,
    signIn: 'Se connecter',
    ignore: 'Si vous n’avez pas demandé à vous connecter, ignorez ce message et prévenez votre responsable.',
  },
  'fresh-link': {
    subject: 'Votre nouveau lien',
    body: 'Voici le nouveau lien que vous avez demandé. Il remplace le précédent, qui n’est plus valable.',
    open: 'Ouvrir le lien',
    ignore: 'Si vous n’avez rien demandé, vous pouvez ignorer ce message : rien ne change.',
  },
};

/** The staff's names for them. */
export const accessLetterNames: NamesOf<AccessLetterMessages> = {
  'sign-in-link': 'Lien de connexion',
  'fresh-link': 'Nouveau lien',
};
