import type { MissingDetailsMessages } from '../../contracts/client-letter-parts/missing-details.ts';

export const missingDetails: MissingDetailsMessages = {
  piece: 'la pièce ou la référence à laquelle vous pensez',
  category: 'l’univers qui vous intéresse',
  occasion: 'l’occasion, ou la date qui compte pour vous',
  availability: 'le moment qui vous conviendrait',
  meeting: 'la façon dont vous aimeriez nous rencontrer',
  message: 'quelques mots de plus sur ce que vous cherchez',
  contact: 'la meilleure façon de vous joindre',
};
