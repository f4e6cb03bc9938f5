import type { LetterFrameMessages } from '../../fr/client-letter-parts/letter-frame.ts';

export const letterFrame: LetterFrameMessages = {
  greeting: {
    ms: ({ name }) => (name === '' ? 'Dear Madam,' : `Dear Ms ${name},`),
    mr: ({ name }) => (name === '' ? 'Dear Sir,' : `Dear Mr ${name},`),
    named: ({ fullName }) => `Dear ${fullName},`,
    unnamed: 'Dear Sir or Madam,',
  },
  closing: {
    new: 'With kind regards,',
    known: 'With kind regards,',
    close: 'With warm regards,',
    closest: 'With warm regards,',
  },
  reference: ({ reference, house }) =>
    `Reference ${reference}. You receive this message because you contacted ${house}.`,
  preferences: 'Choose which messages you receive',
  follow: 'Follow my inquiry',
};
