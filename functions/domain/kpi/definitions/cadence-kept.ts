import type { KpiDefinition } from '../tallies/definition.ts';

export const cadenceKept = {
  name: 'cadence-kept',
  family: 'handling',
  unit: 'share',
  measure: { kind: 'share', numerator: 'relances-on-time', denominator: 'relances-settled' },
  countedOn: 'the day the step was sent or cancelled',
  sourceEvents: ['relance-sent.v1', 'relance-deferred.v1', 'relance-cancelled.v1'],
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Relances envoyées au jour prévu',
      question: 'La cadence prévue est-elle respectée ?',
      formula: 'Relances envoyées au jour prévu, sur relances envoyées ou annulées.',
      exclusions: 'Les relances rendues inutiles par une réponse du client.',
      pitfalls: 'Une relance reportée par égard pour le client compte comme non tenue.',
    },
    en: {
      label: 'Follow-ups sent on the planned day',
      question: 'Is the planned cadence kept?',
      formula: 'Follow-ups sent on the planned day, over follow-ups sent or cancelled.',
      exclusions: 'Follow-ups made unnecessary by a reply from the client.',
      pitfalls: 'A follow-up postponed out of respect for the client counts as not kept.',
    },
  },
} as const satisfies KpiDefinition;
