import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const firstResponseWithinTarget = {
  name: 'first-response-within-target',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'answered-within-target', denominator: 'answered' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: firstResponseEvents,
  minimumN: 20,
  better: 'more',
  target: 0.9,
  words: {
    fr: {
      label: 'Premières réponses dans le délai',
      question: 'Tenons-nous la promesse faite à chaque niveau ?',
      formula: 'Premières réponses dans le délai de leur demande, sur premières réponses données.',
      exclusions: 'Ce qui attend encore.',
      pitfalls: 'Chaque demande a son propre délai, selon le niveau du client.',
    },
    en: {
      label: 'First responses within target',
      question: 'Do we keep the promise made to each level?',
      formula: 'First responses within their own inquiry’s target, over first responses given.',
      exclusions: 'What still waits.',
      pitfalls: 'Each inquiry has a target of its own, by the client’s level.',
    },
  },
} as const satisfies KpiDefinition;
