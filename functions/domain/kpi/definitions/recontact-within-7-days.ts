import type { KpiDefinition } from '../tallies/definition.ts';

export const recontactWithin7Days = {
  name: 'recontact-within-7-days',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'waits-recontacted', denominator: 'waits-seventh-day' },
  countedOn: 'the seventh day of the wait',
  sourceEvents: [
    'client-awaited.v1',
    'relance-sent.v1',
    'contact-recorded.v1',
    'client-completed.v1',
    'client-wrote.v1',
    'client-asked.v1',
    'slot-chosen.v1',
    'client-left.v1',
  ],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Clients recontactés sous 7 jours',
      question: 'Laissons-nous un client sans nouvelles plus d’une semaine ?',
      formula:
        'Périodes d’attente pendant lesquelles la maison a recontacté le client avant la fin du septième jour, sur périodes d’attente.',
      exclusions: 'Les clients qui ont répondu avant.',
      pitfalls: 'La limite de contacts peut retarder une relance à juste titre.',
    },
    en: {
      label: 'Clients contacted again within 7 days',
      question: 'Do we leave a client without news for more than a week?',
      formula:
        'Waiting periods in which the house contacted the client by the end of the seventh day, over waiting periods.',
      exclusions: 'Clients who replied first.',
      pitfalls: 'The contact limit may rightly delay a follow-up.',
    },
  },
} as const satisfies KpiDefinition;
