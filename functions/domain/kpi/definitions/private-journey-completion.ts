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
      label: 'Parcours privé mené à son terme',
      question: 'Ceux à qui l’espace privé s’ouvre vont-ils jusqu’à demander à nous rencontrer ?',
      formula: 'Demandes qualifiées dont le client a choisi un horaire ou demandé un appel, sur demandes qualifiées.',
      exclusions: 'Les simples lectures de pages ; les rendez-vous saisis par la maison.',
      pitfalls: 'Les demandes des derniers jours n’ont pas eu le temps d’aboutir.',
    },
    en: {
      label: 'Private journey completed',
      question: 'Do those for whom the private space opens go on to ask for a meeting?',
      formula: 'Qualified inquiries whose client chose a time or asked for a call, over qualified inquiries.',
      exclusions: 'Pages merely read; meetings entered by the house.',
      pitfalls: 'Inquiries of the last days have not had time to get there.',
    },
  },
} as const satisfies KpiDefinition;
