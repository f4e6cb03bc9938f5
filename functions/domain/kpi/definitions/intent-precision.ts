import type { KpiDefinition } from '../tallies/definition.ts';

export const intentPrecision = {
  name: 'intent-precision',
  family: 'inbound',
  unit: 'share',
  measure: { kind: 'share', numerator: 'precise', denominator: 'sincere' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: ['inquiry-qualified.v1', 'advisor-judged-off-target.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Intentions précises',
      question: 'Les clients nous disent-ils d’emblée ce qu’ils souhaitent ?',
      formula: 'Demandes comprises à la première lecture (qualifiées ou prématurées), sur demandes dans le périmètre.',
      exclusions: 'Les demandes hors périmètre.',
      pitfalls: 'Un formulaire plus long l’améliore, mais décourage des clients.',
    },
    en: {
      label: 'Precise intents',
      question: 'Do clients tell us at once what they want?',
      formula: 'Inquiries understood at first reading (qualified or too early), over inquiries within scope.',
      exclusions: 'Out-of-scope inquiries.',
      pitfalls: 'A longer form raises it, but discourages clients.',
    },
  },
} as const satisfies KpiDefinition;
