import type { TimeBucket } from '#domain/kpi/time-buckets.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';

export type KpiFamily = 'inbound' | 'handling' | 'value';
export type KpiSide =
  | TimeBucket
  | 'advisor'
  | 'boutique'
  | 'level'
  | 'vip'
  | 'channel'
  | 'language'
  | 'intent'
  | 'policy';
export type FunnelStep =
  | 'received'
  | 'reached-qualified'
  | 'reached-answered'
  | 'reached-confirmed'
  | 'reached-met'
  | 'reached-sold';
export type PeriodProblem =
  | 'not-a-date'
  | 'not-a-month'
  | 'out-of-range'
  | 'backwards'
  | 'too-long'
  | 'two-periods'
  | 'not-known';
export type Comparison = 'previous' | 'year' | 'none';

/** "novembre 2026" of a date in that month. */
export function formatMonth(on: string, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );
}

/** "semaine du 2 novembre 2026" of its Monday. */
export function formatWeek(monday: string, language: Language): string {
  const date = formatDate(monday, language);
  return language === 'fr' ? `semaine du ${date}` : `week of ${date}`;
}

/** "semaine du 2 novembre 2026 (partielle)": figures of a part are not held against those of a whole. */
export function partialLabel(label: string, bucket: TimeBucket, language: Language): string {
  return `${label} (${kpiWords[language].partial[bucket]})`;
}

export const groupWords: Words<Record<'none' | 'vip' | 'notVip' | 'french' | 'english', string>> = {
  fr: {
    none: 'Non connu',
    vip: 'VIP',
    notVip: 'Sans visibilité',
    french: 'Français',
    english: 'Anglais',
  },
  en: {
    none: 'Not known',
    vip: 'VIP',
    notVip: 'Not in the public eye',
    french: 'French',
    english: 'English',
  },
};

type KpiPageWords = Record<
  | 'title'
  | 'from'
  | 'to'
  | 'by'
  | 'byNothing'
  | 'compare'
  | 'show'
  | 'csv'
  | 'measure'
  | 'value'
  | 'basis'
  | 'previous'
  | 'none'
  | 'businessTime'
  | 'points'
  | 'unmoved'
  | 'responses'
  | 'target'
  | 'bucket'
  | 'count'
  | 'share'
  | 'emptyTitle'
  | 'emptyText'
  | 'step'
  | 'ofReceived'
  | 'ofStepBefore'
  | 'slaAdvisorNote'
  | 'funnelNote'
  | 'tooFew'
  | 'pressureNote'
  | 'level'
  | 'advisor'
  | 'cohortTitle'
  | 'cohortNote'
  | 'cohort'
  | 'definitions'
  | 'exclusions'
  | 'pitfalls'
  | 'received'
  | 'group',
  string
> & {
  readonly period: (from: string, to: string) => string;
  readonly against: (from: string, to: string) => string;
  readonly families: Record<KpiFamily, string>;
  readonly sides: Record<KpiSide, string>;
  readonly comparisons: Record<Comparison, string>;
  readonly steps: Record<FunnelStep, string>;
  readonly ofTotal: (numerator: string, denominator: string) => string;
  readonly observations: (n: string) => string;
  readonly forInquiries: (count: string, inquiries: string) => string;
  readonly partial: Record<TimeBucket, string>;
  readonly few: (minimum: string) => string;
  readonly aims: (target: string) => string;
  readonly up: (before: string) => string;
  readonly down: (before: string) => string;
  readonly chartTitle: (share: string, target: string, n: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly under: (to: string) => string;
  readonly beyond: (from: string) => string;
  readonly funnelTitle: (sold: number, received: number, format: (count: number) => string) => string;
  readonly slaAdvisorTitle: (name: string, share: string) => string;
  readonly slaLevelTitle: (name: string, share: string) => string;
  readonly pressureTitle: (name: string, contacts: string) => string;
  readonly groupTitle: (side: string) => string;
  readonly problems: Readonly<Record<PeriodProblem, (daysAtMost: string) => string>>;
};

export const kpiWords: Words<KpiPageWords> = {
  fr: {
    title: 'Indicateurs',
    period: (from, to) => `Du ${from} au ${to}`,
    against: (from, to) => `comparé à la période du ${from} au ${to}`,
    from: 'Du',
    to: 'Au',
    by: 'Détail par',
    byNothing: 'aucun détail',
    compare: 'Comparer à',
    comparisons: { previous: 'la période d’avant', year: 'l’année précédente', none: 'rien' },
    sides: {
      day: 'jour',
      week: 'semaine',
      month: 'mois',
      advisor: 'conseiller',
      boutique: 'boutique',
      level: 'niveau',
      vip: 'VIP ou non',
      channel: 'canal',
      language: 'langue',
      intent: 'intention',
      policy: 'version des règles',
    },
    show: 'Afficher',
    csv: 'Télécharger (CSV)',
    families: { inbound: 'Qualité des demandes', handling: 'Qualité du suivi', value: 'Valeur' },
    measure: 'Indicateur',
    value: 'Valeur',
    basis: 'Calcul',
    previous: 'Avant',
    few: (minimum) => `moins de ${minimum} observations, à lire avec prudence`,
    none: 'Rien à mesurer encore',
    businessTime: 'heures ouvrées',
    points: 'de −100 à 100',
    aims: (target) => `visé : ${target}`,
    up: (before) => `en hausse, ${before} avant`,
    down: (before) => `en baisse, ${before} avant`,
    unmoved: 'inchangé',
    ofTotal: (numerator, denominator) => `${numerator} sur ${denominator}`,
    observations: (n) => `n = ${n}`,
    forInquiries: (count, inquiries) => `${count} pour ${inquiries} ${inquiries === '1' ? 'demande' : 'demandes'}`,
    partial: { day: 'en cours', week: 'partielle', month: 'partiel' },
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
    steps: {
      received: 'Reçues',
      'reached-qualified': 'Qualifiées',
      'reached-answered': 'Répondues',
      'reached-confirmed': 'Rendez-vous convenu',
      'reached-met': 'Rencontre',
      'reached-sold': 'Vente',
    },
    funnelTitle: (sold, received, format) => {
      const outcome = sold === 0 ? 'aucune n’a abouti' : `${format(sold)} ${sold === 1 ? 'a' : 'ont'} abouti`;
      return `Sur ${format(received)} ${received < 2 ? 'demande reçue' : 'demandes reçues'}, ${outcome} à une vente`;
    },
    funnelNote:
      'Suit les demandes reçues dans la période jusqu’à aujourd’hui. Les chiffres du rendez-vous et de la vente, plus bas, comptent les rencontres de la période, d’où que viennent leurs demandes.',
    tooFew: '(trop peu)',
    step: 'Étape',
    ofReceived: 'Sur les reçues',
    ofStepBefore: 'Sur l’étape d’avant',
    slaAdvisorTitle: (name, share) => `${name} répond dans le délai ${share} du temps, la part la plus basse`,
    slaAdvisorNote:
      'Pour accompagner, non pour classer : chaque conseiller a ses horaires et ses clients, et un délai manqué revient à qui avait alors le client, non à qui a ensuite répondu.',
    slaLevelTitle: (name, share) => `${name} : ${share} de réponses dans le délai, le niveau le moins bien servi`,
    pressureTitle: (name, contacts) => `Les plus sollicités : ${name}, ${contacts} contacts en trente jours`,
    pressureNote: 'Relances et contacts des conseillers, jamais ce que le client a demandé.',
    level: 'Niveau',
    advisor: 'Conseiller',
    cohortTitle: 'Ce que sont devenues les demandes de chaque mois',
    cohortNote: 'Les mois récents n’ont pas fini leur chemin : comparer des mois d’âge égal.',
    cohort: 'Reçues en',
    definitions: 'Comment chaque chiffre est compté',
    exclusions: 'Ne compte pas :',
    pitfalls: 'À savoir :',
    received: 'Reçues',
    group: 'Groupe',
    groupTitle: (side) => `Les cinq chiffres, par ${side}`,
    problems: {
      'not-a-date': () => 'Une date s’écrit 2026-11-23 : jour, mois et année existent.',
      'not-a-month': () => 'Un mois s’écrit 2026-11.',
      'out-of-range': () =>
        'Cette date est trop éloignée : les indicateurs couvrent la période de 1900 à un an après aujourd’hui.',
      backwards: () => 'Le premier jour vient après le dernier : échangez-les.',
      'too-long': (days) => `La période dépasse ${days} jours : demandez-la en plusieurs fois.`,
      'two-periods': () => 'Le mois demandé et les dates ne disent pas la même période : choisissez les dates voulues.',
      'not-known': () => 'Ce détail ou cette comparaison n’existe pas : choisissez dans la liste.',
    },
  },
  en: {
    title: 'Key figures',
    period: (from, to) => `${from} to ${to}`,
    against: (from, to) => `held against ${from} to ${to}`,
    from: 'From',
    to: 'To',
    by: 'Broken down by',
    byNothing: 'nothing',
    compare: 'Compare with',
    comparisons: { previous: 'the period before', year: 'a year earlier', none: 'nothing' },
    sides: {
      day: 'day',
      week: 'week',
      month: 'month',
      advisor: 'advisor',
      boutique: 'boutique',
      level: 'level',
      vip: 'VIP or not',
      channel: 'channel',
      language: 'language',
      intent: 'intent',
      policy: 'version of the rules',
    },
    show: 'Show',
    csv: 'Download (CSV)',
    families: { inbound: 'Quality of inquiries', handling: 'Quality of handling', value: 'Value' },
    measure: 'Figure',
    value: 'Value',
    basis: 'Basis',
    previous: 'Before',
    few: (minimum) => `fewer than ${minimum} observations, read with care`,
    none: 'Nothing to measure yet',
    businessTime: 'business hours',
    points: 'from −100 to 100',
    aims: (target) => `aim: ${target}`,
    up: (before) => `up from ${before}`,
    down: (before) => `down from ${before}`,
    unmoved: 'unchanged',
    ofTotal: (numerator, denominator) => `${numerator} of ${denominator}`,
    observations: (n) => `n = ${n}`,
    forInquiries: (count, inquiries) => `${count} for ${inquiries} ${inquiries === '1' ? 'inquiry' : 'inquiries'}`,
    partial: { day: 'so far', week: 'partial', month: 'partial' },
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
    steps: {
      received: 'Received',
      'reached-qualified': 'Qualified',
      'reached-answered': 'Answered',
      'reached-confirmed': 'Meeting agreed',
      'reached-met': 'Met',
      'reached-sold': 'Sale',
    },
    funnelTitle: (sold, received, format) =>
      `Of ${format(received)} ${received === 1 ? 'inquiry' : 'inquiries'} received, ${sold === 0 ? 'none' : format(sold)} came to a sale`,
    funnelNote:
      'Follows the inquiries received in the period up to today. The figures of meetings and sales further down count the meetings of the period, whenever their inquiries came in.',
    tooFew: '(too few)',
    step: 'Step',
    ofReceived: 'Of those received',
    ofStepBefore: 'Of the step before',
    slaAdvisorTitle: (name, share) => `${name} answers within target ${share} of the time, the lowest share`,
    slaAdvisorNote:
      'For coaching, not for ranking: every advisor has their own hours and clients, and a missed deadline stays with whoever had the client then, not with whoever answered afterwards.',
    slaLevelTitle: (name, share) => `${name}: ${share} answered within target, the level served least well`,
    pressureTitle: (name, contacts) => `Contacted most: ${name}, ${contacts} contacts in thirty days`,
    pressureNote: 'Follow-ups and advisors’ own contacts, never what the client asked for.',
    level: 'Level',
    advisor: 'Advisor',
    cohortTitle: 'What became of the inquiries of each month',
    cohortNote: 'Recent months have not come to their end: compare months of equal age.',
    cohort: 'Received in',
    definitions: 'How each figure is counted',
    exclusions: 'Left out:',
    pitfalls: 'Worth knowing:',
    received: 'Received',
    group: 'Group',
    groupTitle: (side) => `The five figures, by ${side}`,
    problems: {
      'not-a-date': () => 'A date is written 2026-11-23, and has to be in the calendar.',
      'not-a-month': () => 'A month is written 2026-11.',
      'out-of-range': () => 'This date is too far away: the figures cover 1900 to one year from today.',
      backwards: () => 'The first day comes after the last: change them round.',
      'too-long': (days) => `The period is longer than ${days} days: ask for it in parts.`,
      'two-periods': () => 'The month asked for and the dates are two different periods: choose the dates you mean.',
      'not-known': () => 'There is no such breakdown or comparison: choose from the list.',
    },
  },
};
