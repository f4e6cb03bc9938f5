import type { KpiDefinition } from '../tallies/definition.ts';

export const cadenceKept = {
  name: 'cadence-kept',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'relances-on-time', denominator: 'relances-settled' },
  countedOn: 'the day the step was sent or cancelled',
  sourceEvents: ['relance-sent.v1', 'relance-deferred.v1', 'relance-cancelled.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Relances à leur jour',
      question: 'La cadence prévue est-elle celle que vivent les clients ?',
      formula: 'Relances parties le jour où elles étaient dues, sur étapes parties ou annulées.',
      exclusions: 'Les étapes que le client a rendues inutiles en répondant.',
      pitfalls: 'Une relance reportée par respect du client compte ici comme non tenue, et c’est bien ainsi.',
    },
    en: {
      label: 'Follow-ups on their day',
      question: 'Is the cadence that was planned the one clients live?',
      formula: 'Follow-ups sent on the day they were due, over steps sent or cancelled.',
      exclusions: 'Steps that the client made needless by answering.',
      pitfalls: 'A follow-up put off out of respect counts as not kept here, and rightly was.',
    },
  },
} as const satisfies KpiDefinition;
