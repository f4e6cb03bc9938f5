import type { Words } from '#templates/i18n/language.ts';

/** What would make an incomplete request easier to serve. Never anything about means. */
export type MissingDetail = 'piece' | 'category' | 'occasion' | 'availability' | 'meeting' | 'message' | 'contact';

export const missingWords: Words<Record<MissingDetail, string>> = {
  fr: {
    piece: 'la pièce ou la référence à laquelle vous pensez',
    category: 'l’univers qui vous intéresse',
    occasion: 'l’occasion, ou la date qui compte pour vous',
    availability: 'le moment qui vous conviendrait',
    meeting: 'la façon dont vous aimeriez nous rencontrer',
    message: 'quelques mots de plus sur ce que vous cherchez',
    contact: 'la meilleure façon de vous joindre',
  },
  en: {
    piece: 'the piece or reference you have in mind',
    category: 'the part of the house that interests you',
    occasion: 'the occasion, or the date that matters to you',
    availability: 'the time that would suit you',
    meeting: 'how you would like to meet us',
    message: 'a few more words about what you are looking for',
    contact: 'the best way to reach you',
  },
};
