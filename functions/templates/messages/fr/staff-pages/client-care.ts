import type { ClientCareMessages } from '../../contracts/staff-pages/client-care.ts';

export const clientCare: ClientCareMessages = {
  kinds: { complaint: 'Réclamation', 'after-sales': 'Après-vente' },
  title: 'Soin du client',
  kind: 'Nature',
  state: 'État',
  open: 'À résoudre',
  resolved: ({ name, on }) => `Résolue par ${name} le ${on}`,
  gestures: 'Gestes',
  gesture: ({ amount, name, on }) => `${amount}, ${name}, ${on}`,
  limit: ({ limit }) => `Jusqu’à ${limit} par le responsable ; au-delà, par la direction.`,
  aboveLimit: ({ limit }) => `${limit} au plus ; au-delà, adressez-vous à la direction.`,
  resolve: 'Indiquer la résolution',
  resolveText: 'Le client sera interrogé une seule fois, quelques jours plus tard. Rien d’autre ne lui est envoyé.',
  resolveDo: 'Résolue',
  amount: 'Geste',
  give: 'Consentir un geste',
  giveDo: 'Enregistrer le geste',
};
