/**
 * The most kilobytes that each function's bundle may have, since a cold start reads all of it. Raise a figure only with
 * its reason in the commit. Two functions carry the weights of the reading model, a text of some 0.8 MB.
 */
export const bundleBudgets: Readonly<Record<string, number>> = {
  'public-form': 665,
  'sign-in': 1105,
  links: 1130,
  'private-space': 1085,
  'staff-pages': 1230,
  'staff-commands': 1185,
  records: 775,
  policy: 1930,
  team: 735,
  import: 725,
  'qualify-inquiry': 1860,
  'workflow-steps': 1000,
  'publish-events': 355,
  'bus-listeners': 945,
  schedules: 950,
  'kpi-snapshots': 905,
  operations: 550,
  'make-portfolio': 460,
};
