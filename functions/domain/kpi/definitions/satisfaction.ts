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
      question: 'La rencontre était-elle à la hauteur ?',
      formula: 'Notes 4 et 5, sur notes données de 1 à 5.',
      exclusions: 'Ceux qui n’ont pas répondu.',
      pitfalls: 'Répondent surtout les très contents et les très déçus.',
    },
    en: {
      label: 'Satisfied clients',
      question: 'Was the meeting what it should have been?',
      formula: 'Ratings of 4 and 5, over ratings given from 1 to 5.',
      exclusions: 'Those who did not answer.',
      pitfalls: 'Mostly the very pleased and the very disappointed answer.',
    },
  },
} as const satisfies KpiDefinition;
