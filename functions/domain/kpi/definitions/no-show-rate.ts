import type { KpiDefinition } from '../tallies/definition.ts';

export const noShowRate = {
  name: 'no-show-rate',
  family: 'value',
  unit: 'share',
  measure: { kind: 'share', numerator: 'no-shows-client', denominator: 'meetings' },
  countedOn: 'the day of the meeting',
  sourceEvents: ['slot-chosen.v1', 'appointment-moved.v1', 'outcome-recorded.v1'],
  minimumN: 20,
  better: 'less',
  words: {
    fr: {
      label: 'Rendez-vous manqués par le client',
      question: 'Qualifions-nous assez avant de fixer un rendez-vous ?',
      formula: 'Rendez-vous manqués par le client, sur rendez-vous dont l’issue est connue.',
      exclusions: 'Les rendez-vous annulés à l’avance ; ceux dont l’issue n’est pas encore connue.',
      pitfalls: 'Un taux élevé signale d’abord une qualification insuffisante.',
    },
    en: {
      label: 'Meetings missed by the client',
      question: 'Do we qualify enough before booking a meeting?',
      formula: 'Meetings the client missed, over meetings with a known outcome.',
      exclusions: 'Meetings cancelled in advance; those without an outcome yet.',
      pitfalls: 'A high rate points first to insufficient qualification.',
    },
  },
} as const satisfies KpiDefinition;
