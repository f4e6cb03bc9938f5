/** The client's view of a meeting. */
export interface SatisfactionMessages {
  readonly title: string;
  readonly lede: (values: { readonly advisor: string; readonly day: string }) => string;
  readonly csat: string;
  readonly csatLow: string;
  readonly csatHigh: string;
  readonly nps: string;
  readonly npsLow: string;
  readonly npsHigh: string;
  readonly comment: string;
  readonly send: string;
  readonly readers: string;
}

export const satisfaction: SatisfactionMessages = {
  title: 'Comment s’est passée votre visite ?',
  lede: ({ advisor, day }) => `Vous avez rencontré ${advisor} le ${day}.`,
  csat: 'Votre impression, de 1 à 5',
  csatLow: '1, décevante',
  csatHigh: '5, parfaite',
  nps: 'Nous recommanderiez-vous à un proche ? De 0 à 10',
  npsLow: '0, certainement pas',
  npsHigh: '10, sans hésiter',
  comment: 'Ce que vous aimeriez nous dire',
  send: 'Envoyer mon avis',
  readers: 'Votre conseiller et le responsable de la maison liront votre réponse, et personne d’autre.',
};
