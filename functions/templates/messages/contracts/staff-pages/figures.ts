import type { TimeBucket } from '#domain/kpi/time-buckets.ts';

export type Comparison = 'previous' | 'year' | 'none';

export type KpiSide =
  | TimeBucket
  | 'advisor'
  | 'boutique'
  | 'level'
  | 'vip'
  | 'channel'
  | 'language'
  | 'intent'
  | 'job'
  | 'policy';

export type KpiFamily = 'inbound' | 'handling' | 'value';

export type FunnelStep =
  | 'received'
  | 'reached-qualified'
  | 'reached-answered'
  | 'reached-confirmed'
  | 'reached-met'
  | 'reached-sold';

export type PeriodProblem =
  | 'not-a-date'
  | 'not-a-month'
  | 'out-of-range'
  | 'backwards'
  | 'too-long'
  | 'two-periods'
  | 'not-known';

export interface KpiMessages {
  readonly title: string;
  readonly period: (values: { readonly from: string; readonly to: string }) => string;
  readonly against: (values: { readonly from: string; readonly to: string }) => string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly byNothing: string;
  readonly compare: string;
  readonly comparisons: Record<Comparison, string>;
  readonly sides: Record<KpiSide, string>;
  readonly show: string;
  readonly csv: string;
  readonly families: Record<KpiFamily, string>;
  readonly measure: string;
  readonly value: string;
  readonly basis: string;
  readonly previous: string;
  readonly partial: Record<TimeBucket, string>;
  readonly chartTitle: (values: { readonly share: string; readonly target: string; readonly n: string }) => string;
  readonly responses: string;
  readonly target: string;
  readonly bucket: string;
  readonly count: string;
  readonly share: string;
  readonly between: (values: { readonly from: string; readonly to: string }) => string;
  readonly under: (values: { readonly to: string }) => string;
  readonly beyond: (values: { readonly from: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly steps: Record<FunnelStep, string>;
  readonly funnelTitle: (values: {
    readonly sold: number;
    readonly soldText: string;
    readonly received: number;
    readonly receivedText: string;
  }) => string;
  readonly funnelNote: string;
  readonly step: string;
  readonly ofReceived: string;
  readonly ofStepBefore: string;
  readonly slaAdvisorTitle: (values: { readonly name: string; readonly share: string }) => string;
  readonly slaAdvisorNote: string;
  readonly slaLevelTitle: (values: { readonly name: string; readonly share: string }) => string;
  readonly pressureTitle: (values: { readonly name: string; readonly contacts: string }) => string;
  readonly pressureNote: string;
  readonly pressureTableTitle: string;
  readonly pressureTableNote: string;
  readonly pressureMost: string;
  readonly pressureLimit: string;
  readonly pressureOver: string;
  /** Under a chart with groups that have too few observations for a comparison. */
  readonly thinGroups: (values: { readonly minimum: string }) => string;
  readonly level: string;
  readonly advisor: string;
  readonly cohortTitle: string;
  readonly cohortNote: string;
  readonly cohort: string;
  readonly definitions: string;
  readonly exclusions: string;
  readonly pitfalls: string;
  readonly received: string;
  readonly group: string;
  readonly groupTitle: (values: { readonly side: string }) => string;
  readonly problems: Readonly<Record<PeriodProblem, (values: { readonly daysAtMost: string }) => string>>;
  readonly groups: {
    readonly none: string;
    readonly vip: string;
    readonly notVip: string;
  };
  readonly weekOf: (values: { readonly date: string }) => string;
}

export interface PortfolioMessages {
  readonly title: string;
  readonly past: string;
  readonly asOf: (values: { readonly date: string }) => string;
  readonly clients: string;
  readonly purchases: string;
  readonly revenue: string;
  readonly twelveMonths: string;
  readonly top: string;
  readonly answer: (values: { readonly share: string; readonly count: string }) => string;
  readonly topBasis: (values: { readonly count: string; readonly of: string }) => string;
  readonly client: string;
  readonly segment: string;
  readonly rfm: string;
  readonly last: string;
  readonly advisor: string;
  readonly table: string;
  readonly segments: Readonly<Record<string, string>>;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly none: string;
}

/** All texts of these pages. */
export interface FiguresPagesMessages {
  readonly kpi: KpiMessages;
  readonly portfolio: PortfolioMessages;
}
