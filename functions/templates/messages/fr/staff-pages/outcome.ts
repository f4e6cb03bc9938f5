import type { OutcomeMessages } from '../../contracts/staff-pages/outcome.ts';

export const outcome: OutcomeMessages = {
  title: 'Qu’a donné ce rendez-vous ?',
  met: 'Rendez-vous',
  kinds: {
    attended: 'Nous nous sommes vus, rien n’est décidé',
    sale: 'Une vente',
    later: 'Le client y reviendra plus tard',
    'no-sale': 'Nous nous sommes vus, sans suite',
    'no-show': 'Le rendez-vous n’a pas eu lieu',
  },
  hints: {
    attended: 'Un mot courtois suivra dans une semaine, sauf si le client écrit avant.',
    sale: 'La demande se conclut.',
    later: 'La demande se repose jusque-là.',
    'no-sale': 'La demande se clôt, sans autre message.',
    'no-show': 'D’autres moments seront proposés une fois, avec courtoisie.',
  },
  amount: 'Montant',
  amountHint: 'Par exemple 12 500,00.',
  category: 'Univers',
  author: 'Qui n’est pas venu',
  authors: { client: 'Le client', advisor: 'La maison' },
  laterOn: 'À partir du',
  laterHint: 'La maison ne revient pas avant ce jour.',
  choose: 'Choisir',
};
