import type { PolicyGroup } from '#templates/messages/contracts/staff-pages/policy/policy-groups.ts';

export interface PolicyPageMessages {
  readonly title: string;
  readonly lede: string;
  readonly history: string;
  readonly editor: string;
  readonly see: string;
  readonly preview: string;
  readonly previewTitle: string;
  readonly previewHint: string;
  readonly from: string;
  readonly to: string;
  readonly publish: string;
  readonly publishTitle: string;
  readonly when: string;
  readonly now: string;
  readonly later: string;
  readonly date: string;
  readonly time: string;
  readonly note: string;
  readonly json: string;
  readonly jsonHint: string;
  readonly readJson: string;
  readonly read: string;
  readonly changed: string;
  readonly conflict: string;
  readonly previewOutOfRange: string;
  readonly differences: string;
  readonly noDifference: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly vip: string;
  readonly notVip: string;
  readonly capsHint: string;
  readonly hoursHint: string;
  readonly days: string;
  readonly offer: string;
  /** The headings of a table's rows: levels of clients, reasons of a pause, kinds of message. */
  readonly rows: Readonly<Record<'levels' | 'pauses' | 'routes', string>>;
  readonly emptyStep: string;
  readonly contactsTitle: string;
  readonly level: string;
  readonly groups: Readonly<Record<PolicyGroup, string>>;
  readonly inForce: (values: { readonly version: string; readonly since: string; readonly by: string }) => string;
  readonly scheduled: (values: { readonly version: string; readonly from: string }) => string;
  readonly published: (values: { readonly version: string }) => string;
  readonly step: (values: { readonly number: number }) => string;
  /** The publisher of the policy with which the house was set up. */
  readonly bySetup: string;
}
