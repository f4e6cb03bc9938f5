import type { KpiDefinition } from '../tallies/definition.ts';

export const spontaneousRecontact = {
  name: 'spontaneous-recontact',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'resumed-by-client', denominator: 'resumed' },
  countedOn: 'the day the conversation was taken up again',
  sourceEvents: ['client-asked.v1', 'inquiry-received.v1', 'inquiry-woken.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Clients revenus d’eux-mêmes',
      question: 'Qui renoue : le client, ou nous ?',
      formula: 'Reprises à l’initiative du client, sur toutes les reprises après un repos.',
      exclusions: 'Les réponses à une relance en cours.',
      pitfalls: 'Un client revenu par téléphone ne compte que si l’appel est saisi.',
    },
    en: {
      label: 'Clients who came back by themselves',
      question: 'Who takes the thread up again: the client, or we?',
      formula: 'Conversations taken up by the client, over all that were taken up after a rest.',
      exclusions: 'Answers to a follow-up under way.',
      pitfalls: 'A client who came back by telephone counts only if the call is entered.',
    },
  },
} as const satisfies KpiDefinition;
