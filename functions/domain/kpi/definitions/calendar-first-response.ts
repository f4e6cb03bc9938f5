import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const calendarFirstResponse = {
  name: 'calendar-first-response',
  family: 'handling',
  unit: 'minutes',
  measure: { kind: 'quantile', spread: 'calendar-minutes', share: 0.5 },
  countedOn: 'the day the inquiry was received',
  sourceEvents: firstResponseEvents,
  minimumN: 20,
  better: 'less',
  words: {
    fr: {
      label: 'Première réponse, en temps réel',
      question: 'Combien de temps le client a-t-il vraiment attendu, nuits et dimanches compris ?',
      formula: 'Médiane des minutes écoulées à la montre du client.',
      exclusions: 'Comme pour la médiane en heures ouvrées.',
      pitfalls: 'Une demande du samedi soir attend lundi : ce n’est pas une faute de l’équipe.',
    },
    en: {
      label: 'First response, by the wall clock',
      question: 'How long did the client really wait, nights and Sundays included?',
      formula: 'Median of minutes elapsed on the client’s own watch.',
      exclusions: 'As for the median in business time.',
      pitfalls: 'An inquiry of Saturday night waits for Monday: no fault of the team’s.',
    },
  },
} as const satisfies KpiDefinition;
