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
      question: 'Un client que nous contactons, combien de fois l’avons-nous fait en trente jours ?',
      formula: 'Moyenne, à chaque contact, des contacts reçus par ce client en trente jours, celui-ci compris.',
      exclusions: 'Confirmations, rappels et tout ce que le client a demandé.',
      pitfalls: 'Un seul client trop sollicité se voit mieux par niveau que dans la moyenne.',
    },
    en: {
      label: 'Contacts per client',
      question: 'When we contact a client, how often have we done so in thirty days?',
      formula: 'Mean, at each contact, of the contacts that client had within thirty days, this one included.',
      exclusions: 'Confirmations, reminders and whatever the client asked for.',
      pitfalls: 'A single client pressed too hard shows better by level than in the mean.',
    },
  },
} as const satisfies KpiDefinition;
