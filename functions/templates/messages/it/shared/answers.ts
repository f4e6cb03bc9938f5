import type { AnswersMessages } from '../../fr/shared/answers.ts';

export const answers: AnswersMessages = {
  intent: 'Oggetto',
  category: 'Categoria',
  piece: 'Creazione',
  occasion: 'Occasione',
  on: 'Data desiderata',
  availability: 'Disponibilità',
  meeting: 'Incontro',
  boutique: 'Boutique',
  frame: 'Su appuntamento',
  yes: 'Accettato',
};
