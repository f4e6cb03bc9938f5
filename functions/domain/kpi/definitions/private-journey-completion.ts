import type { KpiDefinition } from '../tallies/definition.ts';

export const privateJourneyCompletion = {
  name: 'private-journey-completion',
  family: 'inbound',
  unit: 'share',
  measure: { kind: 'share', numerator: 'private-completed', denominator: 'private-opened' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: ['inquiry-qualified.v1', 'slot-chosen.v1', 'client-asked.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Parcours privé abouti',
      question: 'Les clients invités dans l’espace privé demandent-ils un rendez-vous ?',
      formula:
        'Demandes qualifiées dont le client a choisi un créneau ou demandé un rendez-vous, sur demandes qualifiées.',
      exclusions: 'Les pages seulement consultées ; une demande d’appel ; les rendez-vous saisis par la maison.',
      pitfalls: 'Les demandes récentes n’ont pas encore eu le temps d’aboutir.',
    },
    en: {
      label: 'Private journey completed',
      question: 'Do clients invited to the private space ask for a meeting?',
      formula: 'Qualified inquiries whose client chose a time or asked for a meeting, over qualified inquiries.',
      exclusions: 'Pages merely viewed; a request for a call; meetings entered by the house.',
      pitfalls: 'Recent inquiries have not had time to get there.',
    },
  },
} as const satisfies KpiDefinition;
