import type { AccessReason } from '#domain/identity/client-access.ts';

/** Opening a client of a colleague, and the list of such openings. */
export interface ClientAccessMessages {
  readonly title: string;
  readonly intro: (values: { readonly owner: string; readonly minutes: number }) => string;
  readonly reason: string;
  readonly empty: string;
  readonly reasonMissing: string;
  readonly reasons: Readonly<Record<AccessReason, string>>;
  readonly note: string;
  readonly open: string;
  readonly listTitle: string;
  readonly listIntro: string;
  readonly columns: Readonly<Record<'at' | 'who' | 'client' | 'reason' | 'until', string>>;
  readonly nobody: string;
}

export const clientAccess: ClientAccessMessages = {
  title: 'Ce client est suivi par un autre conseiller',
  intro: ({ owner, minutes }) =>
    `${owner} suit ce client. Si vous devez lire la demande maintenant, dites pourquoi : elle s’ouvre pour ${minutes} minutes, et la direction voit que vous l’avez ouverte.`,
  reason: 'Pourquoi maintenant',
  empty: 'Choisir un motif',
  reasonMissing: 'Merci de choisir un motif.',
  reasons: {
    'client-is-here': 'Le client est là, ou au téléphone',
    'colleague-away': 'Mon collègue est absent',
    'asked-by-manager': 'La direction me l’a demandé',
    other: 'Un autre motif',
  },
  note: 'En vos mots',
  open: 'Ouvrir la demande',
  listTitle: 'Clients ouverts par d’autres',
  listIntro:
    'Chaque fois que quelqu’un a ouvert un client qu’il ne suit pas, avec le motif donné. Les plus récents d’abord.',
  columns: { at: 'Quand', who: 'Qui', client: 'Demande', reason: 'Pourquoi', until: 'Jusqu’à' },
  nobody: 'Personne n’a ouvert le client d’un collègue.',
};
