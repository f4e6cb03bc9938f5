import type { DateText } from '#templates/layout/dates.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { StaffMember } from '#templates/layout/staff.ts';

export type KpiName =
  | 'off-target-share'
  | 'private-journey-completion'
  | 'intent-precision'
  | 'median-first-response'
  | 'first-response-within-target'
  | 'recontact-within-7-days'
  | 'response-rate'
  | 'spontaneous-recontact'
  | 'contact-pressure'
  | 'confirmed-appointments'
  | 'no-show-rate'
  | 'appointment-to-sale'
  | 'recurrence-6-months'
  | 'recurrence-12-months'
  | 'trading-up';

export type KpiFigure = {
  readonly name: KpiName;
  /** How `value` reads: a fraction of 1, business minutes, a count, or a mean per client. */
  readonly unit: 'share' | 'business-minutes' | 'count' | 'per-client';
  /** Null when there is nothing to measure yet. */
  readonly value: number | null;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** How many observations the figure rests on. */
  readonly n: number;
  /** Below this n the figure is shown with a caution. */
  readonly minimumN?: number | undefined;
  readonly previousValue?: number | null | undefined;
};

export type FirstResponseBucket = {
  readonly fromMinutes: number;
  readonly toMinutes: number | null;
  readonly count: number;
};

export type KpiView = PageContext & {
  readonly staff: StaffMember;
  readonly from: DateText;
  readonly to: DateText;
  /** The ritual's five, in the order they are read. */
  readonly headline: readonly KpiFigure[];
  readonly figures: readonly KpiFigure[];
  readonly firstResponse: {
    readonly targetMinutes: number;
    readonly buckets: readonly FirstResponseBucket[];
    readonly withinTarget: number;
    readonly n: number;
  };
};

export function kpiPage(view: KpiView): string {
  return renderPage({ ...view, title: 'kpi', body: html`<main></main>` });
}
