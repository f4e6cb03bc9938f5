import type { PrivateOffersMessages } from '../../contracts/client-pages/private-offers.ts';

export const privateOffers: PrivateOffersMessages = {
  title: 'Réservé pour vous',
  noted:
    'Lorsque vous ouvrez l’un de ces textes ou demandez un rendez-vous, nous le notons pour mieux vous recevoir. Rien d’autre de votre visite n’est observé.',
  read: 'Lire',
  see: 'Voir la collection privée',
  open: 'Ouvrir',
  meet: 'Nous rencontrer',
  meetText: 'Nous vous proposerons plusieurs horaires ; vous choisirez.',
  ask: 'Demander un rendez-vous',
  send: 'Envoyer ma demande',
  colon: ' : ',
};
