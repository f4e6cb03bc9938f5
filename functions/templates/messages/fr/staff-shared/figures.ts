import type { FiguresMessages } from '../../contracts/staff-shared/figures.ts';

export const figures: FiguresMessages = {
  none: 'Pas encore de donnée',
  businessTime: 'heures ouvrées',
  points: 'de −100 à 100',
  aims: ({ target }) => `objectif : ${target}`,
  ofTotal: ({ numerator, denominator }) => `${numerator} sur ${denominator}`,
  waiting: ({ count }) => `${count} en attente`,
  interval: ({ from, to }) => `entre ${from} et ${to}`,
  notReached: 'Pas encore atteint',
  observations: ({ n }) => `n = ${n}`,
  forInquiries: ({ count, inquiries }) => `${count} pour ${inquiries} ${inquiries === '1' ? 'demande' : 'demandes'}`,
  few: ({ minimum }) => `moins de ${minimum} observations : à lire avec prudence`,
  up: ({ before }) => `en hausse, ${before} avant`,
  down: ({ before }) => `en baisse, ${before} avant`,
  unmoved: 'inchangé',
  tooFew: '(trop peu)',
};
