import type { ChoiceProblemsMessages } from '../../fr/staff-links/choice-problems.ts';

export const choiceProblems: ChoiceProblemsMessages = {
  choice: 'Please choose an option.',
  channel: 'Please say how you answered.',
  question: 'Please write the question for the client.',
  reply: 'Please write your letter.',
  note: 'Please write the note.',
  reason: 'Please choose a reason.',
  colleague: 'Please choose whom to assign it to.',
  long: 'This text is too long.',
  amount: 'Please give the amount, for example 12,500.00.',
  category: 'Please choose a category.',
  author: 'Please say who was absent.',
  laterOn: 'Please give a future date.',
  tooFar: 'Please give a date within the next ten years.',
  touchChannel: 'Please give the channel.',
  touchDirection: 'Please say who got in touch.',
  slot: 'Please choose a time.',
};
