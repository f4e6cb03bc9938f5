import type { ChoiceProblemsMessages } from '../../contracts/staff-pages/choice-problems.ts';

export const choiceProblems: ChoiceProblemsMessages = {
  choice: 'Choisissez ce qui s’est passé.',
  channel: 'Dites comment vous avez répondu.',
  question: 'Écrivez la question à poser au client.',
  note: 'Écrivez la note.',
  reason: 'Choisissez une raison.',
  colleague: 'Choisissez la personne à qui confier la demande.',
  long: 'Ce texte est un peu trop long.',
  amount: 'Indiquez le montant, par exemple 12 500,00.',
  category: 'Choisissez un univers.',
  author: 'Dites qui n’est pas venu.',
  laterOn: 'Indiquez un jour à venir.',
  touchChannel: 'Dites par quelle voie.',
  touchDirection: 'Dites qui a pris contact.',
  slot: 'Choisissez un moment.',
};
