import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const firstResponseWithinTarget = {
  name: 'first-response-within-target',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'answered-within-target', denominator: 'promises-due' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: [...firstResponseEvents, 'first-response-breached.v1'],
  minimumN: 20,
  better: 'more',
  target: 0.9,
  words: {
    fr: {
      label: 'Premières réponses dans le délai',
      question: 'Tenons-nous le délai promis à chaque niveau de client ?',
      formula:
        'Promesses tenues sur promesses échues : premières réponses données dans le délai de leur demande, sur premières réponses données et délais dépassés sans réponse.',
      exclusions: 'Les demandes dont le délai court encore ; les nouveaux délais donnés avec des excuses.',
      pitfalls: 'Chaque demande a son propre délai, selon le niveau du client.',
    },
    en: {
      label: 'First responses within target',
      question: 'Do we meet the deadline promised to each client level?',
      formula:
        'Promises kept over promises due: first responses within the target of their inquiry, over first responses given and deadlines missed without one.',
      exclusions: 'Inquiries whose deadline is still ahead; new times given with an apology.',
      pitfalls: 'Each inquiry has its own target, by the client’s level.',
    },
  },
} as const satisfies KpiDefinition;
