import type { PolicyHistoryMessages } from '../../../contracts/staff-pages/policy/policy-history.ts';

export const policyHistory: PolicyHistoryMessages = {
  title: 'Versions of the policy',
  lede: 'Every version that was published is kept. Rolling back publishes the content of an old one as a new version.',
  version: 'Version',
  published: 'Published',
  effective: 'In force from',
  note: 'Why',
  actions: 'Compare',
  compare: 'What it changed',
  rollBack: 'Roll back to this version',
  rollBackTo: 'Version to bring back',
  reason: 'Why roll back',
  states: { 'in-force': 'in force', scheduled: 'to come', past: 'past', superseded: 'replaced before its date' },
  by: ({ instant, name }) => `${instant}, by ${name}`,
  restores: ({ version }) => `Brings back version ${version}`,
  between: ({ from, to }) => `From ${from} to ${to}`,
};
