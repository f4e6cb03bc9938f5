import type { PolicyHistoryMessages } from '../../../contracts/staff-pages/policy/policy-history.ts';

export const policyHistory: PolicyHistoryMessages = {
  title: 'Versions de la politique',
  lede: 'Chaque version publiée est conservée. Rétablir une ancienne version en publie le contenu comme nouvelle version.',
  version: 'Version',
  published: 'Publiée',
  effective: 'Entrée en vigueur',
  note: 'Motif',
  actions: 'Comparer',
  compare: 'Voir les changements',
  rollBack: 'Rétablir une version',
  rollBackTo: 'Version à rétablir',
  reason: 'Motif du retour',
  states: {
    'in-force': 'en vigueur',
    scheduled: 'programmée',
    past: 'ancienne',
    superseded: 'remplacée avant sa date',
  },
  by: ({ instant, name }) => `${instant}, par ${name}`,
  restores: ({ version }) => `Rétablit la version ${version}`,
  between: ({ from, to }) => `De ${from} à ${to}`,
};
