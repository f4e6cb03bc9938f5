import type { KpiDefinition } from '../tallies/definition.ts';

export const recurrence6Months = {
  name: 'recurrence-6-months',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'returned-within-six', denominator: 'first-six-months-ago' },
  countedOn: 'the day six months after the first purchase',
  sourceEvents: ['purchase-recorded.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Retour sous 6 mois',
      question: 'Un premier achat en appelle-t-il un autre dans les six mois ?',
      formula:
        'Clients revenus acheter un autre jour dans les six mois, sur clients dont le premier achat a eu six mois dans la période.',
      exclusions: 'Les clients dont les six mois ne sont pas écoulés ; plusieurs achats d’un même jour.',
      pitfalls: 'Dépend d’un historique complet : un achat non transmis fait un client perdu de trop.',
    },
    en: {
      label: 'Return within 6 months',
      question: 'Does a first purchase lead to another within six months?',
      formula:
        'Clients who bought again on another day within six months, over clients whose first purchase turned six months old in the period.',
      exclusions: 'Clients whose six months are not over; several purchases on one day.',
      pitfalls: 'Rests on a complete history: a purchase never sent makes one lost client too many.',
    },
  },
} as const satisfies KpiDefinition;
