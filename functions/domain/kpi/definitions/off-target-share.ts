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
      label: 'Demandes hors périmètre',
      question: 'Quelle part des messages ne concerne pas la maison ?',
      formula: 'Demandes jugées hors périmètre, par les règles ou par une personne, sur demandes lues.',
      exclusions: 'Les demandes pas encore lues ; un jugement annulé dans les dix minutes.',
      pitfalls: 'Une campagne de presse l’augmente sans que le service change : à lire avec le volume.',
    },
    en: {
      label: 'Out-of-scope inquiries',
      question: 'What share of messages does not concern the house?',
      formula: 'Inquiries judged out of scope, by the rules or by a person, over inquiries read.',
      exclusions: 'Inquiries not read yet; a judgement undone within ten minutes.',
      pitfalls: 'A press campaign raises it without any change in service: read it with the volume.',
    },
  },
} as const satisfies KpiDefinition;
