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
      label: 'Première réponse, en temps écoulé',
      question: 'Combien de temps le client a-t-il attendu, nuits et dimanches compris ?',
      formula: 'Médiane des minutes écoulées, de la réception à la première réponse.',
      exclusions: 'Comme pour la médiane en temps ouvré.',
      pitfalls: 'Une demande reçue le samedi soir attend le lundi, quoi que fasse l’équipe.',
    },
    en: {
      label: 'First response, in elapsed time',
      question: 'How long did the client wait, nights and Sundays included?',
      formula: 'Median of minutes elapsed from reception to the first response.',
      exclusions: 'As for the median in business time.',
      pitfalls: 'An inquiry received on Saturday evening waits until Monday, whatever the team does.',
    },
  },
} as const satisfies KpiDefinition;
