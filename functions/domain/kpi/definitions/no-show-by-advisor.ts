import type { KpiDefinition } from '../tallies/definition.ts';

export const noShowByAdvisor = {
  name: 'no-show-by-advisor',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'no-shows-advisor', denominator: 'meetings' },
  countedOn: 'the day of the meeting',
  sourceEvents: ['slot-chosen.v1', 'outcome-recorded.v1'],
  minimumN: 20,
  better: 'less',
  words: {
    fr: {
      label: 'Rendez-vous manqués par la maison',
      question: 'Avons-nous manqué un rendez-vous avec un client ?',
      formula: 'Rendez-vous manqués par la maison, sur rendez-vous dont l’issue est connue.',
      exclusions: 'Les rendez-vous déplacés à temps.',
      pitfalls: 'Un seul suffit à perdre un client : regardez le nombre plutôt que la part.',
    },
    en: {
      label: 'Meetings missed by the house',
      question: 'Did we miss a meeting with a client?',
      formula: 'Meetings the house missed, over meetings with a known outcome.',
      exclusions: 'Meetings moved in time.',
      pitfalls: 'One is enough to lose a client: look at the number rather than the share.',
    },
  },
} as const satisfies KpiDefinition;
