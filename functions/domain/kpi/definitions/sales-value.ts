import type { KpiDefinition } from '../tallies/definition.ts';

export const salesValue = {
  name: 'sales-value',
  family: 'value',
  unit: 'money',
  measure: { kind: 'sales', of: 'meetings-sold' },
  countedOn: 'the day of the meeting',
  sourceEvents: ['outcome-recorded.v1'],
  minimumN: 1,
  better: 'more',
  words: {
    fr: {
      label: 'Ventes issues de rendez-vous',
      question: 'Quelle valeur naît des rencontres ?',
      formula: 'Somme des ventes dites après un rendez-vous, une par monnaie.',
      exclusions: 'Les achats sans rendez-vous, qui sont dans le portefeuille.',
      pitfalls: 'Les monnaies ne s’additionnent jamais entre elles.',
    },
    en: {
      label: 'Sales from meetings',
      question: 'What value comes of the meetings?',
      formula: 'Sum of sales told after a meeting, one per currency.',
      exclusions: 'Purchases without a meeting, which are in the portfolio.',
      pitfalls: 'Currencies are never added to one another.',
    },
  },
} as const satisfies KpiDefinition;
