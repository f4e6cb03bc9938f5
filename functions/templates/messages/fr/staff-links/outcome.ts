import type { OutcomeKind } from '#domain/inquiry/outcome.ts';

export interface OutcomeMessages {
  readonly title: string;
  readonly met: string;
  readonly kinds: Record<OutcomeKind, string>;
  readonly hints: Record<OutcomeKind, string>;
  readonly amount: string;
  readonly amountHint: string;
  readonly category: string;
  readonly author: string;
  readonly authors: Record<'client' | 'advisor', string>;
  readonly laterOn: string;
  readonly laterHint: string;
  readonly choose: string;
  readonly noteHint: string;
}

export const outcome: OutcomeMessages = {
  title: 'Issue du rendez-vous',
  met: 'Rendez-vous',
  kinds: {
    attended: 'Le rendez-vous a eu lieu, rien n’est décidé',
    sale: 'Vente conclue',
    later: 'Le client y reviendra plus tard',
    'no-sale': 'Le rendez-vous a eu lieu, sans suite',
    'no-show': 'Le rendez-vous n’a pas eu lieu',
  },
  hints: {
    attended: 'Un message courtois sera envoyé dans une semaine, sauf si le client écrit avant.',
    sale: 'La demande est conclue.',
    later: 'La demande est en pause jusque-là.',
    'no-sale': 'La demande est close, sans autre message.',
    'no-show': 'D’autres créneaux seront proposés une fois.',
  },
  amount: 'Montant',
  amountHint: 'Par exemple 12 500,00.',
  category: 'Univers',
  author: 'Qui était absent ?',
  authors: { client: 'Le client', advisor: 'La maison' },
  laterOn: 'À partir du',
  laterHint: 'La maison ne reprend pas contact avant ce jour.',
  choose: 'Choisir',
  noteHint: 'Pour l’historique. Le client ne la voit pas.',
};
