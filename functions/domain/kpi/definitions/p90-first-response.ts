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
      label: 'Première réponse, 9 clients sur 10',
      question: 'Sous quel délai neuf clients sur dix reçoivent-ils une réponse ?',
      formula: 'Neuvième décile des minutes ouvrées de première réponse.',
      exclusions: 'Comme pour la médiane.',
      pitfalls: 'Avec moins de vingt réponses, il est proche du pire cas.',
    },
    en: {
      label: 'First response, 9 in 10 clients',
      question: 'Within what time do nine in ten clients get an answer?',
      formula: 'Ninetieth percentile of business minutes to the first response.',
      exclusions: 'As for the median.',
      pitfalls: 'With fewer than twenty answers it is close to the worst case.',
    },
  },
} as const satisfies KpiDefinition;
