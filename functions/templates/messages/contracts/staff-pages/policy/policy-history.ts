import type { PolicyState } from '#domain/policy/policy-version.ts';

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
