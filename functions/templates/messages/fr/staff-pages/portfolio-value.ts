import type { TenureName } from '#domain/portfolio/definitions/basket-by-tenure.ts';
import type { ValueVolume } from '#domain/portfolio/definitions/value-and-volume.ts';
import type { VisitGroup } from '#domain/portfolio/definitions/value-to-come.ts';

type Text<Values> = (values: Values) => string;

/** The page of what clients are worth. */
export interface PortfolioValueMessages {
  readonly open: string;
  readonly title: string;
  readonly answer: Text<{ readonly value: string; readonly low: string; readonly high: string }>;
  readonly noAnswer: string;
  readonly empty: string;
  readonly older: string;
  readonly lifetimeTitle: Text<{ readonly value: string }>;
  readonly lifetimeUnsaid: string;
  readonly lifetimeNote: string;
  readonly part: string;
  readonly figure: string;
  readonly from: string;
  readonly to: string;
  readonly basket: string;
  readonly visitsAYear: string;
  readonly kept: Text<{ readonly count: string; readonly n: string }>;
  readonly years: string;
  readonly value: string;
  readonly ofMargin: Text<{ readonly share: string }>;
  readonly margin: string;
  readonly apply: string;
  readonly notSaid: string;
  readonly comeTitle: Text<{ readonly value: string; readonly low: string; readonly high: string }>;
  readonly comeTitleAlone: Text<{ readonly value: string }>;
  readonly comeUnsaid: string;
  readonly comeNote: string;
  readonly visitsSoFar: string;
  readonly groups: Readonly<Record<VisitGroup, string>>;
  readonly mean: string;
  readonly ticketTitle: Text<{ readonly ticket: string; readonly change: string; readonly quarter: string }>;
  readonly ticketByChance: Text<{ readonly ticket: string; readonly quarter: string }>;
  readonly ticketAlone: string;
  readonly ticketNote: string;
  readonly quarter: string;
  readonly quarterOpen: Text<{ readonly quarter: string }>;
  readonly visits: string;
  readonly ticket: string;
  readonly change: string;
  readonly byChance: string;
  readonly volumeTitle: Text<{ readonly share: string; readonly clients: string }>;
  readonly volumeNote: Text<{ readonly amount: string }>;
  readonly volumes: Readonly<Record<ValueVolume, string>>;
  readonly basketTitle: Text<{ readonly gain: string }>;
  readonly basketAlone: string;
  readonly basketNote: string;
  readonly since: string;
  readonly tenures: Readonly<Record<TenureName, string>>;
  readonly expansionTitle: Text<{ readonly share: string; readonly n: string }>;
  readonly expansionUnsaid: string;
  readonly expansionNote: string;
  readonly categories: string;
  readonly categoriesOrMore: Text<{ readonly count: string }>;
  readonly premiumTitle: Text<{ readonly share: string; readonly n: string }>;
  readonly premiumUnsaid: string;
  readonly premiumNote: Text<{ readonly amount: string }>;
  readonly premiumLater: string;
  readonly premiumNever: string;
}

export interface PortfolioValuePagesMessages {
  readonly portfolioValue: PortfolioValueMessages;
}

export const portfolioValuePages: PortfolioValuePagesMessages = {
  portfolioValue: {
    open: 'Que valent-ils ?',
    title: 'Que valent-ils ?',
    answer: ({ value, low, high }) =>
      `Un client vaut ${value} sur le temps où il reste, entre ${low} et ${high} quatre fois sur cinq.`,
    noAnswer:
      'La valeur d’un client n’est pas dite : il y faut deux années d’historique, cinq clients d’une année à l’autre, et que certains soient partis.',
    empty: 'Aucune visite encore. Dès que des achats sont enregistrés, la valeur des clients se lit ici.',
    older: 'Ce jour a été calculé avant que ces chiffres n’existent. Un jour plus récent les montre.',
    lifetimeTitle: ({ value }) => `Panier × fréquence × durée : ${value}`,
    lifetimeUnsaid: 'Panier × fréquence × durée : pas de durée encore',
    lifetimeNote:
      'Sur douze mois. Le calcul suppose que tous partent au même rythme et achètent comme aujourd’hui : un ordre de grandeur, pas une promesse.',
    part: 'Élément',
    figure: 'Chiffre',
    from: 'Au moins',
    to: 'Au plus',
    basket: 'Panier moyen',
    visitsAYear: 'Visites par client et par an',
    kept: ({ count, n }) => `Revenus d’une année à l’autre : ${count} sur ${n}`,
    years: 'Années où un client reste',
    value: 'Valeur d’un client',
    ofMargin: ({ share }) => `Dont marge brute (${share})`,
    margin: 'Marge brute en %',
    apply: 'Appliquer',
    notSaid: 'non dit',
    comeTitle: ({ value, low, high }) =>
      `Les clients d’aujourd’hui apporteront ${value} en douze mois, entre ${low} et ${high}`,
    comeTitleAlone: ({ value }) => `Les clients d’aujourd’hui apporteront ${value} en douze mois`,
    comeUnsaid: 'Les douze mois à venir ne sont pas dits',
    comeNote:
      'Prévision du modèle, actualisée. Rien ne dit lequel de ceux qui sont venus une fois reviendra : leur ligne est une somme.',
    visitsSoFar: 'Visites à ce jour',
    groups: { one: 'une', two: 'deux', 'three-or-more': 'trois ou plus' },
    mean: 'Par client',
    ticketTitle: ({ ticket, change, quarter }) => `Une visite apporte ${ticket} en ${quarter} : ${change}`,
    ticketByChance: ({ ticket, quarter }) =>
      `Une visite apporte ${ticket} en ${quarter} : pas de changement au-delà du hasard`,
    ticketAlone: 'Ce qu’apporte une visite, par trimestre',
    ticketNote:
      'Chaque trimestre terminé est comparé au précédent. Un trimestre en cours est montré, mais comparé à rien.',
    quarter: 'Trimestre',
    quarterOpen: ({ quarter }) => `${quarter} (en cours)`,
    visits: 'Visites',
    ticket: 'Par visite',
    change: 'Évolution',
    byChance: 'dans le hasard',
    volumeTitle: ({ share, clients }) =>
      `Les grands paniers apportent ${share} du chiffre d’affaires (clients : ${clients})`,
    volumeNote: ({ amount }) =>
      `Grand panier : plus de ${amount} par visite, au-delà de quatre clients sur cinq. Souvent : note de fréquence 4 ou 5. Ceux qui viennent souvent pour peu sont les premiers à qui montrer davantage, s’ils répondent.`,
    volumes: {
      'dear-and-often': 'Grand panier, souvent',
      'dear-and-rarely': 'Grand panier, rarement',
      'small-and-often': 'Petit panier, souvent',
      'small-and-rarely': 'Petit panier, rarement',
    },
    basketTitle: ({ gain }) => `Une visite suivante rapporte ${gain} par rapport à la première`,
    basketAlone: 'Le panier selon l’ancienneté',
    basketNote:
      'Visites de douze mois, selon le temps depuis la première. Une part de l’écart vient de qui revient, non de ce que chacun dépense en plus.',
    since: 'Depuis la première visite',
    tenures: {
      'first-visit': 'première visite',
      'first-year': 'dans l’année qui suit',
      later: 'plus d’un an après',
    },
    expansionTitle: ({ share, n }) => `${share} de ${n} clients revenus ont découvert une autre catégorie`,
    expansionUnsaid: 'Trop peu de clients revenus dont la catégorie est connue',
    expansionNote: 'Seules comptent les visites dont la caisse a dit la catégorie.',
    categories: 'Catégories achetées',
    categoriesOrMore: ({ count }) => `${count} ou plus`,
    premiumTitle: ({ share, n }) => `${share} de ${n} clients revenus sont montés vers les grandes pièces`,
    premiumUnsaid: 'Trop peu de clients revenus pour dire s’ils montent vers les grandes pièces',
    premiumNote: ({ amount }) =>
      `Grande visite : plus de ${amount}, au-delà de quatre visites sur cinq. Clients revenus, dont la première visite n’était pas grande.`,
    premiumLater: 'Une grande visite plus tard',
    premiumNever: 'Aucune grande visite à ce jour',
  },
};
