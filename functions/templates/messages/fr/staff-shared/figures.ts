/** A figure with its base, as pages and letters write it. */
export interface FiguresMessages {
  readonly none: string;
  readonly businessTime: string;
  readonly points: string;
  readonly aims: (values: { readonly target: string }) => string;
  readonly ofTotal: (values: { readonly numerator: string; readonly denominator: string }) => string;
  /** So many still wait, and count as waiting. */
  readonly waiting: (values: { readonly count: string }) => string;
  /** The interval in which the true share lies. */
  readonly interval: (values: { readonly from: string; readonly to: string }) => string;
  /** A share of a time that is not reached yet. */
  readonly notReached: string;
  readonly observations: (values: { readonly n: string }) => string;
  readonly forInquiries: (values: { readonly count: string; readonly inquiries: string }) => string;
  readonly few: (values: { readonly minimum: string }) => string;
  readonly up: (values: { readonly before: string }) => string;
  readonly down: (values: { readonly before: string }) => string;
  readonly unmoved: string;
  readonly tooFew: string;
}

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
