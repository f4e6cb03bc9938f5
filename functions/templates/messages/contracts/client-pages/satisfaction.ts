/** The client's view of a meeting. */
export interface SatisfactionMessages {
  readonly title: string;
  readonly lede: (values: { readonly advisor: string; readonly day: string }) => string;
  readonly csat: string;
  readonly csatLow: string;
  readonly csatHigh: string;
  readonly nps: string;
  readonly npsLow: string;
  readonly npsHigh: string;
  readonly comment: string;
  readonly send: string;
  readonly readers: string;
}
