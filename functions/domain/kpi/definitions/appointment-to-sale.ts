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
      question: 'Quelle part des rendez-vous aboutit à une vente ?',
      formula: 'Rendez-vous suivis d’une vente, sur rendez-vous tenus.',
      exclusions: 'Les rendez-vous manqués.',
      pitfalls: 'Une vente conclue plus tard en boutique n’y figure que si le conseiller l’a indiquée.',
    },
    en: {
      label: 'From meeting to sale',
      question: 'What share of meetings leads to a sale?',
      formula: 'Meetings followed by a sale, over meetings held.',
      exclusions: 'Missed meetings.',
      pitfalls: 'A later sale in the boutique is included only if the advisor recorded it.',
    },
  },
} as const satisfies KpiDefinition;
