import type { AnswersMessages } from '../../fr/shared/answers.ts';

export const answers: AnswersMessages = {
  intent: 'Intent',
  category: 'Category',
  piece: 'Piece',
  occasion: 'Occasion',
  on: 'Preferred date',
  availability: 'Available',
  meeting: 'Meeting',
  boutique: 'Boutique',
  frame: 'By appointment',
  yes: 'Accepted',
};
