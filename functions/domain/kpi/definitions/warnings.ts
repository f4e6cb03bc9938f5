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
      question: 'Combien de fois a-t-il fallu rappeler une réponse à donner ?',
      formula: 'Nombre de rappels, à côté des demandes reçues.',
      exclusions: 'Les rappels du rendez-vous.',
      pitfalls: 'Deux rappels pour une même demande comptent deux fois.',
    },
    en: {
      label: 'Warnings before the deadline',
      question: 'How often did somebody have to be reminded of an answer?',
      formula: 'Number of warnings, beside inquiries received.',
      exclusions: 'Reminders of meetings.',
      pitfalls: 'Two warnings about one inquiry count twice.',
    },
  },
} as const satisfies KpiDefinition;
