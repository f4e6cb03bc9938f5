/** Pages after a consent was withdrawn or restored. */
export interface ConsentWithdrawnMessages {
  readonly title: string;
  readonly lede: string;
  readonly proof: string;
  readonly always: string;
  readonly undoText: (values: { readonly until: string }) => string;
  readonly undo: string;
  readonly confirm: string;
  readonly later: string;
  readonly write: string;
  readonly restoredTitle: string;
  readonly restoredLede: string;
  readonly choices: string;
}

export const consentWithdrawn: ConsentWithdrawnMessages = {
  title: 'Votre consentement est retiré',
  lede: 'Nous ne vous écrivons plus de notre initiative, et vos demandes en cours prennent fin.',
  proof: 'Nous gardons seulement la preuve de l’accord que vous aviez donné, comme la loi le demande.',
  always: 'Si un rendez-vous était convenu, un dernier message vous confirmera son annulation.',
  undoText: ({ until }) => `Si c’était une erreur, vous pouvez revenir sur ce choix jusqu’à ${until}.`,
  undo: 'Rétablir mon consentement',
  confirm: 'Confirmer',
  later: 'Si vous souhaitez un jour nous écrire de nouveau, nous vous répondrons avec plaisir.',
  write: 'Écrire à la maison',
  restoredTitle: 'Votre consentement est rétabli',
  restoredLede: 'Vos demandes reprennent où elles en étaient.',
  choices: 'Voir ce que je reçois',
};
