import type { FiguresMessages } from '../../fr/staff-shared/figures.ts';

export const figures: FiguresMessages = {
  none: 'No data yet',
  businessTime: 'business hours',
  points: 'from −100 to 100',
  aims: ({ target }) => `target: ${target}`,
  ofTotal: ({ numerator, denominator }) => `${numerator} of ${denominator}`,
  waiting: ({ count }) => `${count} still waiting`,
  interval: ({ from, to }) => `between ${from} and ${to}`,
  notReached: 'Not reached yet',
  observations: ({ n }) => `n = ${n}`,
  forInquiries: ({ count, inquiries }) => `${count} for ${inquiries} ${inquiries === '1' ? 'inquiry' : 'inquiries'}`,
  few: ({ minimum }) => `fewer than ${minimum} observations: read with caution`,
  up: ({ before }) => `up from ${before}`,
  down: ({ before }) => `down from ${before}`,
  unmoved: 'unchanged',
  tooFew: '(too few)',
};
