import type { PreferenceProblemMessages } from '../../fr/client-pages/preference-problems.ts';

export const preferenceProblems: PreferenceProblemMessages = {
  frequency: 'Please choose how often.',
  day: 'Please choose a future date.',
  tooFar: 'A pause lasts two years at most: beyond that, you may choose to receive nothing more.',
  agreed: 'Please tick this box to confirm that this is what you wish.',
  notTicked: 'Please tick the box for your choice.',
};
