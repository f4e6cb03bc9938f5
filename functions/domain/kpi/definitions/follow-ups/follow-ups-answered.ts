import type { KpiDefinition } from '../../tallies/definition.ts';

export const followUpsAnswered = {
  name: 'follow-ups-answered',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'followed-answered', denominator: 'followed' },
  countedOn: 'the seventh day after the follow-up',
  sourceEvents: [
    'relance-sent.v1',
    'client-completed.v1',
    'client-wrote.v1',
    'client-asked.v1',
    'slot-chosen.v1',
    'client-left.v1',
    'appointment-moved.v1',
    'appointment-cancelled.v1',
    'satisfaction-given.v1',
    'contact-recorded.v1',
    'inquiry-received.v1',
  ],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Relances suivies d’une réponse',
      question: 'Nos relances tombent-elles juste ?',
      formula: 'Relances suivies d’une parole du client dans les sept jours, sur relances.',
      exclusions: 'Les relances envoyées il y a moins de sept jours, retenues ou revenues.',
      pitfalls: 'Un refus est une réponse : la relance a été entendue.',
    },
    en: {
      label: 'Follow-ups answered',
      question: 'Do our follow-ups hit the mark?',
      formula: 'Follow-ups after which the client spoke within seven days, over follow-ups.',
      exclusions: 'Follow-ups sent less than seven days ago, withheld or returned.',
      pitfalls: 'A refusal is an answer: the follow-up was heard.',
    },
  },
} as const satisfies KpiDefinition;
