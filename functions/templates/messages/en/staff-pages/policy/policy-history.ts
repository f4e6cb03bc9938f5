import type { PolicyHistoryMessages } from '../../../contracts/staff-pages/policy/policy-history.ts';

export const policyHistory: PolicyHistoryMessages = {
  title: 'Versions of the policy',
  lede: 'Every published version is kept. Restoring an old one publishes its content as a new version.',
  version: 'Version',
  published: 'Published',
  effective: 'Takes effect',
  note: 'Reason',
  actions: 'Compare',
  compare: 'See the changes',
  rollBack: 'Restore a version',
  rollBackTo: 'Version to restore',
  reason: 'Reason for restoring it',
  states: { 'in-force': 'in force', scheduled: 'scheduled', past: 'past', superseded: 'replaced before its date' },
  by: ({ instant, name }) => `${instant}, by ${name}`,
  restores: ({ version }) => `Restores version ${version}`,
  between: ({ from, to }) => `From ${from} to ${to}`,
};
