/** The levers of a month, and the decision of a manager. */
export interface LeversPageMessages {
  readonly title: (values: { readonly month: string }) => string;
  readonly intro: string;
  readonly none: string;
  readonly before: (values: { readonly before: string }) => string;
  readonly choose: string;
  readonly pick: string;
  readonly record: string;
  readonly missing: string;
  /** Another decision was recorded since the page was opened. */
  readonly taken: string;
  readonly chosen: (values: { readonly figure: string; readonly by: string; readonly at: string }) => string;
  readonly outcome: (values: { readonly figure: string; readonly before: string; readonly now: string }) => string;
  /** On the page of the figures. */
  readonly open: (values: { readonly month: string }) => string;
}

export interface LeversPagesMessages {
  readonly levers: LeversPageMessages;
}
