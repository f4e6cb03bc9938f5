/** The offers reserved to a client in their private space. */
export interface PrivateOffersMessages {
  readonly title: string;
  readonly noted: string;
  readonly read: string;
  readonly see: string;
  readonly open: string;
  readonly meet: string;
  readonly meetText: string;
  readonly ask: string;
  readonly send: string;
  /** Between a button's label and the title of its content, for screen readers. */
  readonly colon: string;
}

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
