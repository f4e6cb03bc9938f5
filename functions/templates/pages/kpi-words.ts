import type { Words } from '#templates/layout/language.ts';

export type KpiName =
  | 'off-target-share'
  | 'private-journey-completion'
  | 'intent-precision'
  | 'median-first-response'
  | 'first-response-within-target'
  | 'recontact-within-7-days'
  | 'response-rate'
  | 'spontaneous-recontact'
  | 'contact-pressure'
  | 'confirmed-appointments'
  | 'no-show-rate'
  | 'appointment-to-sale'
  | 'recurrence-6-months'
  | 'recurrence-12-months'
  | 'trading-up';

/** The three families of the monthly ritual, and what belongs to each, in reading order. */
export const kpiFamilies = {
  inbound: ['off-target-share', 'private-journey-completion', 'intent-precision'],
  handling: [
    'median-first-response',
    'first-response-within-target',
    'confirmed-appointments',
    'recontact-within-7-days',
    'response-rate',
    'spontaneous-recontact',
    'contact-pressure',
  ],
  value: ['appointment-to-sale', 'no-show-rate', 'recurrence-6-months', 'recurrence-12-months', 'trading-up'],
} as const satisfies Record<string, readonly KpiName[]>;

export type KpiFamily = keyof typeof kpiFamilies;

export const kpiNameWords: Words<Record<KpiName, string>> = {
  fr: {
    'off-target-share': 'Part hors de propos',
    'private-journey-completion': 'Parcours privé mené à son terme',
    'intent-precision': 'Intentions précises',
    'median-first-response': 'Délai médian de première réponse',
    'first-response-within-target': 'Premières réponses dans le délai',
    'recontact-within-7-days': 'Relations reprises sous 7 jours',
    'response-rate': 'Réponses à nos contacts',
    'spontaneous-recontact': 'Clients revenus d’eux-mêmes',
    'contact-pressure': 'Contacts par client',
    'confirmed-appointments': 'Rendez-vous confirmés',
    'no-show-rate': 'Rendez-vous manqués',
    'appointment-to-sale': 'Du rendez-vous à la vente',
    'recurrence-6-months': 'Retour sous 6 mois',
    'recurrence-12-months': 'Retour sous 12 mois',
    'trading-up': 'Montée en gamme',
  },
  en: {
    'off-target-share': 'Out of scope',
    'private-journey-completion': 'Private journey completed',
    'intent-precision': 'Precise intents',
    'median-first-response': 'Median time to first response',
    'first-response-within-target': 'First responses within target',
    'recontact-within-7-days': 'Contacted again within 7 days',
    'response-rate': 'Answers to our contacts',
    'spontaneous-recontact': 'Clients who came back by themselves',
    'contact-pressure': 'Contacts per client',
    'confirmed-appointments': 'Appointments confirmed',
    'no-show-rate': 'Appointments missed',
    'appointment-to-sale': 'From appointment to sale',
    'recurrence-6-months': 'Return within 6 months',
    'recurrence-12-months': 'Return within 12 months',
    'trading-up': 'Trading up',
  },
};

type KpiPageWords = Record<
  | 'title'
  | 'from'
  | 'to'
  | 'show'
  | 'all'
  | 'measure'
  | 'value'
  | 'basis'
  | 'previous'
  | 'few'
  | 'none'
  | 'businessTime'
  | 'responses'
  | 'target'
  | 'bucket'
  | 'count'
  | 'share'
  | 'emptyTitle'
  | 'emptyText',
  string
> & {
  readonly period: (from: string, to: string) => string;
  readonly families: Record<KpiFamily, string>;
  readonly ofTotal: (numerator: string, denominator: string) => string;
  readonly observations: (n: string) => string;
  readonly chartTitle: (share: string, target: string, n: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly under: (to: string) => string;
  readonly beyond: (from: string) => string;
};

export const kpiWords: Words<KpiPageWords> = {
  fr: {
    title: 'Indicateurs',
    period: (from, to) => `Du ${from} au ${to}`,
    from: 'Du',
    to: 'Au',
    show: 'Afficher',
    all: 'Tous les indicateurs',
    families: { inbound: 'Qualité des demandes', handling: 'Qualité du suivi', value: 'Valeur' },
    measure: 'Indicateur',
    value: 'Valeur',
    basis: 'Calcul',
    previous: 'Période précédente',
    few: 'peu d’observations, à lire avec prudence',
    none: 'Rien à mesurer encore',
    businessTime: 'heures ouvrées',
    ofTotal: (numerator, denominator) => `${numerator} sur ${denominator}`,
    observations: (n) => `n = ${n}`,
    chartTitle: (share, target, n) =>
      `${share} des premières réponses ont été données en moins de ${target} ouvrées (n = ${n})`,
    responses: 'Voir les chiffres',
    target: 'délai visé pour un VIC',
    bucket: 'Délai ouvré',
    count: 'Réponses',
    share: 'Part',
    between: (from, to) => `${from} à ${to}`,
    under: (to) => `moins de ${to}`,
    beyond: (from) => `${from} et plus`,
    emptyTitle: 'Pas encore de première réponse à montrer',
    emptyText:
      'La répartition des délais apparaît dès qu’un conseiller a répondu à un client. Les courriers automatiques ne comptent jamais.',
  },
  en: {
    title: 'Key figures',
    period: (from, to) => `${from} to ${to}`,
    from: 'From',
    to: 'To',
    show: 'Show',
    all: 'Every figure',
    families: { inbound: 'Quality of inquiries', handling: 'Quality of handling', value: 'Value' },
    measure: 'Figure',
    value: 'Value',
    basis: 'Basis',
    previous: 'Previous period',
    few: 'few observations, read with care',
    none: 'Nothing to measure yet',
    businessTime: 'business hours',
    ofTotal: (numerator, denominator) => `${numerator} of ${denominator}`,
    observations: (n) => `n = ${n}`,
    chartTitle: (share, target, n) =>
      `${share} of first responses were given in under ${target} of business time (n = ${n})`,
    responses: 'See the figures',
    target: 'target for a VIC',
    bucket: 'Business time',
    count: 'Responses',
    share: 'Share',
    between: (from, to) => `${from} to ${to}`,
    under: (to) => `under ${to}`,
    beyond: (from) => `${from} and more`,
    emptyTitle: 'No first response to show yet',
    emptyText: 'The distribution appears as soon as an advisor has answered a client. Automatic mails never count.',
  },
};
