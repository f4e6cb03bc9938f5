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
      formula: 'Demandes dont un délai est passé sans réponse humaine, à côté des demandes reçues.',
      exclusions: 'Les demandes reprises à temps par un délégué.',
      pitfalls: 'Une demande compte une fois, quel que soit le retard.',
    },
    en: {
      label: 'Breaches',
      question: 'How many clients waited longer than promised?',
      formula: 'Inquiries of which a deadline passed without a human answer, beside inquiries received.',
      exclusions: 'Inquiries a delegate took over in time.',
      pitfalls: 'An inquiry counts once, however late.',
    },
  },
} as const satisfies KpiDefinition;
