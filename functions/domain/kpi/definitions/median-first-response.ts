import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const medianFirstResponse = {
  name: 'median-first-response',
  family: 'handling',
  unit: 'business-minutes',
  measure: { kind: 'survival', spread: 'business-minutes', waiting: 'still-waiting', share: 0.5 },
  countedOn: 'the day the inquiry was received',
  sourceEvents: [...firstResponseEvents, 'first-response-planned.v1', 'first-response-breached.v1'],
  minimumN: 20,
  better: 'less',
  target: 240,
  words: {
    fr: {
      label: 'Délai médian de première réponse',
      question: 'En combien de temps ouvré la moitié des clients reçoit-elle une réponse humaine ?',
      formula:
        'Médiane des minutes ouvrées, de la réception à la première réponse humaine visible par le client ; un client qui attend encore au-delà de sa promesse compte comme plus long que toute réponse (Kaplan–Meier).',
      exclusions:
        'Les messages automatiques ; les réponses annulées ; les délais suivants d’une même demande ; le temps où une précision était attendue du client.',
      pitfalls: 'Sans valeur tant que la moitié des clients attend encore : ce n’est pas un bon chiffre.',
    },
    en: {
      label: 'Median time to first response',
      question: 'Within how much business time do half of our clients get a human answer?',
      formula:
        'Median of business minutes from reception to the first human answer that the client could see; a client who still waits beyond the promise counts as longer than every answer (Kaplan–Meier).',
      exclusions:
        'Automatic messages; answers undone; later deadlines of the same inquiry; time spent waiting for a detail from the client.',
      pitfalls: 'Without a value while half of the clients still wait: that is not a good figure.',
    },
  },
} as const satisfies KpiDefinition;
