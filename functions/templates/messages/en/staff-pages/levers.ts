import type { LeversPagesMessages } from '../../contracts/staff-pages/levers.ts';

export const leversPages: LeversPagesMessages = {
  levers: {
    title: ({ month }) => `Levers, ${month}`,
    intro:
      'The figures that lie furthest from their target, or that have lost most since the month before. Choose one: next month’s letter will say what came of it.',
    none: 'No figure of this month has enough observations to name a lever.',
    before: ({ before }) => `the month before: ${before}`,
    choose: 'The lever we take up',
    pick: 'Choose',
    record: 'Record the decision',
    missing: 'Please choose one of the levers.',
    chosen: ({ figure, by, at }) => `Chosen: ${figure} (${by}, ${at}). Another choice replaces it.`,
    outcome: ({ figure, before, now }) => `Chosen the month before: ${figure}. It was ${before}, and is now ${now}.`,
    open: ({ month }) => `Levers of ${month}: choose one`,
  },
};
