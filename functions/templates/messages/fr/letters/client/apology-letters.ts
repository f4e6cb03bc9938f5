import type { ApologyLetterMessages } from '#letters/client/apology-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const apologyLetters: ApologyLetterMessages = {
  'promise-apology': {
    subjects: ({ before }) => [
      `Nos excuses : vous aurez une réponse avant ${before}`,
      'Nos excuses, et le moment de notre réponse',
      'Toutes nos excuses',
    ],
    apology: 'Nous vous devions une réponse, et vous l’attendez encore. Je vous prie d’accepter nos excuses.',
    accepted: ({ before }) => `Votre demande m’est désormais confiée : je vous répondrai avant le ${before}.`,
    duty: ({ before }) => `J’y veille personnellement : vous aurez notre réponse avant le ${before}.`,
    call: 'Si vous préférez un appel, il suffit de répondre à ce message.',
  },
};

/** What staff call it. */
export const apologyLetterNames: NamesOf<ApologyLetterMessages> = {
  'promise-apology': 'Excuses et nouveau délai',
};
