/** The levers of a month, and the decision of a manager. */
export interface LeversPageMessages {
  readonly title: (values: { readonly month: string }) => string;
  readonly intro: string;
  readonly none: string;
  readonly before: (values: { readonly before: string }) => string;
  readonly choose: string;
  readonly pick: string;
  readonly record: string;
  readonly missing: string;
  /** Another decision was recorded since the page was opened. */
  readonly taken: string;
  readonly chosen: (values: { readonly figure: string; readonly by: string; readonly at: string }) => string;
  readonly outcome: (values: { readonly figure: string; readonly before: string; readonly now: string }) => string;
  /** On the page of the figures. */
  readonly open: (values: { readonly month: string }) => string;
}

export interface LeversPagesMessages {
  readonly levers: LeversPageMessages;
}

export const leversPages: LeversPagesMessages = {
  levers: {
    title: ({ month }) => `Leviers, ${month}`,
    intro:
      'Les chiffres les plus éloignés de leur objectif, ou qui ont le plus reculé depuis le mois précédent. Choisissez-en un : la lettre du mois prochain dira ce qu’il en est advenu.',
    none: 'Aucun chiffre de ce mois ne manque son objectif sur assez d’observations : il n’y a pas de levier à désigner.',
    before: ({ before }) => `le mois précédent : ${before}`,
    choose: 'Le levier que nous choisissons',
    pick: 'Choisir',
    record: 'Enregistrer la décision',
    missing: 'Veuillez choisir l’un des leviers.',
    taken: 'Une décision a été prise entre-temps. Elle figure ci-dessus ; vous pouvez encore la remplacer.',
    chosen: ({ figure, by, at }) => `Choisi : ${figure} (${by}, ${at}). Un autre choix le remplace.`,
    outcome: ({ figure, before, now }) =>
      `Choisi le mois précédent : ${figure}. Il était de ${before} ; il est de ${now}.`,
    open: ({ month }) => `Leviers de ${month} : en choisir un`,
  },
};
