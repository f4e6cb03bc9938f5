import type { KpiDefinition } from '../tallies/definition.ts';

export const appointmentToSale = {
  name: 'appointment-to-sale',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'meetings-sold', denominator: 'meetings-held' },
  countedOn: 'the day of the meeting',
  sourceEvents: ['outcome-recorded.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Du rendez-vous à la vente',
      question: 'Une rencontre sur combien aboutit à une vente ?',
      formula: 'Rendez-vous suivis d’une vente, sur rendez-vous qui ont eu lieu.',
      exclusions: 'Les rendez-vous manqués.',
      pitfalls: 'Une vente conclue plus tard en boutique n’y est que si le conseiller l’a dite.',
    },
    en: {
      label: 'From appointment to sale',
      question: 'How many meetings come to a sale?',
      formula: 'Meetings that came to a sale, over meetings that took place.',
      exclusions: 'Meetings somebody missed.',
      pitfalls: 'A sale made later in the boutique is in it only if the advisor said so.',
    },
  },
} as const satisfies KpiDefinition;
