import type { KpiDefinition } from '../tallies/definition.ts';

export const recurrence6Months = {
  name: 'recurrence-6-months',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'returned-within-six', denominator: 'first-six-months-ago' },
  countedOn: 'the day six months after the first purchase',
  sourceEvents: ['purchase-recorded.v1', 'purchase-recorded.v2', 'purchase-returned.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Réachat sous 6 mois',
      question: 'Un premier achat est-il suivi d’un autre dans les six mois ?',
      formula:
        'Clients ayant acheté de nouveau, un autre jour, dans les six mois, sur clients dont le premier achat a atteint six mois pendant la période.',
      exclusions: 'Les clients dont les six mois ne sont pas écoulés ; plusieurs achats d’un même jour.',
      pitfalls: 'Suppose un historique complet : un achat non transmis compte comme un client non revenu.',
    },
    en: {
      label: 'Repeat purchase within 6 months',
      question: 'Is a first purchase followed by another within six months?',
      formula:
        'Clients who bought again, on another day, within six months, over clients whose first purchase reached six months in the period.',
      exclusions: 'Clients whose six months are not over; several purchases on one day.',
      pitfalls: 'Requires a complete history: a purchase that was not sent counts as a client who did not return.',
    },
  },
} as const satisfies KpiDefinition;
