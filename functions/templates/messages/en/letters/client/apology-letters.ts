import type { ApologyLetterMessages } from '#letters/client/apology-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const apologyLetters: ApologyLetterMessages = {
  'promise-apology': {
    subjects: ({ before }) => [
      `Our apologies: you will have an answer before ${before}`,
      'Our apologies, and when we will answer',
      'Our apologies',
    ],
    apology: 'We owed you an answer, and you are still waiting for it. Please accept our apologies.',
    accepted: ({ before }) => `Your inquiry is now with me, and I will answer you before ${before}.`,
    duty: ({ before }) => `I am seeing to it personally: you will have our answer before ${before}.`,
    call: 'If you would rather have a call, simply reply to this message.',
  },
};

/** What staff call it. */
export const apologyLetterNames: NamesOf<ApologyLetterMessages> = {
  'promise-apology': 'Apology and new time',
};
