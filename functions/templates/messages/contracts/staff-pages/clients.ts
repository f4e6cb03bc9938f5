import type { MergeReason, UnmergeReason } from '#domain/identity/client-merge.ts';

export interface ClientMergeMessages {
  readonly title: string;
  readonly intro: string;
  readonly kept: string;
  readonly other: string;
  readonly hint: string;
  readonly compare: string;
  readonly compared: string;
  readonly fields: Readonly<Record<'name' | 'email' | 'phone' | 'inquiries' | 'purchases', string>>;
  readonly reason: string;
  readonly mergeReasons: Readonly<Record<MergeReason, string>>;
  readonly unmergeReasons: Readonly<Record<UnmergeReason, string>>;
  readonly note: string;
  readonly optional: string;
  readonly merge: string;
  readonly unmerge: string;
  readonly merged: string;
  readonly unmerged: string;
  readonly isMerged: string;
  readonly cannot: string;
  /** Both names lead to one record. */
  readonly same: string;
  /** No reason chosen yet. */
  readonly choose: string;
  readonly unknown: string;
  readonly reasonMissing: string;
  readonly history: string;
  readonly historyLine: (values: { readonly at: string; readonly by: string; readonly why: string }) => string;
  readonly historyUndone: (values: { readonly at: string; readonly by: string; readonly why: string }) => string;
  /** On the inquiry's page. */
  readonly open: string;
}

export interface ClientsPagesMessages {
  readonly clientMerge: ClientMergeMessages;
}
