import type { KpiDefinition } from '../tallies/definition.ts';

export const confirmedAppointments = {
  name: 'confirmed-appointments',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'reached-confirmed', denominator: 'reached-qualified' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: [
    'inquiry-qualified.v1',
    'slot-chosen.v1',
    'appointment-cancelled.v1',
    'choice-undone.v1',
    'outcome-recorded.v1',
  ],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Rendez-vous confirmés',
      question: 'Combien de demandes qualifiées deviennent une rencontre convenue ?',
      formula: 'Demandes avec un rendez-vous qui tient ou qui a eu lieu, sur demandes qualifiées.',
      exclusions: 'Les rendez-vous annulés et non remplacés.',
      pitfalls: 'Les demandes récentes n’ont pas encore choisi : comparer des périodes d’âge égal.',
    },
    en: {
      label: 'Appointments confirmed',
      question: 'How many qualified inquiries become an agreed meeting?',
      formula: 'Inquiries with a meeting that stands or took place, over qualified inquiries.',
      exclusions: 'Meetings cancelled and not replaced.',
      pitfalls: 'Recent inquiries have not chosen yet: compare periods of equal age.',
    },
  },
} as const satisfies KpiDefinition;
