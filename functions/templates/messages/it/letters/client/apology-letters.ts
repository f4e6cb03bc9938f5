import type { ApologyLetterMessages } from '#letters/client/apology-letters.ts';

export const apologyLetters: ApologyLetterMessages = {
  'promise-apology': {
    subjects: ({ before }) => [
      `Le nostre scuse: avrà una risposta entro ${before}`,
      'Le nostre scuse, e il momento della nostra risposta',
      'Le nostre scuse',
    ],
    apology: 'Le dovevamo una risposta, e ancora la attende. La prego di accettare le nostre scuse.',
    accepted: ({ before }) => `La Sua richiesta è ora affidata a me: Le risponderò entro ${before}.`,
    duty: ({ before }) => `Me ne occupo personalmente: avrà la nostra risposta entro ${before}.`,
    call: 'Se preferisce una telefonata, Le basterà rispondere a questo messaggio.',
  },
};
