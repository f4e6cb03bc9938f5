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
      question: 'Nos clients nous recommanderaient-ils à un proche ?',
      formula: 'Part des 9 et 10 moins part des 0 à 6, en points.',
      exclusions: 'Les clients sans réponse ; les notes 7 et 8 ne comptent que dans le total.',
      pitfalls: 'Avec peu de réponses, un seul avis déplace plusieurs points.',
    },
    en: {
      label: 'Recommendation (NPS)',
      question: 'Would our clients recommend us to someone close?',
      formula: 'Share of 9 and 10 minus share of 0 to 6, in points.',
      exclusions: 'Clients who did not answer; ratings of 7 and 8 count in the total only.',
      pitfalls: 'With few answers, a single opinion moves it by several points.',
    },
  },
} as const satisfies KpiDefinition;
