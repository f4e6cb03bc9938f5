/**
 * The most kilobytes that each function's bundle may have, since a cold start reads all of it. Raise a figure only with
 * its reason in the commit. Two functions carry the weights of the reading model, a text of some 0.8 MB.
 */
export const bundleBudgets: Readonly<Record<string, number>> = {
  'public-form': 680,
  'sign-in': 1110,
  links: 1270,
  'private-space': 1240,
  'staff-pages': 1180,
  'staff-commands': 1170,
  records: 770,
  policy: 1930,
  team: 730,
  import: 720,
  'qualify-inquiry': 1860,
  'workflow-steps': 1140,
  'publish-events': 360,
  'bus-listeners': 1090,
  schedules: 1090,
  'kpi-snapshots': 1040,
  operations: 560,
  'make-portfolio': 720,
};
