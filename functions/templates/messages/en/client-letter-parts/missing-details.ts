import type { MissingDetailsMessages } from '../../fr/client-letter-parts/missing-details.ts';

export const missingDetails: MissingDetailsMessages = {
  piece: 'the piece or reference you have in mind',
  category: 'the kind of piece that interests you',
  occasion: 'the occasion, or the date that matters to you',
  availability: 'the time that would suit you',
  meeting: 'how you would like to meet us',
  message: 'a little more about what you are looking for',
  contact: 'the best way to reach you',
};
