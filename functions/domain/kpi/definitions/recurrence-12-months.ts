import type { KpiDefinition } from '../tallies/definition.ts';

export const recurrence12Months = {
  name: 'recurrence-12-months',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'returned-within-twelve', denominator: 'first-twelve-months-ago' },
  countedOn: 'the day twelve months after the first purchase',
  sourceEvents: ['purchase-recorded.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Retour sous 12 mois',
      question: 'Un premier achat en appelle-t-il un autre dans les douze mois ?',
      formula:
        'Clients revenus acheter un autre jour dans les douze mois, sur clients dont le premier achat a eu douze mois dans la période.',
      exclusions: 'Les clients dont les douze mois ne sont pas écoulés ; plusieurs achats d’un même jour.',
      pitfalls: 'Dépend d’un historique complet : un achat non transmis fait un client perdu de trop.',
    },
    en: {
      label: 'Return within 12 months',
      question: 'Does a first purchase lead to another within twelve months?',
      formula:
        'Clients who bought again on another day within twelve months, over clients whose first purchase turned twelve months old in the period.',
      exclusions: 'Clients whose twelve months are not over; several purchases on one day.',
      pitfalls: 'Rests on a complete history: a purchase never sent makes one lost client too many.',
    },
  },
} as const satisfies KpiDefinition;
