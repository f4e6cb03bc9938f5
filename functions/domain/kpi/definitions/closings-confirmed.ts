import type { KpiDefinition } from '../tallies/definition.ts';

export const closingsConfirmed = {
  name: 'closings-confirmed',
  family: 'inbound',
  unit: 'share',
  measure: { kind: 'share', numerator: 'closings-right', denominator: 'closings-checked', sampled: true },
  countedOn: 'the day the inquiry was received',
  sourceEvents: ['inquiry-steered.v1', 'inquiry-qualified.v1'],
  minimumN: 20,
  better: 'more',
  target: 0.97,
  words: {
    fr: {
      label: 'Clôtures hors périmètre confirmées',
      question: 'Ce que la lecture a clos comme hors périmètre l’était-il ?',
      formula:
        'Messages clos par la lecture, tirés au sort (un sur vingt) et jugés hors périmètre par une personne, sur messages tirés et jugés.',
      exclusions: 'Les messages tirés que personne n’a encore jugés.',
      pitfalls:
        'Peu de messages sont tirés : l’intervalle dit où se trouve la vraie part, quatre-vingt-quinze fois sur cent.',
    },
    en: {
      label: 'Out-of-scope closings confirmed',
      question: 'Was what the reading closed as out of scope really so?',
      formula:
        'Messages closed by the reading, drawn (one in twenty) and judged out of scope by a person, over messages drawn and judged.',
      exclusions: 'Messages drawn that nobody has judged yet.',
      pitfalls: 'Few messages are drawn: the interval says where the true share lies, ninety-five times of a hundred.',
    },
  },
} as const satisfies KpiDefinition;
