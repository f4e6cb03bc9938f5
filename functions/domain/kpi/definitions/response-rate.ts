import type { KpiDefinition } from '../tallies/definition.ts';

export const responseRate = {
  name: 'response-rate',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'asked-and-answered', denominator: 'asked' },
  countedOn: 'the seventh day after the contact',
  sourceEvents: [
    'relance-sent.v1',
    'slots-proposed.v1',
    'clarification-asked.v1',
    'contact-recorded.v1',
    'client-completed.v1',
    'client-asked.v1',
    'slot-chosen.v1',
    'client-left.v1',
    'appointment-moved.v1',
    'appointment-cancelled.v1',
    'satisfaction-given.v1',
    'inquiry-received.v1',
  ],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Réponses à nos contacts',
      question: 'Ce que nous écrivons donne-t-il envie de répondre ?',
      formula:
        'Contacts suivis d’un mot ou d’un geste du client dans les sept jours et avant le contact suivant, sur contacts.',
      exclusions: 'Confirmations et rappels, qui n’appellent pas de réponse.',
      pitfalls: 'Compté au septième jour, quand il est connu. Un refus est une réponse.',
    },
    en: {
      label: 'Answers to our contacts',
      question: 'Does what we write make clients wish to answer?',
      formula:
        'Contacts followed by a word or act of the client within seven days and before the next contact, over contacts.',
      exclusions: 'Confirmations and reminders, which call for no answer.',
      pitfalls: 'Counted on the seventh day, when it is known. A refusal is an answer.',
    },
  },
} as const satisfies KpiDefinition;
