import type { KpiDefinition } from '../../tallies/definition.ts';

export const followUpsAnsweredSlots = {
  name: 'follow-ups-answered-slots',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'followed-slots-answered', denominator: 'followed-slots' },
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
      label: 'Réponses aux relances avec créneaux',
      question: 'Proposer des créneaux donne-t-il envie de répondre ?',
      formula:
        'Relances qui proposent des créneaux suivies d’une parole du client dans les sept jours, sur relances qui proposent des créneaux.',
      exclusions: 'Les relances envoyées il y a moins de sept jours, retenues ou revenues.',
      pitfalls: 'Un refus est une réponse : la relance a été entendue.',
    },
    en: {
      label: 'Answers to follow-ups with times',
      question: 'Does proposing times make clients reply?',
      formula:
        'Follow-ups that propose times after which the client spoke within seven days, over follow-ups that propose times.',
      exclusions: 'Follow-ups sent less than seven days ago, withheld or returned.',
      pitfalls: 'A refusal is an answer: the follow-up was heard.',
    },
  },
} as const satisfies KpiDefinition;
