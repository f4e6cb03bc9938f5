import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const p90FirstResponse = {
  name: 'p90-first-response',
  family: 'handling',
  unit: 'business-minutes',
  measure: { kind: 'survival', spread: 'business-minutes', waiting: 'still-waiting', share: 0.9 },
  countedOn: 'the day the inquiry was received',
  sourceEvents: [...firstResponseEvents, 'first-response-planned.v1', 'first-response-breached.v1'],
  minimumN: 20,
  better: 'less',
  words: {
    fr: {
      label: 'Première réponse, 9 clients sur 10',
      question: 'Sous quel délai neuf clients sur dix reçoivent-ils une réponse ?',
      formula:
        'Neuvième décile des minutes ouvrées de première réponse ; un client qui attend encore au-delà de sa promesse compte comme plus long que toute réponse (Kaplan–Meier).',
      exclusions: 'Comme pour la médiane.',
      pitfalls:
        'Sans valeur tant que plus d’un client sur dix attend encore. Avec moins de vingt réponses, il est proche du pire cas.',
    },
    en: {
      label: 'First response, 9 in 10 clients',
      question: 'Within what time do nine in ten clients get an answer?',
      formula:
        'Ninetieth percentile of business minutes to the first response; a client who still waits beyond the promise counts as longer than every answer (Kaplan–Meier).',
      exclusions: 'As for the median.',
      pitfalls:
        'Without a value while more than one client in ten still waits. With fewer than twenty answers it is close to the worst case.',
    },
  },
} as const satisfies KpiDefinition;
