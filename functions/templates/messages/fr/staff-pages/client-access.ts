import type { ClientAccessMessages } from '../../contracts/staff-pages/client-access.ts';

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
