import type { PortfolioColour, RfmSegment, SegmentAction } from '#domain/portfolio/definitions/rfm-segments.ts';
import type { SnapshotList } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';

type Text<Values> = (values: Values) => string;

/** The pages of segments and cohorts, and the figures of the portfolio's first page. */
export interface PortfolioFiguresMessages {
  readonly answer: Text<{ readonly share: string; readonly count: string; readonly of: string }>;
  readonly noAnswer: string;
  readonly ownClients: string;
  readonly fewClients: Text<{ readonly n: string }>;
  readonly pages: string;
  readonly openCohorts: string;
  readonly active: string;
  readonly activeBasis: Text<{ readonly of: string }>;
  readonly visits: string;
  readonly perClient: Text<{ readonly mean: string }>;
  readonly firstFifth: string;
  readonly firstFifthBasis: Text<{ readonly count: string }>;
  readonly call: Text<{ readonly count: string }>;
  readonly callNone: string;
  readonly reason: string;
  readonly reasonAway: Text<{ readonly visits: number; readonly days: string }>;
  readonly segmentsTitle: Text<{ readonly count: string; readonly share: string }>;
  readonly segmentsNote: string;
  readonly segment: string;
  readonly action: string;
  readonly colour: string;
  readonly clients: string;
  readonly revenue: string;
  readonly revenueShare: string;
  readonly segments: Readonly<Record<SnapshotList, string>>;
  readonly actions: Readonly<Record<SegmentAction | 'leave', string>>;
  readonly colours: Readonly<Record<PortfolioColour, string>>;
  readonly curveTitle: Text<{ readonly share: string }>;
  readonly curveNote: Text<{ readonly gini: string }>;
  readonly shareOfClients: string;
  readonly shareOfRevenue: string;
  readonly firstPart: Text<{ readonly part: string }>;
  readonly mapTitle: Text<{ readonly clients: string; readonly share: string }>;
  readonly mapNote: string;
  readonly recency: string;
  readonly frequency: string;
  readonly score: Text<{ readonly score: string; readonly from: string }>;
  readonly scoresTitle: string;
  readonly mode: Readonly<Record<'quintiles' | 'thresholds', string>>;
  readonly cuts: string;
  readonly variable: string;
  readonly variables: Readonly<Record<'recency' | 'frequency' | 'monetary', string>>;
  readonly classesTitle: Text<{ readonly share: string }>;
  readonly classesNote: string;
  readonly refused: Readonly<Record<'too-few' | 'everybody-is-equal', string>>;
  readonly classes: Readonly<Record<'champion' | 'regular' | 'occasional', string>>;
  readonly tenureTitle: Text<{ readonly share: string }>;
  readonly tenureNote: string;
  readonly tenures: Readonly<Record<'newClients' | 'existing', string>>;
  readonly withoutRate: Text<{ readonly count: number; readonly currency: string }>;
  readonly unmatched: Text<{ readonly amount: string }>;
  readonly client: string;
  readonly scores: string;
  readonly lastVisit: string;
  readonly advisor: string;
  readonly listTitle: Text<{ readonly segment: string; readonly count: string }>;
  readonly listEmpty: string;
  readonly csv: string;
  readonly back: string;
  readonly why: Readonly<Record<RfmSegment | 'away', string>>;
  readonly whyClient: Text<{ readonly visits: number; readonly days: string }>;
  readonly cohortsTitle: string;
  readonly cohortsAnswer: Text<{ readonly share: string; readonly days: string }>;
  readonly cohortsNoAnswer: string;
  readonly cohortsEmpty: string;
  readonly triangleTitle: Text<{ readonly share: string; readonly n: string }>;
  readonly triangleOpen: string;
  readonly triangleNote: string;
  readonly cohort: string;
  readonly monthsLater: string;
  readonly open: string;
  readonly repurchaseTitle: string;
  readonly repurchaseNote: string;
  readonly within: Text<{ readonly days: string }>;
  readonly windowOver: string;
  readonly windowOpen: string;
  readonly returned: string;
  readonly caution: string;
  readonly tooFew: string;
  readonly rhythmTitle: Text<{ readonly days: string }>;
  readonly rhythmTooFew: string;
  readonly rhythmNote: Text<{ readonly n: string; readonly apart: string }>;
  readonly gap: string;
  readonly untilDays: Text<{ readonly days: string }>;
  readonly beyondDays: Text<{ readonly days: string }>;
}

export interface PortfolioFiguresPagesMessages {
  readonly portfolioFigures: PortfolioFiguresMessages;
}

const visitsIn = (visits: number): string => (visits === 1 ? 'une visite' : `${visits} visites`);

export const portfolioFiguresPages: PortfolioFiguresPagesMessages = {
  portfolioFigures: {
    answer: ({ share, count, of }) => `20 % des clients apportent ${share} du chiffre d’affaires : ${count} sur ${of}.`,
    noAnswer: 'Moins de cinq clients ont acheté en douze mois : aucune part n’est donnée.',
    ownClients: 'Vos clients, et ceux dont vous êtes le suppléant.',
    fewClients: ({ n }) =>
      `Seulement ${n} clients : un de plus ou de moins changerait ces parts. À lire avec prudence.`,
    pages: 'La suite du portefeuille',
    openCohorts: 'Restent-ils ?',
    active: 'Clients venus',
    activeBasis: ({ of }) => `sur ${of} depuis le début`,
    visits: 'Leurs visites, depuis le début',
    perClient: ({ mean }) => `${mean} par client`,
    firstFifth: 'Part des 20 % premiers',
    firstFifthBasis: ({ count }) => `${count} clients`,
    call: ({ count }) => `${count} clients à appeler d’abord`,
    callNone: 'Aucun appel prioritaire',
    reason: 'Pourquoi',
    reasonAway: ({ visits, days }) => `${visitsIn(visits)} dans l’année, sans nouvelles depuis ${days} jours`,
    segmentsTitle: ({ count, share }) => `${count} champions apportent ${share} du chiffre d’affaires`,
    segmentsNote: 'Un segment ouvre une conversation. À lui seul, il n’ouvre ni ne ferme aucune porte.',
    segment: 'Segment',
    action: 'Que faire',
    colour: 'Couleur',
    clients: 'Clients',
    revenue: 'Chiffre d’affaires',
    revenueShare: 'Part du chiffre d’affaires',
    segments: {
      champion: 'Champions',
      loyal: 'Fidèles',
      new: 'Nouveaux',
      promising: 'Prometteurs',
      'must-not-lose': 'À ne pas perdre',
      'at-risk': 'À risque',
      lost: 'Perdus',
      dormant: 'Inactifs',
      away: 'Sans visite depuis douze mois',
    },
    actions: {
      'dedicated-contact': 'Un interlocuteur attitré, le cercle',
      'early-access': 'Un accès en avant-première',
      'second-purchase': 'Préparer la prochaine visite',
      welcome: 'Accueillir',
      'call-by-owner': 'Un appel de leur conseiller',
      'personal-call': 'Un appel personnel',
      'one-reactivation': 'Une seule lettre de retour',
      'clean-up': 'Laisser en paix',
      leave: 'Une lettre de retour, ou laisser en paix',
    },
    colours: { 'dark-green': 'vert foncé', green: 'vert', amber: 'ambre', red: 'rouge' },
    curveTitle: ({ share }) => `20 % apportent ${share}`,
    curveNote: ({ gini }) =>
      `Les clients par chiffre d’affaires de douze mois, les plus grands d’abord. Sur le trait pointillé, tous apporteraient autant. Gini ${gini} : 0, tous pareils ; 1, un seul client.`,
    shareOfClients: 'Part des clients',
    shareOfRevenue: 'Part du chiffre d’affaires',
    firstPart: ({ part }) => `Les premiers ${part}`,
    mapTitle: ({ clients, share }) =>
      `${clients} clients sont venus récemment et souvent : ${share} du chiffre d’affaires`,
    mapNote:
      'Dans chaque case : les clients, et leur part du chiffre d’affaires. Plus la case est foncée, plus elle apporte. En haut à droite : récemment et souvent (notes 4 et 5).',
    recency: 'Récence',
    frequency: 'Fréquence',
    score: ({ score, from }) => `${score}${from}`,
    scoresTitle: 'Comment les notes sont faites',
    mode: {
      quintiles: 'par cinquièmes des clients de la maison',
      thresholds: 'par les seuils de la maison, car des cinquièmes ne seraient pas fiables',
    },
    cuts: 'Limites entre 1 et 5',
    variable: 'Note',
    variables: { recency: 'Jours depuis la dernière visite', frequency: 'Visites', monetary: 'Chiffre d’affaires' },
    classesTitle: ({ share }) => `80/20 : les champions apportent ${share}`,
    classesNote:
      'Par chiffre d’affaires de douze mois : les premiers 20 %, les 50 % suivants, les derniers 30 % des clients. À chiffre égal, la meilleure classe.',
    refused: {
      'too-few': '80/20 : moins de cinq clients, aucune classe',
      'everybody-is-equal': '80/20 : tous se valent, aucune classe',
    },
    classes: { champion: 'Champions', regular: 'Réguliers', occasional: 'Occasionnels' },
    tenureTitle: ({ share }) => `Les clients existants apportent ${share} du chiffre d’affaires`,
    tenureNote: 'Nouveaux : leur première visite est dans les douze mois.',
    tenures: { newClients: 'Nouveaux clients', existing: 'Clients existants' },
    withoutRate: ({ count, currency }) =>
      `${visitsIn(count)} en ${currency} sans taux de la maison : comptées comme visites, non en argent.`,
    unmatched: ({ amount }) => `${amount} rendus sans vente à laquelle les rattacher : non déduits.`,
    client: 'Client',
    scores: 'R F M',
    lastVisit: 'Dernière visite',
    advisor: 'Conseiller',
    listTitle: ({ segment, count }) => `${segment} : ${count}`,
    listEmpty: 'Personne n’est dans ce segment aujourd’hui.',
    csv: 'Télécharger en CSV',
    back: 'Retour au portefeuille',
    why: {
      champion: 'Venus récemment, souvent, et pour beaucoup.',
      loyal: 'Ils viennent souvent, et sont venus récemment.',
      new: 'Venus récemment, une première fois dans la période.',
      promising: 'Venus récemment, pas encore souvent.',
      'must-not-lose': 'Venus souvent et pour beaucoup, ils se taisent à présent.',
      'at-risk': 'Venus souvent ou pour beaucoup, ils ne viennent plus.',
      lost: 'Une fois, il y a longtemps, pour peu.',
      dormant: 'Rarement, et pas récemment.',
      away: 'Clients autrefois ; en douze mois, ils ne sont pas venus.',
    },
    whyClient: ({ visits, days }) => `${visitsIn(visits)} dans l’année, la dernière il y a ${days} jours`,
    cohortsTitle: 'Les clients restent-ils ?',
    cohortsAnswer: ({ share, days }) => `${share} des nouveaux clients reviennent dans les ${days} jours.`,
    cohortsNoAnswer: 'Trop peu de clients ont eu le temps de revenir : aucune part n’est donnée.',
    cohortsEmpty:
      'Aucune visite pour l’instant. Une fois les achats enregistrés, les mois des premières visites sont ici.',
    triangleTitle: ({ share, n }) => `Le mois après la première visite, ${share} de ${n} clients sont venus`,
    triangleOpen: 'Mois de la première visite, et qui est venu ensuite',
    triangleNote:
      'Une ligne par mois de première visite ; chaque case dit combien d’entre eux sont venus ce mois-là. Un mois qui n’est pas fini est hachuré et ouvert, jamais zéro. Un mois sans visite n’est pas un adieu.',
    cohort: 'Première visite',
    monthsLater: 'Mois plus tard',
    open: 'ouvert',
    repurchaseTitle: 'La deuxième visite',
    repurchaseNote:
      'Parmi les clients dont le délai est passé. Ceux de la semaine dernière n’ont pas encore pu revenir : ils ne sont pas comptés comme perdus.',
    within: ({ days }) => `Dans les ${days} jours`,
    windowOver: 'Délai passé',
    windowOpen: 'Encore ouvert',
    returned: 'Revenus',
    caution: 'prudence : peu',
    tooFew: 'trop peu',
    rhythmTitle: ({ days }) => `La moitié vient au moins tous les ${days} jours`,
    rhythmTooFew: 'Moins de cinq clients ont trois visites : aucun rythme n’est donné',
    rhythmNote: ({ n, apart }) =>
      `${n} clients avec trois visites ou plus. ${apart} avec une ou deux sont laissés de côté : un seul intervalle n’est pas un rythme.`,
    gap: 'Jours entre deux visites, en moyenne',
    untilDays: ({ days }) => `jusqu’à ${days}`,
    beyondDays: ({ days }) => `plus de ${days}`,
  },
};
