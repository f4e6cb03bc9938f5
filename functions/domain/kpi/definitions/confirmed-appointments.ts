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
      question: 'Quelle part des demandes qualifiées mène à un rendez-vous ?',
      formula: 'Demandes avec un rendez-vous confirmé ou tenu, sur demandes qualifiées.',
      exclusions: 'Les rendez-vous annulés et non remplacés.',
      pitfalls:
        'Dans les demandes récentes, le client n’a pas toujours choisi : comparez des périodes de même ancienneté.',
    },
    en: {
      label: 'Confirmed meetings',
      question: 'What share of qualified inquiries leads to a meeting?',
      formula: 'Inquiries with a meeting confirmed or held, over qualified inquiries.',
      exclusions: 'Meetings cancelled and not replaced.',
      pitfalls: 'In recent inquiries the client may not have chosen yet: compare periods of equal age.',
    },
  },
} as const satisfies KpiDefinition;
