export const policyGroups = [
  'vic',
  'answer',
  'care',
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
