import type { PortfolioModel } from '#domain/portfolio/assessment/portfolio-model.ts';

type Part = PortfolioModel['notSaid'][number]['part'];
type Reason = PortfolioModel['notSaid'][number]['reason'];
type Ranking = 'expectedVisits' | 'chanceAlive' | 'recency' | 'rfmSum';
type Parameter = 'r' | 'alpha' | 'a' | 'b' | 'p' | 'q' | 'v';

/** May the predictions of the portfolio be believed? */
export interface PortfolioModelMessages {
  readonly title: string;
  /** On the page of the portfolio. */
  readonly open: string;
  readonly asOf: (values: { readonly date: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly clients: string;
  readonly repeaters: (values: { readonly count: string; readonly days: string }) => string;
  readonly visitsToCome: string;
  readonly range: (values: { readonly low: string; readonly high: string }) => string;
  readonly value: string;
  readonly valueBasis: (values: { readonly percent: string }) => string;
  readonly error: string;
  readonly errorBasis: (values: { readonly days: string }) => string;
  /** One sentence that answers the title. */
  readonly verdict: Readonly<Record<'nothing' | 'assumed' | 'untested' | 'close' | 'far', string>>;
  readonly tooFewForGroups: string;
  readonly nothing: string;
  readonly calibrationTitle: (values: {
    readonly came: string;
    readonly expected: string;
    readonly days: string;
  }) => string;
  readonly calibrationNote: (values: { readonly date: string; readonly n: string }) => string;
  readonly group: string;
  readonly groupSize: string;
  readonly expectedPerClient: string;
  readonly observedPerClient: string;
  readonly rankTitle: (values: { readonly ranking: string; readonly share: string }) => string;
  readonly rankNote: string;
  readonly ranking: string;
  readonly rightOrder: string;
  readonly rankings: Readonly<Record<Ranking, string>>;
  readonly aliveTitle: (values: { readonly chance: string; readonly share: string }) => string;
  readonly aliveNote: (values: { readonly days: string }) => string;
  readonly chance: string;
  readonly cameAgain: string;
  readonly windowsTitle: (values: { readonly count: string; readonly n: string }) => string;
  readonly windowsNote: (values: { readonly count: string; readonly n: string }) => string;
  readonly from: string;
  readonly expected: string;
  readonly came: string;
  readonly plainRange: string;
  readonly widenedRange: string;
  readonly parametersTitle: string;
  readonly mode: Readonly<Record<'maximum likelihood' | 'prior' | 'not said', string>>;
  readonly modeVisits: (values: { readonly n: string; readonly mode: string }) => string;
  readonly modeAmounts: (values: { readonly n: string; readonly mode: string }) => string;
  readonly correlation: (values: { readonly value: string }) => string;
  readonly correlated: (values: { readonly value: string }) => string;
  readonly parameter: string;
  readonly estimate: string;
  readonly standardError: string;
  readonly prior: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
  readonly notSaidTitle: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
}

export interface PortfolioModelPagesMessages {
  readonly portfolioModel: PortfolioModelMessages;
}

export const portfolioModelPages: PortfolioModelPagesMessages = {
  portfolioModel: {
    title: 'Peut-on croire les prévisions ?',
    open: 'Peut-on croire les prévisions ?',
    asOf: ({ date }) => `Au ${date}`,
    emptyTitle: 'Pas encore de calcul',
    emptyText:
      'Le portefeuille est calculé chaque nuit pour la journée écoulée. Revenez demain, ou demandez à l’équipe technique de lancer le calcul.',
    clients: 'Clients',
    repeaters: ({ count, days }) => `${count} sont revenus ; ${days} jours d’historique`,
    visitsToCome: 'Visites des clients actuels en douze mois',
    range: ({ low, high }) => `de ${low} à ${high}, quatre fois sur cinq`,
    value: 'Leur valeur en douze mois',
    valueBasis: ({ percent }) => `actualisée à ${percent} par an`,
    error: 'Erreur de la dernière prévision',
    errorBasis: ({ days }) => `visites venues, comparées à la prévision, en ${days} jours`,
    verdict: {
      nothing: 'Rien n’est prévu : les données de la maison ne le permettent pas encore. Segments et comptes restent.',
      assumed:
        'Avec prudence : les données seules ne décident pas, une hypothèse faible les aide. Lisez les fourchettes, non les chiffres.',
      untested:
        'Pas encore éprouvé : l’historique est trop court pour en réserver une partie. Lisez les fourchettes, non les chiffres.',
      close: 'Pour la maison entière, oui, dans les fourchettes. Pour un client, la fourchette est la réponse.',
      far: 'Dans les fourchettes seulement : la dernière prévision de la maison entière s’est trompée de plus de 15 %.',
    },
    tooFewForGroups: 'Trop peu de clients pour en comparer des groupes.',
    nothing: 'non dit',
    calibrationTitle: ({ came, expected, days }) =>
      `${came} visites sont venues en ${days} jours ; ${expected} étaient attendues`,
    calibrationNote: ({ date, n }) =>
      `Le modèle du ${date}, ajusté avec ce que l’on savait alors, pour ${n} clients en groupes de même taille. Sur la ligne, il en est venu autant que prévu ; au-dessus, davantage. Les deux échelles sont en racine carrée, pour que les petites valeurs se lisent.`,
    group: 'Groupe, les moins attendus d’abord',
    groupSize: 'Clients',
    expectedPerClient: 'Visites attendues par client',
    observedPerClient: 'Visites venues par client',
    rankTitle: ({ ranking, share }) =>
      `Qui revient se lit le mieux dans ${ranking} : ${share} des paires bien classées`,
    rankNote:
      'De deux clients, l’un venu et l’autre non : combien de fois le classement met le premier plus haut. 50 %, c’est le tirage au sort. La probabilité d’être actif vaut 100 % pour qui n’est venu qu’une fois : elle ne doit classer personne.',
    ranking: 'Classement',
    rightOrder: 'Paires bien classées',
    rankings: {
      expectedVisits: 'les visites attendues par le modèle',
      chanceAlive: 'la probabilité d’être actif',
      recency: 'la dernière visite seule',
      rfmSum: 'la somme des notes RFM',
    },
    aliveTitle: ({ chance, share }) => `Avec ${chance} de probabilité d’être actif, ${share} sont venus`,
    aliveNote: ({ days }) =>
      `Les clients revenus au moins une fois, en groupes selon leur probabilité d’être encore clients, et combien sont venus en ${days} jours. Cette probabilité n’annonce pas une visite : lisez la seconde colonne.`,
    chance: 'Probabilité d’être actif',
    cameAgain: 'Venus',
    windowsTitle: ({ count, n }) =>
      `La fourchette imprimée a contenu le résultat de ${count} prévisions passées sur ${n}`,
    windowsNote: ({ count, n }) =>
      `Sans l’élargir des erreurs propres à la maison, elle l’aurait contenu dans ${count} cas sur ${n}. Une fourchette à 80 % doit le contenir quatre fois sur cinq.`,
    from: 'À partir du',
    expected: 'Attendues',
    came: 'Venues',
    plainRange: 'Fourchette du modèle seul',
    widenedRange: 'Fourchette imprimée',
    parametersTitle: 'Paramètres',
    mode: {
      'maximum likelihood': 'd’après les seules données',
      prior: 'avec une hypothèse faible, car les données seules ne décident pas',
      'not said': 'non dit',
    },
    modeVisits: ({ n, mode }) => `Visites (BG/NBD), ${n} clients : ${mode}.`,
    modeAmounts: ({ n, mode }) => `Montants (Gamma-Gamma), ${n} clients revenus : ${mode}.`,
    correlation: ({ value }) => `Corrélation des visites et des montants : ${value} ; le modèle n’en suppose aucune.`,
    correlated: ({ value }) =>
      `Corrélation des visites et des montants : ${value}. Le modèle n’en suppose aucune : lisez les montants avec prudence.`,
    parameter: 'Paramètre',
    estimate: 'Estimation',
    standardError: 'Erreur type',
    prior: 'Hypothèse avant les données',
    parameters: {
      r: 'r, ressemblance des rythmes de visite',
      alpha: 'α, en semaines',
      a: 'a, départ après une visite',
      b: 'b, maintien après une visite',
      p: 'p, ressemblance des montants d’un même client',
      q: 'q, ressemblance des clients',
      v: 'v, en unités mineures',
    },
    notSaidTitle: 'Non dit, car',
    parts: {
      visits: 'La fréquence des visites',
      amounts: 'Le montant d’une visite',
      backtest: 'L’épreuve sur le passé',
      forecast: 'Les visites à venir',
      value: 'La valeur des clients',
    },
    reasons: {
      'too-few-repeaters': 'moins de cinq clients sont revenus',
      'no-optimum': 'aucun jeu de paramètres ne convient mieux que tous les autres',
      'too-uncertain': 'les paramètres ne sont pas connus à un facteur trois près',
      'infinite-mean': 'les montants varient tant qu’ils n’ont pas de moyenne',
      'history-too-short': 'l’historique est trop court pour en réserver une partie',
    },
  },
};
