import type { AdvisorsMessages } from '../../contracts/staff-pages/advisors.ts';

export const advisors: AdvisorsMessages = {
  title: 'Conseillers',
  count: ({ present, total }) => `${present} ${present < 2 ? 'présent' : 'présents'} sur ${total}`,
  advisor: 'Conseiller',
  serves: 'Univers et langues',
  receives: 'Clientèle',
  share: 'Part',
  load: 'En cours',
  presence: 'Présence',
  delegate: 'Délégué',
  full: 'complet',
  weight: ({ weight }) => `poids ${weight}`,
  target: ({ share }) => `prévu : ${share}`,
  caption:
    'La part compare ce que chacun a reçu des demandes confiées sur trente jours à ce qui lui revient selon son poids (100 : part entière).',
  leaves: ({ on }) => `Départ le ${on}`,
  since: ({ on }) => `depuis le ${on}`,
  emptyTitle: 'Aucun conseiller',
  emptyText:
    'Les conseillers sont définis dans la configuration de la maison : leurs langues, leurs univers, leurs horaires et leur délégué déterminent ce qui leur est confié.',
};
