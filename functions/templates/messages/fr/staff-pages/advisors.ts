import type { AdvisorsMessages } from '../../contracts/staff-pages/advisors.ts';

export const advisors: AdvisorsMessages = {
  title: 'Conseillers',
  count: ({ present, total }) => `${present} présents sur ${total}`,
  advisor: 'Conseiller',
  serves: 'Sert',
  receives: 'Reçoit',
  share: 'Part',
  load: 'En cours',
  presence: 'Présence',
  delegate: 'Délégué',
  full: 'complet',
  weight: ({ weight }) => `poids ${weight}`,
  target: ({ share }) => `pour ${share}`,
  caption:
    'La part dit ce que chacun a reçu des demandes confiées sur trente jours, et ce qui lui revient selon son poids : 100 pour une part entière.',
  leaves: ({ on }) => `Départ le ${on}`,
  since: ({ on }) => `depuis le ${on}`,
  emptyTitle: 'Personne encore',
  emptyText:
    'Les conseillers viennent des réglages de la maison : leurs langues, leurs univers, leurs horaires et leur délégué décident de ce qui leur est confié.',
};
