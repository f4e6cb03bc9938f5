import type { KpiDefinition } from '../tallies/definition.ts';

export const tradingUp = {
  name: 'trading-up',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'traded-up', denominator: 'repeat-purchases' },
  countedOn: 'the day of the purchase',
  sourceEvents: ['purchase-recorded.v1', 'purchase-recorded.v2', 'purchase-returned.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Montée en gamme',
      question: 'Les clients qui reviennent achètent-ils des pièces de plus grande valeur ?',
      formula: 'Achats supérieurs à la moyenne des achats précédents du client, sur réachats dans la même monnaie.',
      exclusions: 'Les premiers achats ; les changements de monnaie.',
      pitfalls: 'Un cadeau modeste après une grande pièce n’est pas un recul.',
    },
    en: {
      label: 'Trading up',
      question: 'Do returning clients buy pieces of greater value?',
      formula: 'Purchases above the average of the client’s earlier ones, over repeat purchases in the same currency.',
      exclusions: 'First purchases; changes of currency.',
      pitfalls: 'A modest gift after a major piece is not a step back.',
    },
  },
} as const satisfies KpiDefinition;
