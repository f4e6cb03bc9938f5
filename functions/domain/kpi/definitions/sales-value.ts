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
      question: 'Quelle valeur les rendez-vous génèrent-ils ?',
      formula: 'Somme des ventes indiquées après un rendez-vous, par monnaie.',
      exclusions: 'Les achats sans rendez-vous, qui figurent dans le portefeuille.',
      pitfalls: 'Les monnaies ne sont jamais additionnées entre elles.',
    },
    en: {
      label: 'Sales from meetings',
      question: 'What value do meetings generate?',
      formula: 'Sum of the sales recorded after a meeting, by currency.',
      exclusions: 'Purchases without a meeting, which are in the portfolio.',
      pitfalls: 'Currencies are never added to one another.',
    },
  },
} as const satisfies KpiDefinition;
