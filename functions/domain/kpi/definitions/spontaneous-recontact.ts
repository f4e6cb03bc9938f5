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
      label: 'Reprises à l’initiative du client',
      question: 'Qui reprend contact : le client ou nous ?',
      formula: 'Reprises à l’initiative du client, sur toutes les reprises après une pause.',
      exclusions: 'Les réponses à une relance en cours ; un second envoi dans la même minute.',
      pitfalls: 'Un client revenu par téléphone ne compte que si l’appel est enregistré.',
    },
    en: {
      label: 'Inquiries resumed by the client',
      question: 'Who gets back in touch: the client or us?',
      formula: 'Inquiries resumed by the client, over all inquiries resumed after a pause.',
      exclusions: 'Replies to a follow-up in progress; a second submission within the same minute.',
      pitfalls: 'A client who came back by telephone counts only if the call is recorded.',
    },
  },
} as const satisfies KpiDefinition;
