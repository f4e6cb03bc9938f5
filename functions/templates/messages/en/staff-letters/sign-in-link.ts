import type { SignInLinkMessages } from '../../contracts/staff-letters/sign-in-link.ts';

export const signInLink: SignInLinkMessages = {
  subject: ({ house }) => `Your sign-in link, ${house}`,
  opening: ({ minutesValid }) => `This link opens your session. It works once, for ${minutesValid} minutes.`,
  signIn: 'Sign in',
  ignore: 'If you did not ask to sign in, ignore this message and tell your manager.',
};
