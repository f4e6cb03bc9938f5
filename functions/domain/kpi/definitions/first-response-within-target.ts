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
      question: 'Tenons-nous le délai promis à chaque niveau de client ?',
      formula: 'Premières réponses dans le délai de leur demande, sur premières réponses données.',
      exclusions: 'Les demandes encore sans réponse.',
      pitfalls: 'Chaque demande a son propre délai, selon le niveau du client.',
    },
    en: {
      label: 'First responses within target',
      question: 'Do we meet the deadline promised to each client level?',
      formula: 'First responses within the target of their inquiry, over first responses given.',
      exclusions: 'Inquiries still unanswered.',
      pitfalls: 'Each inquiry has its own target, by the client’s level.',
    },
  },
} as const satisfies KpiDefinition;
