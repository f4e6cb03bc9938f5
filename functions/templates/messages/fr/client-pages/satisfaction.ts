import type { SatisfactionMessages } from '../../contracts/client-pages/satisfaction.ts';

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
