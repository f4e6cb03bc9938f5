import type { KpiDefinition } from '../../tallies/definition.ts';

export const followUpsAnsweredNewSlot = {
  name: 'follow-ups-answered-new-slot',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'followed-new-slot-answered', denominator: 'followed-new-slot' },
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
      label: 'Réponses aux relances après une absence',
      question: 'Un nouveau créneau après une absence est-il accepté ?',
      formula:
        'Relances après une absence suivies d’une parole du client dans les sept jours, sur relances après une absence.',
      exclusions: 'Les relances envoyées il y a moins de sept jours, retenues ou revenues.',
      pitfalls: 'Un refus est une réponse : la relance a été entendue.',
    },
    en: {
      label: 'Answers to follow-ups after a no-show',
      question: 'Is a new time after a no-show accepted?',
      formula:
        'Follow-ups after a no-show after which the client spoke within seven days, over follow-ups after a no-show.',
      exclusions: 'Follow-ups sent less than seven days ago, withheld or returned.',
      pitfalls: 'A refusal is an answer: the follow-up was heard.',
    },
  },
} as const satisfies KpiDefinition;
