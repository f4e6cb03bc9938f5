import type { ContentLabel } from '#domain/reading/content-label.ts';
import type { TriageReason } from '#domain/triage/triage.ts';

export interface TriagePagesMessages {
  readonly triage: TriageMessages;
}

export interface TriageMessages {
  readonly title: string;
  readonly intro: string;
  readonly count: (values: { readonly waiting: number; readonly shown: number }) => string;
  readonly received: (values: { readonly at: string }) => string;
  readonly open: string;
  readonly because: Readonly<Record<TriageReason, string>>;
  /** What the verdicts are for, to a screen reader. */
  readonly verdictOf: (values: { readonly name: string }) => string;
  readonly verdicts: Readonly<Record<Exclude<ContentLabel, 'off-target'>, string>>;
  readonly offTarget: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly quality: string;
  readonly qualityIntro: string;
  readonly label: string;
  readonly labels: Readonly<Record<ContentLabel, string>>;
  readonly precision: string;
  readonly recall: string;
  /** A share with its cases and its interval. */
  readonly share: (values: {
    readonly share: string;
    readonly counted: number;
    readonly of: number;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly audit: (values: { readonly share: string }) => string;
  readonly noAudit: string;
  readonly examples: string;
  readonly judge: string;
  readonly judgeDo: string;
  readonly judgement: string;
  readonly judgedKind: string;
  readonly judgedKindHint: string;
}
