import type { BreakSequel, RunEnd } from '#domain/inquiry/broken-run.ts';

export interface FollowUpBrokenMessages {
  readonly sequels: Readonly<
    Record<BreakSequel, { readonly subject: (values: { readonly name: string }) => string; readonly text: string }>
  >;
  readonly ends: Readonly<Record<RunEnd, string>>;
  readonly cause: string;
  readonly when: string;
}
