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
      question: 'Qualifions-nous assez avant de réserver du temps ?',
      formula: 'Rendez-vous où le client n’est pas venu, sur rendez-vous dont l’issue est connue.',
      exclusions: 'Les rendez-vous annulés à l’avance ; ceux dont l’issue manque encore.',
      pitfalls: 'Un taux élevé dit d’abord une qualification trop légère en amont.',
    },
    en: {
      label: 'Meetings missed by the client',
      question: 'Do we qualify enough before time is reserved?',
      formula: 'Meetings to which the client did not come, over meetings whose outcome is known.',
      exclusions: 'Meetings cancelled beforehand; those without an outcome yet.',
      pitfalls: 'A high rate speaks first of qualification upstream that was too light.',
    },
  },
} as const satisfies KpiDefinition;
