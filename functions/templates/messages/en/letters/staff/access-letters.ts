import type { AccessLetterMessages } from '#letters/staff/access-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const accessLetters: AccessLetterMessages = {
  'sign-in-link': {
    subject: ({ house }) => `Your sign-in link, ${house}`,
    opening: ({ minutesValid }) => `This link opens your session. It works once, for ${minutesValid} minutes.`,
    signIn: 'Sign in',
    ignore: 'If you did not ask to sign in, ignore this message and tell your manager.',
  },
  'fresh-link': {
    subject: 'Your new link',
    body: 'Here is the new link you asked for. It replaces the previous one, which is no longer valid.',
    open: 'Open the link',
    ignore: 'If you did not ask for it, you can ignore this message: nothing changes.',
  },
};

/** The staff's names for them. */
export const accessLetterNames: NamesOf<AccessLetterMessages> = {
  'sign-in-link': 'Sign-in link',
  'fresh-link': 'New link',
};
