export interface MonthlyReportMessages {
  readonly subject: (values: { readonly month: string }) => string;
  readonly opening: (values: { readonly month: string }) => string;
  readonly moved: string;
  readonly still: string;
  readonly blocked: string;
  readonly clear: string;
  readonly open: string;
  readonly compared: (values: { readonly now: string; readonly before: string }) => string;
  readonly comparedFor: (values: {
    readonly now: string;
    readonly before: string;
    readonly inquiries: string;
  }) => string;
  readonly counted: (values: { readonly what: string; readonly count: number }) => string;
}
