import type { TimeBucket } from '#domain/kpi/time-buckets.ts';

export type Comparison = 'previous' | 'year' | 'none';

export type KpiSide =
  | TimeBucket
  | 'advisor'
  | 'boutique'
  | 'level'
  | 'vip'
  | 'channel'
  | 'language'
  | 'intent'
  | 'job'
  | 'policy';

export type KpiFamily = 'inbound' | 'handling' | 'value';

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

export interface KpiMessages {
  readonly title: string;
  readonly period: (values: { readonly from: string; readonly to: string }) => string;
  readonly against: (values: { readonly from: string; readonly to: string }) => string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly byNothing: string;
  readonly compare: string;
  readonly comparisons: Record<Comparison, string>;
  readonly sides: Record<KpiSide, string>;
  readonly show: string;
  readonly csv: string;
  readonly families: Record<KpiFamily, string>;
  readonly measure: string;
  readonly value: string;
  readonly basis: string;
  readonly previous: string;
  readonly partial: Record<TimeBucket, string>;
  readonly chartTitle: (values: { readonly share: string; readonly target: string; readonly n: string }) => string;
  readonly responses: string;
  readonly target: string;
  readonly bucket: string;
  readonly count: string;
  readonly share: string;
  readonly between: (values: { readonly from: string; readonly to: string }) => string;
  readonly under: (values: { readonly to: string }) => string;
  readonly beyond: (values: { readonly from: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly steps: Record<FunnelStep, string>;
  readonly funnelTitle: (values: {
    readonly sold: number;
    readonly soldText: string;
    readonly received: number;
    readonly receivedText: string;
  }) => string;
  readonly funnelNote: string;
  readonly step: string;
  readonly ofReceived: string;
  readonly ofStepBefore: string;
  readonly slaAdvisorTitle: (values: { readonly name: string; readonly share: string }) => string;
  readonly slaAdvisorNote: string;
  readonly slaLevelTitle: (values: { readonly name: string; readonly share: string }) => string;
  readonly pressureTitle: (values: { readonly name: string; readonly contacts: string }) => string;
  readonly pressureNote: string;
  readonly pressureTableTitle: string;
  readonly pressureTableNote: string;
  readonly pressureMost: string;
  readonly pressureLimit: string;
  readonly pressureOver: string;
  /** Under a chart with groups that have too few observations for a comparison. */
  readonly thinGroups: (values: { readonly minimum: string }) => string;
  readonly level: string;
  readonly advisor: string;
  readonly cohortTitle: string;
  readonly cohortNote: string;
  readonly cohort: string;
  readonly definitions: string;
  readonly exclusions: string;
  readonly pitfalls: string;
  readonly received: string;
  readonly group: string;
  readonly groupTitle: (values: { readonly side: string }) => string;
  readonly problems: Readonly<Record<PeriodProblem, (values: { readonly daysAtMost: string }) => string>>;
  readonly groups: {
    readonly none: string;
    readonly vip: string;
    readonly notVip: string;
  };
  readonly weekOf: (values: { readonly date: string }) => string;
}

export interface PortfolioMessages {
  readonly title: string;
  readonly past: string;
  readonly asOf: (values: { readonly date: string }) => string;
  readonly clients: string;
  readonly purchases: string;
  readonly revenue: string;
  readonly twelveMonths: string;
  readonly top: string;
  readonly answer: (values: { readonly share: string; readonly count: string }) => string;
  readonly topBasis: (values: { readonly count: string; readonly of: string }) => string;
  readonly client: string;
  readonly segment: string;
  readonly rfm: string;
  readonly last: string;
  readonly advisor: string;
  readonly table: string;
  readonly segments: Readonly<Record<string, string>>;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly none: string;
}

/** All texts of these pages. */
export interface FiguresPagesMessages {
  readonly kpi: KpiMessages;
  readonly portfolio: PortfolioMessages;
}

export const figuresPages: FiguresPagesMessages = {
  kpi: {
    title: 'Indicateurs',
    period: ({ from, to }) => `Du ${from} au ${to}`,
    against: ({ from, to }) => `comparé à la période du ${from} au ${to}`,
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
      job: 'besoin',
      policy: 'version de la politique',
    },
    show: 'Afficher',
    csv: 'Télécharger (CSV)',
    families: { inbound: 'Qualité des demandes', handling: 'Qualité du suivi', value: 'Valeur' },
    measure: 'Indicateur',
    value: 'Valeur',
    basis: 'Calcul',
    previous: 'Avant',
    partial: { day: 'en cours', week: 'partielle', month: 'partiel' },
    chartTitle: ({ share, target, n }) =>
      `${share} des premières réponses ont été données en moins de ${target} ouvrées (n = ${n})`,
    responses: 'Voir les chiffres',
    target: 'délai visé pour un VIC',
    bucket: 'Délai ouvré',
    count: 'Réponses',
    share: 'Part',
    between: ({ from, to }) => `${from} à ${to}`,
    under: ({ to }) => `moins de ${to}`,
    beyond: ({ from }) => `${from} et plus`,
    emptyTitle: 'Pas encore de première réponse',
    emptyText:
      'La répartition des délais apparaît dès qu’un conseiller a répondu à un client. Les messages automatiques ne comptent pas.',
    steps: {
      received: 'Reçues',
      'reached-qualified': 'Qualifiées',
      'reached-answered': 'Avec réponse',
      'reached-confirmed': 'Rendez-vous convenu',
      'reached-met': 'Rendez-vous tenu',
      'reached-sold': 'Vente',
    },
    funnelTitle: ({ sold, soldText, received, receivedText }) => {
      const outcome = sold === 0 ? 'aucune n’a abouti' : `${soldText} ${sold === 1 ? 'a' : 'ont'} abouti`;
      return `Sur ${receivedText} ${received < 2 ? 'demande reçue' : 'demandes reçues'}, ${outcome} à une vente`;
    },
    funnelNote:
      'Suit jusqu’à aujourd’hui les demandes reçues pendant la période. Plus bas, les indicateurs de rendez-vous et de vente comptent les rendez-vous de la période, quelle que soit la date de la demande.',
    step: 'Étape',
    ofReceived: 'Part des reçues',
    ofStepBefore: 'Part de l’étape précédente',
    slaAdvisorTitle: ({ name, share }) => `${name} : ${share} de réponses dans le délai, le taux le plus bas`,
    slaAdvisorNote:
      'Pour accompagner, non pour classer : chaque conseiller a ses horaires et ses clients. Un délai dépassé est compté pour le conseiller qui suivait alors la demande, non pour celui qui y a répondu ensuite.',
    slaLevelTitle: ({ name, share }) => `${name} : ${share} de réponses dans le délai, le niveau le moins bien servi`,
    pressureTitle: ({ name, contacts }) =>
      `Le niveau le plus sollicité : ${name}, ${contacts} contacts en trente jours`,
    pressureNote: 'Relances et contacts des conseillers. Ce que le client a demandé n’est pas compté.',
    pressureTableTitle: 'Contacts sur trente jours, au plus',
    pressureTableNote:
      'Une moyenne cache le client trop sollicité : voici le plus grand nombre, et la part des contacts au-delà de la limite de la maison.',
    pressureMost: 'Au plus',
    pressureLimit: 'Limite de la maison',
    pressureOver: 'Contacts au-delà',
    thinGroups: ({ minimum }) => `En gris : moins de ${minimum} observations, hors comparaison.`,
    level: 'Niveau',
    advisor: 'Conseiller',
    cohortTitle: 'Avancement des demandes, par mois de réception',
    cohortNote: 'Les mois récents sont encore en cours : comparez des mois de même ancienneté.',
    cohort: 'Reçues en',
    definitions: 'Comment chaque indicateur est calculé',
    exclusions: 'Exclut :',
    pitfalls: 'À savoir :',
    received: 'Reçues',
    group: 'Groupe',
    groupTitle: ({ side }) => `Les indicateurs clés, par ${side}`,
    problems: {
      'not-a-date': () => 'Une date s’écrit 2026-11-23 et doit exister dans le calendrier.',
      'not-a-month': () => 'Un mois s’écrit 2026-11.',
      'out-of-range': () =>
        'Cette date est trop éloignée : les indicateurs couvrent la période de 1900 à un an après aujourd’hui.',
      backwards: () => 'Le premier jour vient après le dernier : inversez-les.',
      'too-long': ({ daysAtMost: days }) => `La période dépasse ${days} jours : demandez-la en plusieurs fois.`,
      'two-periods': () => 'Le mois et les dates désignent deux périodes différentes : choisissez l’un ou l’autre.',
      'not-known': () => 'Ce détail ou cette comparaison n’existe pas : choisissez dans la liste.',
    },
    groups: {
      none: 'Inconnu',
      vip: 'VIP',
      notVip: 'Non VIP',
    },
    weekOf: ({ date }) => `semaine du ${date}`,
  },
  portfolio: {
    title: 'Portefeuille',
    past: 'Importer l’historique d’un autre système',
    asOf: ({ date }) => `Au ${date}`,
    clients: 'Clients',
    purchases: 'Achats',
    revenue: 'Chiffre d’affaires',
    twelveMonths: 'sur douze mois',
    top: 'Part des 20 % premiers clients',
    answer: ({ share, count }) => `${count} clients apportent ${share} du chiffre d’affaires`,
    topBasis: ({ count, of }) => `${count} clients sur ${of}`,
    client: 'Client',
    segment: 'Segment',
    rfm: 'RFM',
    last: 'Dernier achat',
    advisor: 'Conseiller',
    table: 'Par chiffre d’affaires des douze derniers mois. RFM : récence, fréquence, montant, de 1 à 5.',
    segments: {
      champion: 'Champion',
      champions: 'Champion',
      loyal: 'Fidèle',
      regular: 'Régulier',
      regulars: 'Régulier',
      occasional: 'Occasionnel',
      occasionals: 'Occasionnel',
      'at-risk': 'À risque',
      new: 'Nouveau',
      dormant: 'Inactif',
      lost: 'Perdu',
    },
    emptyTitle: 'Aucun achat pour l’instant',
    emptyText:
      'Envoyez l’historique des achats à POST /api/purchases, en JSON ou en CSV. Les montants sont en centimes, avec leur devise. Un même envoi peut être répété : un achat déjà connu n’est compté qu’une fois.',
    none: 'aucun',
  },
};
