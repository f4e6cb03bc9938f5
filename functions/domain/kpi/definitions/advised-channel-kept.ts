import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const advisedChannelKept = {
  name: 'advised-channel-kept',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'answered-as-advised', denominator: 'answered-with-advice' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: firstResponseEvents,
  minimumN: 20,
  better: 'neither',
  words: {
    fr: {
      label: 'Réponses par le canal conseillé',
      question: 'Répondons-nous par le canal que la matrice VIC et VIP conseille ?',
      formula: 'Premières réponses par le canal conseillé pour le niveau du client, sur premières réponses données.',
      exclusions: 'Les réponses antérieures à ce conseil, et l’historique importé.',
      pitfalls: 'Le conseiller connaît son client : s’en écarter peut être juste.',
    },
    en: {
      label: 'Answers by the advised channel',
      question: 'Do we answer by the channel that the VIC and VIP matrix advises?',
      formula: 'First responses by the channel advised for the level of the client, over first responses given.',
      exclusions: 'Answers given before this advice existed, and imported history.',
      pitfalls: 'Advisors know their clients: another channel may be right.',
    },
  },
} as const satisfies KpiDefinition;
