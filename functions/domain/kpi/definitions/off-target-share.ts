import type { KpiDefinition } from '../tallies/definition.ts';

export const offTargetShare = {
  name: 'off-target-share',
  family: 'inbound',
  unit: 'share',
  measure: { kind: 'share', numerator: 'off-target', denominator: 'scored' },
  countedOn: 'the day the inquiry was received',
  sourceEvents: ['inquiry-qualified.v1', 'advisor-judged-off-target.v1', 'choice-undone.v1', 'inquiry-reopened.v1'],
  minimumN: 20,
  better: 'less',
  words: {
    fr: {
      label: 'Part hors de propos',
      question: 'Quelle part de ce qui nous parvient ne s’adresse pas à la maison ?',
      formula: 'Demandes jugées hors de propos, par les règles ou par une personne, sur demandes lues.',
      exclusions: 'Ce qui n’a pas encore été lu ; un jugement repris dans les dix minutes.',
      pitfalls: 'Une campagne de presse la fait monter sans que le service change : la lire avec le volume.',
    },
    en: {
      label: 'Out of scope',
      question: 'How much of what reaches us is not meant for the house?',
      formula: 'Inquiries judged off-target, by the rules or by a person, over inquiries read.',
      exclusions: 'What has not been read yet; a judgement taken back within ten minutes.',
      pitfalls: 'A press campaign raises it without any change in service: read it beside the volume.',
    },
  },
} as const satisfies KpiDefinition;
