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
