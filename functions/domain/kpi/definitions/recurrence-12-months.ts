import type { KpiDefinition } from '../tallies/definition.ts';

export const recurrence12Months = {
  name: 'recurrence-12-months',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'returned-within-twelve', denominator: 'first-twelve-months-ago' },
  countedOn: 'the day twelve months after the first purchase',
  sourceEvents: ['purchase-recorded.v1', 'purchase-recorded.v2', 'purchase-returned.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Réachat sous 12 mois',
      question: 'Un premier achat est-il suivi d’un autre dans les douze mois ?',
      formula:
        'Clients ayant acheté de nouveau, un autre jour, dans les douze mois, sur clients dont le premier achat a atteint douze mois pendant la période.',
      exclusions: 'Les clients dont les douze mois ne sont pas écoulés ; plusieurs achats d’un même jour.',
      pitfalls: 'Suppose un historique complet : un achat non transmis compte comme un client non revenu.',
    },
    en: {
      label: 'Repeat purchase within 12 months',
      question: 'Is a first purchase followed by another within twelve months?',
      formula:
        'Clients who bought again, on another day, within twelve months, over clients whose first purchase reached twelve months in the period.',
      exclusions: 'Clients whose twelve months are not over; several purchases on one day.',
      pitfalls: 'Requires a complete history: a purchase that was not sent counts as a client who did not return.',
    },
  },
} as const satisfies KpiDefinition;
