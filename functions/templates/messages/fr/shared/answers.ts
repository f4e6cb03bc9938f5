import type { AnswersMessages } from '../../contracts/shared/answers.ts';

export const answers: AnswersMessages = {
  intent: 'Intention',
  category: 'Univers',
  piece: 'Pièce',
  occasion: 'Occasion',
  on: 'Date souhaitée',
  availability: 'Disponible',
  meeting: 'Rencontre',
  boutique: 'Boutique',
  frame: 'Sur rendez-vous',
  yes: 'Accepté',
};
