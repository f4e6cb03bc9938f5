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
    'client-wrote.v1',
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
      question: 'Nos messages donnent-ils envie de répondre ?',
      formula:
        'Contacts suivis d’une réponse ou d’une action du client dans les sept jours et avant le contact suivant, sur contacts.',
      exclusions: 'Les confirmations et les rappels, qui n’appellent pas de réponse.',
      pitfalls: 'Connu au septième jour seulement. Un refus est une réponse.',
    },
    en: {
      label: 'Replies to our contacts',
      question: 'Do our messages make clients want to reply?',
      formula:
        'Contacts followed by a reply or an action of the client within seven days and before the next contact, over contacts.',
      exclusions: 'Confirmations and reminders, which call for no reply.',
      pitfalls: 'Known on the seventh day only. A refusal is a reply.',
    },
  },
} as const satisfies KpiDefinition;
