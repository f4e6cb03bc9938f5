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
    'client-asked.v1',
    'slot-chosen.v1',
    'client-left.v1',
  ],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Relations reprises sous 7 jours',
      question: 'Laissons-nous un client silencieux sans nouvelles plus d’une semaine ?',
      formula:
        'Attentes au cours desquelles la maison est revenue vers le client avant la fin du septième jour, sur attentes.',
      exclusions: 'Les clients qui ont parlé avant nous.',
      pitfalls: 'Un plafond de contacts peut retarder une relance à bon droit.',
    },
    en: {
      label: 'Contacted again within 7 days',
      question: 'Do we leave a silent client without news for more than a week?',
      formula: 'Waits during which the house came back to the client by the end of the seventh day, over waits.',
      exclusions: 'Clients who spoke before we did.',
      pitfalls: 'A cap on contacts may rightly delay a follow-up.',
    },
  },
} as const satisfies KpiDefinition;
