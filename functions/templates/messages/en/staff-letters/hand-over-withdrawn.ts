import type { HandOverWithdrawnMessages } from '../../contracts/staff-letters/hand-over-withdrawn.ts';

export const handOverWithdrawn: HandOverWithdrawnMessages = {
  takenBack: {
    subject: ({ name, to }) => `${name}: ${to} is keeping the inquiry after all`,
    text: ({ name, to }) => `${to} has taken back the inquiry from ${name}.`,
  },
  moved: {
    subject: ({ name, to }) => `${name}: ${to} now looks after the inquiry`,
    text: ({ name, to }) => `${to} now looks after the inquiry from ${name}.`,
  },
  noTask: 'There is nothing for you to do; the earlier link is no longer valid.',
};
