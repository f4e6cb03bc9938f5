import type { KpiDefinition } from '../tallies/definition.ts';

export const satisfaction = {
  name: 'satisfaction',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'csat-satisfied', denominator: 'csat-answers' },
  countedOn: 'the day of the answer',
  sourceEvents: ['satisfaction-given.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Clients satisfaits',
      question: 'Le rendez-vous a-t-il répondu aux attentes ?',
      formula: 'Notes 4 et 5, sur notes données de 1 à 5.',
      exclusions: 'Les clients sans réponse.',
      pitfalls: 'Les clients très satisfaits ou très déçus répondent davantage.',
    },
    en: {
      label: 'Satisfied clients',
      question: 'Did the meeting meet expectations?',
      formula: 'Ratings of 4 and 5, over ratings given from 1 to 5.',
      exclusions: 'Clients who did not answer.',
      pitfalls: 'Very satisfied and very disappointed clients answer more.',
    },
  },
} as const satisfies KpiDefinition;
