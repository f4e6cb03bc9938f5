import type { LeversPagesMessages } from '../../fr/staff-pages/levers.ts';

export const leversPages: LeversPagesMessages = {
  levers: {
    title: ({ month }) => `Levers, ${month}`,
    intro:
      'The figures that lie furthest from their target, or that have lost most since the month before. Choose one: next month’s letter will say what came of it.',
    none: 'No figure of this month falls short of its aim on enough observations: there is no lever to name.',
    before: ({ before }) => `the month before: ${before}`,
    choose: 'The lever we take up',
    pick: 'Choose',
    record: 'Record the decision',
    missing: 'Please choose one of the levers.',
    taken: 'Somebody has decided meanwhile. Their choice is shown above; you may still replace it.',
    chosen: ({ figure, by, at }) => `Chosen: ${figure} (${by}, ${at}). Another choice replaces it.`,
    outcome: ({ figure, before, now }) => `Chosen the month before: ${figure}. It was ${before}, and is now ${now}.`,
    open: ({ month }) => `Levers of ${month}: choose one`,
  },
};
