import type { ChoiceProblemsMessages } from '../../contracts/staff-pages/choice-problems.ts';

export const choiceProblems: ChoiceProblemsMessages = {
  choice: 'Please choose what happened.',
  channel: 'Please say how you answered.',
  question: 'Please write the question for the client.',
  note: 'Please write the note.',
  reason: 'Please choose a reason.',
  colleague: 'Please choose whom to entrust it to.',
  long: 'This text is a little too long.',
  amount: 'Please give the amount, for example 12,500.00.',
  category: 'Please choose a category.',
  author: 'Please say who did not come.',
  laterOn: 'Please give a day to come.',
  touchChannel: 'Please say by which way.',
  touchDirection: 'Please say who reached out.',
  slot: 'Please choose a time.',
};
