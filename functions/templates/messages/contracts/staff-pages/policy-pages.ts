import type { PolicyState } from '#domain/policy/policy-version.ts';
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
  readonly ratesHint: string;
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
  /** A text of the house, by the language it is in. */
  readonly inLanguage: (values: { readonly language: string }) => string;
}

export interface PolicyHistoryMessages {
  readonly title: string;
  readonly lede: string;
  readonly version: string;
  readonly published: string;
  readonly effective: string;
  readonly note: string;
  readonly actions: string;
  readonly compare: string;
  readonly rollBack: string;
  readonly rollBackTo: string;
  readonly reason: string;
  readonly states: Readonly<Record<PolicyState, string>>;
  readonly by: (values: { readonly instant: string; readonly name: string }) => string;
  readonly restores: (values: { readonly version: string }) => string;
  readonly between: (values: { readonly from: string; readonly to: string }) => string;
}

export interface PolicyPreviewMessages {
  readonly verdict: string;
  readonly inquiry: string;
  readonly level: string;
  readonly points: string;
  readonly why: string;
  readonly changedCaption: string;
  readonly responsesCaption: string;
  readonly answeredInTime: string;
  readonly target: string;
  readonly deadline: string;
  readonly answered: string;
  readonly outcome: string;
  readonly unanswered: string;
  readonly wouldBeLate: string;
  readonly wouldBeKept: string;
  readonly load: string;
  readonly loadNote: string;
  readonly advisor: string;
  readonly contacts: string;
  readonly sent: string;
  readonly deferred: string;
  readonly cancelled: string;
  readonly most: string;
  readonly newly: string;
  readonly noLonger: string;
  readonly over: (values: { readonly period: string; readonly inquiries: number }) => string;
  readonly verdicts: (values: { readonly changed: number }) => string;
  readonly repeated: (values: { readonly same: number; readonly of: number }) => string;
  readonly responses: (values: { readonly before: number; readonly after: number }) => string;
  readonly promises: (values: { readonly count: number }) => string;
  readonly relances: (values: { readonly waits: number; readonly clients: number }) => string;
}

/** A sentence, or a function of the values that broke the rule. */
export type Sentence = string | ((params: ProblemParams) => string);

/** The values in the sentence about a broken rule. */
export type ProblemParams = {
  readonly limit?: number;
  readonly of?: 'number' | 'list';
  readonly accepted?: readonly string[];
  readonly expected?: string;
  readonly isMissing?: boolean;
};

export interface PolicyProblemsMessages {
  readonly too_small: Sentence;
  readonly too_big: Sentence;
  readonly invalid_type: Sentence;
  readonly invalid_value: Sentence;
  readonly invalid_union: Sentence;
  readonly invalid_format: Sentence;
  readonly 'unknown-field': Sentence;
  readonly 'time-zone': Sentence;
  readonly currency: Sentence;
  readonly 'frame-order': Sentence;
  readonly 'frames-apart': Sentence;
  readonly 'some-hours': Sentence;
  readonly twice: Sentence;
  readonly 'default-language': Sentence;
  readonly 'minor-digits': Sentence;
  readonly 'grid-order': Sentence;
  readonly 'grid-spend': Sentence;
  readonly ascending: Sentence;
  readonly 'some-relance': Sentence;
  readonly 'chase-order': Sentence;
  readonly 'lead-horizon': Sentence;
  readonly 'weights-sum': Sentence;
  readonly 'weight-reachable': Sentence;
  readonly 'known-threshold': Sentence;
  readonly 'promising-threshold': Sentence;
  readonly 'doubt-order': Sentence;
  readonly 'bespoke-horizon': Sentence;
  readonly 'number-unread': Sentence;
  readonly 'list-unread': Sentence;
  readonly 'caps-unread': Sentence;
  readonly 'hours-unread': Sentence;
  readonly 'rates-unread': Sentence;
  readonly 'json-unread': Sentence;
}

/** All texts of these pages. */
export interface PolicyPagesMessages {
  readonly policyPage: PolicyPageMessages;
  readonly policyHistory: PolicyHistoryMessages;
  readonly policyPreview: PolicyPreviewMessages;
  readonly policyProblems: PolicyProblemsMessages;
}
