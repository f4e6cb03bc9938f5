/** The problems of a posted choice, in the reader's language. */
export interface ChoiceProblemsMessages {
  readonly choice: string;
  readonly channel: string;
  readonly question: string;
  readonly reply: string;
  readonly note: string;
  readonly reason: string;
  readonly colleague: string;
  readonly long: string;
  readonly amount: string;
  readonly category: string;
  readonly author: string;
  readonly laterOn: string;
  readonly tooFar: string;
  readonly touchChannel: string;
  readonly touchDirection: string;
  readonly slot: string;
}

export const choiceProblems: ChoiceProblemsMessages = {
  choice: 'Choisissez une option.',
  channel: 'Indiquez comment vous avez répondu.',
  question: 'Écrivez la question à poser au client.',
  reply: 'Veuillez écrire votre lettre.',
  note: 'Écrivez la note.',
  reason: 'Choisissez une raison.',
  colleague: 'Choisissez à qui confier la demande.',
  long: 'Ce texte est trop long.',
  amount: 'Indiquez le montant, par exemple 12 500,00.',
  category: 'Choisissez un univers.',
  author: 'Indiquez qui était absent.',
  laterOn: 'Indiquez une date à venir.',
  tooFar: 'Indiquez une date dans les dix ans à venir.',
  touchChannel: 'Indiquez le canal.',
  touchDirection: 'Indiquez qui a pris contact.',
  slot: 'Choisissez un créneau.',
};
