/** A figure with its base, as pages and letters write it. */
export interface FiguresMessages {
  readonly none: string;
  readonly businessTime: string;
  readonly points: string;
  readonly aims: (values: { readonly target: string }) => string;
  readonly ofTotal: (values: { readonly numerator: string; readonly denominator: string }) => string;
  /** So many still wait, and count as waiting. */
  readonly waiting: (values: { readonly count: string }) => string;
  /** The interval in which the true share lies. */
  readonly interval: (values: { readonly from: string; readonly to: string }) => string;
  /** A share of a time that is not reached yet. */
  readonly notReached: string;
  readonly observations: (values: { readonly n: string }) => string;
  readonly forInquiries: (values: { readonly count: string; readonly inquiries: string }) => string;
  readonly few: (values: { readonly minimum: string }) => string;
  readonly up: (values: { readonly before: string }) => string;
  readonly down: (values: { readonly before: string }) => string;
  readonly unmoved: string;
  readonly tooFew: string;
}
