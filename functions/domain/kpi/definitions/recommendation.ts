import type { KpiDefinition } from '../tallies/definition.ts';

export const recommendation = {
  name: 'recommendation',
  family: 'value',
  unit: 'points',
  measure: { kind: 'balance', favourable: 'nps-promoters', against: 'nps-detractors', denominator: 'nps-answers' },
  countedOn: 'the day of the answer',
  sourceEvents: ['satisfaction-given.v1'],
  minimumN: 30,
  better: 'more',
  words: {
    fr: {
      label: 'Recommandation (NPS)',
      question: 'Nos clients parleraient-ils de nous à un proche ?',
      formula: 'Part des 9 et 10 moins part des 0 à 6, en points.',
      exclusions: 'Ceux qui n’ont pas répondu ; les 7 et 8 comptent dans la base seulement.',
      pitfalls: 'Sur peu de réponses, un seul avis déplace plusieurs points.',
    },
    en: {
      label: 'Recommendation (NPS)',
      question: 'Would our clients speak of us to somebody close?',
      formula: 'Share of 9 and 10 less share of 0 to 6, in points.',
      exclusions: 'Those who did not answer; 7 and 8 count in the base only.',
      pitfalls: 'On few answers a single opinion moves several points.',
    },
  },
} as const satisfies KpiDefinition;
