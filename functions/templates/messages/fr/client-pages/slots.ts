/** Times to choose from: the page of the link, and the form that the private space also shows. */
export interface SlotsMessages {
  readonly title: string;
  readonly lede: (values: { readonly advisor: string; readonly place: string }) => string;
  readonly kept: (values: { readonly until: string }) => string;
  readonly oneKept: (values: { readonly until: string }) => string;
  readonly noLongerKept: string;
  readonly oneNoLongerKept: string;
  readonly noneLeft: string;
  readonly noneLeftLede: string;
  readonly choose: string;
  readonly move: string;
  readonly keep: string;
  readonly moveTo: string;
  readonly nothingFree: string;
}

export const slots: SlotsMessages = {
  title: 'Choisissez votre moment',
  lede: ({ advisor, place }) => `${advisor} vous retrouvera ${place}.`,
  kept: ({ until }) => `Ces moments vous sont réservés jusqu’au ${until}. Vous pourrez changer d’avis.`,
  oneKept: ({ until }) => `Ce moment vous est réservé jusqu’au ${until}. Vous pourrez changer d’avis.`,
  noLongerKept: 'Ces moments ne vous sont plus réservés, mais ils sont encore libres.',
  oneNoLongerKept: 'Ce moment ne vous est plus réservé, mais il est encore libre.',
  noneLeft: 'Ces moments ne sont plus libres',
  noneLeftLede: 'Indiquez ci-dessous ce qui vous conviendrait : nous vous en proposerons d’autres.',
  choose: 'Le moment qui vous convient',
  move: 'Un autre moment',
  keep: 'Choisir ce moment',
  moveTo: 'Déplacer à ce moment',
  nothingFree: 'Aucun autre moment n’est libre pour l’instant. Demandez un appel : nous en conviendrons ensemble.',
};
