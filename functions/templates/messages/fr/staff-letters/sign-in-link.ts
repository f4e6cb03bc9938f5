import type { SignInLinkMessages } from '../../contracts/staff-letters/sign-in-link.ts';

export const signInLink: SignInLinkMessages = {
  subject: ({ house }) => `Votre lien de connexion, ${house}`,
  opening: ({ minutesValid }) => `Ce lien ouvre votre session. Il sert une fois, pendant ${minutesValid} minutes.`,
  signIn: 'Se connecter',
  ignore: 'Si vous n’avez pas demandé à vous connecter, ignorez ce message et prévenez votre responsable.',
};
