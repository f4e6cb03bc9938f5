import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const p90FirstResponse = {
  name: 'p90-first-response',
  family: 'handling',
  unit: 'business-minutes',
  measure: { kind: 'quantile', spread: 'business-minutes', share: 0.9 },
  countedOn: 'the day the inquiry was received',
  sourceEvents: firstResponseEvents,
  minimumN: 20,
  better: 'less',
  words: {
    fr: {
      label: 'Première réponse, neuf sur dix',
      question: 'Combien attendent les moins bien servis ?',
      formula: 'Neuvième décile des minutes ouvrées de première réponse.',
      exclusions: 'Comme pour la médiane.',
      pitfalls: 'Sous vingt réponses, c’est presque le pire cas.',
    },
    en: {
      label: 'First response, nine in ten',
      question: 'How long do those wait who are served worst?',
      formula: 'Ninetieth percentile of business minutes to the first response.',
      exclusions: 'As for the median.',
      pitfalls: 'Below twenty answers it is nearly the worst case.',
    },
  },
} as const satisfies KpiDefinition;
