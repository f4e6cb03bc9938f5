import type { LetterFrameMessages } from '../../fr/client-letter-parts/letter-frame.ts';

export const letterFrame: LetterFrameMessages = {
  greeting: {
    ms: ({ name }) => (name === '' ? 'Gentile Signora,' : `Gentile Signora ${name},`),
    mr: ({ name }) => (name === '' ? 'Gentile Signore,' : `Gentile Signor ${name},`),
    named: ({ fullName }) => `Gentile ${fullName},`,
    unnamed: 'Gentile Signora, gentile Signore,',
  },
  closing: {
    new: 'Con i migliori saluti,',
    known: 'Con i migliori saluti,',
    close: 'Con i più cordiali saluti,',
    closest: 'Con i più cordiali saluti,',
  },
  reference: ({ reference, house }) =>
    `Riferimento ${reference}. Riceve questo messaggio perché ha contattato ${house}.`,
  preferences: 'Scegliere quali messaggi ricevere',
  follow: 'Seguire la mia richiesta',
};
