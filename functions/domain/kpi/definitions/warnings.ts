import type { KpiDefinition } from '../tallies/definition.ts';

export const warnings = {
  name: 'warnings',
  family: 'handling',
  unit: 'count',
  measure: { kind: 'count', numerator: 'warnings', denominator: 'received' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: ['first-response-warned.v1'],
  minimumN: 1,
  better: 'less',
  words: {
    fr: {
      label: 'Rappels avant l’échéance',
      question: 'Combien de rappels a-t-il fallu envoyer aux conseillers ?',
      formula: 'Nombre de rappels, affiché avec le nombre de demandes reçues.',
      exclusions: 'Les rappels de rendez-vous.',
      pitfalls: 'Deux rappels pour une même demande comptent deux fois.',
    },
    en: {
      label: 'Reminders before the deadline',
      question: 'How many reminders had to be sent to advisors?',
      formula: 'Number of reminders, shown with the inquiries received.',
      exclusions: 'Meeting reminders.',
      pitfalls: 'Two reminders about one inquiry count twice.',
    },
  },
} as const satisfies KpiDefinition;
