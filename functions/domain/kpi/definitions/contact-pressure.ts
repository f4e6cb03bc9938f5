import type { KpiDefinition } from '../tallies/definition.ts';

export const contactPressure = {
  name: 'contact-pressure',
  family: 'handling',
  unit: 'per-client',
  measure: { kind: 'mean', spread: 'contacts-in-thirty-days' },
  countedOn: 'the day of the contact',
  sourceEvents: ['mail-sent.v1', 'contact-recorded.v1', 'first-response-given.v1', 'choice-undone.v1'],
  minimumN: 20,
  better: 'less',
  words: {
    fr: {
      label: 'Contacts par client',
      question: 'À quelle fréquence contactons-nous un même client ?',
      formula: 'Moyenne, à chaque contact, du nombre de contacts de ce client sur trente jours, celui-ci compris.',
      exclusions: 'Les confirmations, les rappels et ce que le client a demandé.',
      pitfalls: 'Un client trop sollicité se voit mieux dans le détail par niveau que dans la moyenne.',
    },
    en: {
      label: 'Contacts per client',
      question: 'How often do we contact the same client?',
      formula: 'Mean, at each contact, of that client’s contacts over thirty days, this one included.',
      exclusions: 'Confirmations, reminders and anything the client asked for.',
      pitfalls: 'A client contacted too often shows better in the breakdown by level than in the mean.',
    },
  },
} as const satisfies KpiDefinition;
