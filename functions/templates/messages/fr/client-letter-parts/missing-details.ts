/** Details that make an incomplete inquiry easier to serve. Never anything about means. */
export type MissingDetail = 'piece' | 'category' | 'occasion' | 'availability' | 'meeting' | 'message' | 'contact';

/** Each detail as an item of a list, or as a sentence after a colon. */
export type MissingDetailsMessages = Readonly<Record<MissingDetail, string>>;

export const missingDetails: MissingDetailsMessages = {
  piece: 'la pièce ou la référence à laquelle vous pensez',
  category: 'l’univers qui vous intéresse',
  occasion: 'l’occasion, ou la date qui compte pour vous',
  availability: 'le moment qui vous conviendrait',
  meeting: 'la façon dont vous aimeriez nous rencontrer',
  message: 'quelques mots de plus sur ce que vous cherchez',
  contact: 'la meilleure façon de vous joindre',
};
