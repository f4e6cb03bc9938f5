import type { KpiDefinition } from '../tallies/definition.ts';

export const breaches = {
  name: 'breaches',
  family: 'handling',
  unit: 'count',
  measure: { kind: 'count', numerator: 'breached', denominator: 'received' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: ['first-response-breached.v1'],
  minimumN: 1,
  better: 'less',
  words: {
    fr: {
      label: 'Délais dépassés',
      question: 'Combien de clients ont attendu plus que promis ?',
      formula:
        'Nombre de demandes dont un délai a expiré sans réponse humaine, affiché avec le nombre de demandes reçues.',
      exclusions: 'Les demandes auxquelles un délégué a répondu à temps.',
      pitfalls: 'Une demande compte une fois, quel que soit le retard.',
    },
    en: {
      label: 'Missed deadlines',
      question: 'How many clients waited longer than promised?',
      formula:
        'Number of inquiries with a deadline that passed without a human answer, shown with the inquiries received.',
      exclusions: 'Inquiries a delegate answered in time.',
      pitfalls: 'An inquiry counts once, however late.',
    },
  },
} as const satisfies KpiDefinition;
