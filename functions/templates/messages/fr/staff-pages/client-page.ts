type Text<Values> = (values: Values) => string;

/** The client's own page: who they are to the house, what they bought and said, and what would be gracious now. */
export interface ClientPageMessages {
  /** On the page of an inquiry. */
  readonly open: string;
  readonly level: string;
  readonly advisor: string;
  readonly noAdvisor: string;
  readonly since: string;
  readonly value: string;
  readonly valueNone: string;
  readonly visits: Text<{ readonly count: number }>;
  readonly spent: Text<{ readonly amount: string }>;
  readonly withoutRate: Text<{ readonly count: number }>;
  readonly firstVisit: string;
  readonly lastVisit: string;
  readonly categories: string;
  readonly rhythm: string;
  readonly rhythmNone: string;
  readonly rhythmText: Text<{ readonly usual: string; readonly silent: string }>;
  readonly chance: Text<{ readonly of: string }>;
  readonly outlook: string;
  readonly outlookText: Text<{ readonly low: string; readonly high: string }>;
  readonly outlookMoney: Text<{ readonly low: string; readonly high: string }>;
  readonly next: string;
  readonly gestures: Readonly<
    Record<'stopped' | 'open-inquiry' | 'silent' | 'second-visit' | 'within-rhythm' | 'no-purchase' | 'wait', string>
  >;
  readonly wishes: string;
  readonly channels: string;
  readonly anyChannel: string;
  readonly channel: Readonly<Record<'email' | 'phone' | 'message', string>>;
  readonly frequency: string;
  readonly frequencies: Readonly<Record<'as-needed' | 'monthly' | 'quarterly', string>>;
  readonly pausedUntil: string;
  readonly stopped: string;
  readonly stoppedYes: string;
  readonly consent: string;
  readonly consentSince: Text<{ readonly on: string }>;
  readonly consentNone: string;
  readonly consentWithdrawn: Text<{ readonly on: string }>;
  readonly thread: string;
  readonly threadEmpty: string;
  readonly visit: string;
  readonly earlierVisits: Text<{ readonly count: number; readonly year: string }>;
  readonly inquiry: string;
  readonly data: string;
}

export interface ClientPagePagesMessages {
  readonly clientPage: ClientPageMessages;
}

const visitsIn = (count: number): string => (count === 1 ? 'une visite' : `${count} visites`);

export const clientPagePages: ClientPagePagesMessages = {
  clientPage: {
    open: 'La page du client',
    level: 'Niveau',
    advisor: 'Conseiller',
    noAdvisor: 'Aucun pour l’instant',
    since: 'Connu depuis',
    value: 'Ses achats',
    valueNone: 'Aucun achat connu.',
    visits: ({ count }) => visitsIn(count),
    spent: ({ amount }) => `${amount} en tout, retours déduits`,
    withoutRate: ({ count }) => `${visitsIn(count)} sans taux de la maison : non comptées en argent`,
    firstVisit: 'Première visite',
    lastVisit: 'Dernière visite',
    categories: 'Collectionne',
    rhythm: 'Rythme',
    rhythmNone: 'Inconnu : il faut trois visites, et un portefeuille calculé.',
    rhythmText: ({ usual, silent }) => `D’habitude tous les ${usual} jours ; ${silent} à présent.`,
    chance: ({ of }) => `Parmi de tels clients qui nous restent, un sur ${of} se tait aussi longtemps.`,
    outlook: 'Dans les douze mois',
    outlookText: ({ low, high }) => `de ${low} à ${high} visites, quatre fois sur cinq`,
    outlookMoney: ({ low, high }) => `de ${low} à ${high}`,
    next: 'Le geste juste, maintenant',
    gestures: {
      stopped: 'Laisser en paix : la maison est priée de ne pas écrire.',
      'open-inquiry': 'Une demande est ouverte : la suite s’y trouve.',
      silent: 'Un silence plus long que d’habitude : un mot personnel de son conseiller.',
      'second-visit': 'Une seule visite, depuis moins de 90 jours : un mot sur la pièce, avant la deuxième.',
      'within-rhythm': 'Rien : c’est son rythme. Laisser venir.',
      'no-purchase': 'Pas encore d’achat : bien répondre, et attendre.',
      wait: 'Rien ne s’impose. Mieux vaut aucun geste qu’un geste sans raison.',
    },
    wishes: 'Ce que la maison peut lui écrire',
    channels: 'Moyens',
    anyChannel: 'tous',
    channel: { email: 'e-mail', phone: 'téléphone', message: 'message' },
    frequency: 'Fréquence',
    frequencies: {
      'as-needed': 'au besoin',
      monthly: 'une fois par mois au plus',
      quarterly: 'une fois par trimestre au plus',
    },
    pausedUntil: 'Pause jusqu’au',
    stopped: 'Lettres',
    stoppedYes: 'arrêtées',
    consent: 'Consentement',
    consentSince: ({ on }) => `donné le ${on}`,
    consentNone: 'aucun n’est connu',
    consentWithdrawn: ({ on }) => `retiré le ${on}`,
    thread: 'Achats et demandes',
    threadEmpty: 'Rien pour l’instant.',
    visit: 'Visite',
    earlierVisits: ({ count, year }) => `${visitsIn(count)} en ${year}`,
    inquiry: 'Demande',
    data: 'Copier ou effacer ses données',
  },
};
