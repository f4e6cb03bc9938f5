import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const medianFirstResponse = {
  name: 'median-first-response',
  family: 'handling',
  unit: 'business-minutes',
  measure: { kind: 'quantile', spread: 'business-minutes', share: 0.5 },
  countedOn: 'the day the inquiry was received',
  sourceEvents: firstResponseEvents,
  minimumN: 20,
  better: 'less',
  target: 240,
  words: {
    fr: {
      label: 'Délai médian de première réponse',
      question: 'En combien de temps ouvré la moitié des clients reçoit-elle une réponse humaine ?',
      formula: 'Médiane des minutes ouvrées, de la réception à la première réponse humaine visible par le client.',
      exclusions:
        'Les messages automatiques ; les réponses annulées ; les délais suivants d’une même demande ; le temps où une précision était attendue du client.',
      pitfalls: 'Les demandes encore sans réponse n’y figurent pas : à lire avec les délais dépassés.',
    },
    en: {
      label: 'Median time to first response',
      question: 'Within how much business time do half of our clients get a human answer?',
      formula: 'Median of business minutes from reception to the first human answer that the client could see.',
      exclusions:
        'Automatic messages; answers undone; later deadlines of the same inquiry; time spent waiting for a detail from the client.',
      pitfalls: 'Inquiries still unanswered are not included: read it with the missed deadlines.',
    },
  },
} as const satisfies KpiDefinition;
