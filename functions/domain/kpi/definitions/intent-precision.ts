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
      formula: 'Demandes comprises à la première lecture (qualifiées ou prématurées), sur demandes sincères.',
      exclusions: 'Les demandes hors de propos.',
      pitfalls: 'Un formulaire plus long la fait monter, et fait partir des clients.',
    },
    en: {
      label: 'Precise intents',
      question: 'Do clients tell us at once what they wish for?',
      formula: 'Inquiries understood at first reading (qualified or premature), over sincere inquiries.',
      exclusions: 'Inquiries that are off-target.',
      pitfalls: 'A longer form raises it, and loses clients.',
    },
  },
} as const satisfies KpiDefinition;
