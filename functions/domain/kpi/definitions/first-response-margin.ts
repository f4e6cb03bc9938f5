import { firstResponseEvents } from '#domain/kpi/definitions/first-response-events.ts';
import type { KpiDefinition } from '../tallies/definition.ts';

export const firstResponseMargin = {
  name: 'first-response-margin',
  family: 'handling',
  unit: 'business-minutes',
  measure: { kind: 'quantile', spread: 'margin-minutes', share: 0.5 },
  countedOn: 'the day the inquiry was received',
  sourceEvents: firstResponseEvents,
  minimumN: 20,
  better: 'more',
  words: {
    fr: {
      label: 'Marge sur le délai',
      question: 'Répondons-nous au dernier moment ?',
      formula: 'Médiane de la marge : délai visé moins minutes ouvrées écoulées ; négative en cas de retard.',
      exclusions: 'Comme pour la médiane.',
      pitfalls: 'Des délais plus longs augmentent la marge sans améliorer le service.',
    },
    en: {
      label: 'Margin before the deadline',
      question: 'Do we answer at the last moment?',
      formula: 'Median of the margin: target minus business minutes taken; negative when late.',
      exclusions: 'As for the median.',
      pitfalls: 'Longer targets increase the margin without improving the service.',
    },
  },
} as const satisfies KpiDefinition;
