import type { KpiDefinition } from '../tallies/definition.ts';

export const tradingUp = {
  name: 'trading-up',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'traded-up', denominator: 'repeat-purchases' },
  countedOn: 'the day of the purchase',
  sourceEvents: ['purchase-recorded.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Montée en gamme',
      question: 'Les clients qui reviennent choisissent-ils plus grand ?',
      formula:
        'Achats au-dessus de la moyenne des achats précédents du client, sur achats répétés dans la même monnaie.',
      exclusions: 'Les premiers achats ; les changements de monnaie.',
      pitfalls: 'Un cadeau modeste après une grande pièce n’est pas une déception.',
    },
    en: {
      label: 'Trading up',
      question: 'Do clients who return choose something greater?',
      formula: 'Purchases above the mean of the client’s earlier ones, over repeat purchases in the same currency.',
      exclusions: 'First purchases; changes of currency.',
      pitfalls: 'A modest gift after a great piece is no disappointment.',
    },
  },
} as const satisfies KpiDefinition;
