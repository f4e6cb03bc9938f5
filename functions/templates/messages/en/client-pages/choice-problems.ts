import type { ChoiceProblemMessages } from '../../fr/client-pages/choice-problems.ts';

export const choiceProblems: ChoiceProblemMessages = {
  choice: 'Please say what you would like.',
  slot: 'Please choose a time.',
  next: 'Please say what should follow.',
  message: 'Please write your message.',
  long: 'This text is a little too long.',
  until: 'Please choose a future date, within two years.',
  csat: 'Please choose a number from 1 to 5.',
  nps: 'Please choose a number from 0 to 10.',
  slotTaken: 'This time has just been taken. These are still free.',
  slotPassed: 'This time has passed.',
  full: 'We already have many messages from you about this inquiry. Please leave this field empty, or ask for a call.',
};
