import type { LetterFrameMessages } from '../../contracts/client-letter-parts/letter-frame.ts';

export const letterFrame: LetterFrameMessages = {
  greeting: {
    ms: () => 'Chère Madame,',
    mr: () => 'Cher Monsieur,',
    named: () => 'Madame, Monsieur,',
    unnamed: 'Madame, Monsieur,',
  },
  closing: {
    new: 'Avec mes salutations les meilleures,',
    known: 'Avec mes salutations les meilleures,',
    close: 'Bien à vous,',
    closest: 'Bien à vous,',
  },
  reference: ({ reference, house }) =>
    `Référence ${reference}. Vous recevez ce message parce que vous avez pris contact avec ${house}.`,
  preferences: 'Choisir les messages que vous recevez',
  follow: 'Suivre ma demande',
};
