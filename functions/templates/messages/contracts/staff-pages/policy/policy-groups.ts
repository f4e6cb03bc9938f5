export const policyGroups = [
  'vic',
  'answer',
  'relances',
  'pauses',
  'appointments',
  'scoring',
  'off-target',
  'hours',
  'links',
  'house',
] as const;
export type PolicyGroup = (typeof policyGroups)[number];
