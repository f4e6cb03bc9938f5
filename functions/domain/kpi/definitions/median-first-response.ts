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
      question: 'En combien de temps ouvré un client sur deux a-t-il une réponse humaine ?',
      formula: 'Médiane des minutes ouvrées, de la réception au premier acte humain que le client a pu voir.',
      exclusions:
        'Les courriers automatiques ; les réponses reprises ; les promesses suivantes d’une même demande ; le temps où une précision était attendue du client.',
      pitfalls: 'Ce qui attend encore n’y est pas : la lire avec les délais dépassés.',
    },
    en: {
      label: 'Median time to first response',
      question: 'Within how much business time has every other client a human answer?',
      formula: 'Median of business minutes from reception to the first human act that the client could see.',
      exclusions:
        'Automatic mails; answers taken back; later promises of the same inquiry; the time in which the client was asked for more.',
      pitfalls: 'What still waits is not in it: read it beside the breaches.',
    },
  },
} as const satisfies KpiDefinition;
