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
      question: 'Avons-nous manqué à notre parole ?',
      formula: 'Rendez-vous où la maison n’était pas au rendez-vous, sur rendez-vous dont l’issue est connue.',
      exclusions: 'Les rendez-vous déplacés à temps.',
      pitfalls: 'Un seul suffit à perdre un client : regarder le nombre, non la part.',
    },
    en: {
      label: 'Meetings missed by the house',
      question: 'Did we break our word?',
      formula: 'Meetings at which the house was not there, over meetings whose outcome is known.',
      exclusions: 'Meetings moved in time.',
      pitfalls: 'One is enough to lose a client: look at the number, not the share.',
    },
  },
} as const satisfies KpiDefinition;
