import type { PolicyHistoryMessages } from '../../../contracts/staff-pages/policy/policy-history.ts';

export const policyHistory: PolicyHistoryMessages = {
  title: 'Versions de la politique',
  lede: 'Chaque version publiée est gardée. Revenir à une ancienne en publie le contenu comme une nouvelle version.',
  version: 'Version',
  published: 'Publiée',
  effective: 'En vigueur à partir du',
  note: 'Pourquoi',
  actions: 'Comparer',
  compare: 'Ce qu’elle a changé',
  rollBack: 'Revenir à cette version',
  rollBackTo: 'Version à retrouver',
  reason: 'Pourquoi ce retour',
  states: { 'in-force': 'en vigueur', scheduled: 'à venir', past: 'passée', superseded: 'remplacée avant sa date' },
  by: ({ instant, name }) => `${instant}, par ${name}`,
  restores: ({ version }) => `Reprend la version ${version}`,
  between: ({ from, to }) => `De ${from} à ${to}`,
};
