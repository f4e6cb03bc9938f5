import type { DateText } from '#templates/layout/dates.ts';
import { html } from '#templates/layout/html.ts';
import type { Money } from '#templates/layout/money.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { StaffMember } from '#templates/layout/staff.ts';

export type PortfolioClient = {
  readonly clientId: string;
  readonly fullName: string;
  /** champion, regular, occasional… a known segment is shown in words, another as it is. */
  readonly segment: string;
  /** Recency, frequency, monetary, each 1–5, as "555". */
  readonly rfm?: string | undefined;
  readonly revenue: readonly Money[];
  readonly purchases: number;
  readonly lastPurchaseOn?: DateText | undefined;
  readonly advisorName?: string | undefined;
};

export type PortfolioView = PageContext & {
  readonly staff: StaffMember;
  readonly asOfOn: DateText;
  readonly clientCount: number;
  readonly purchaseCount: number;
  /** Last 12 months, one sum per currency. */
  readonly revenue: readonly Money[];
  /** The share of revenue that the first 20 % of clients bring; null when there is no revenue yet. */
  readonly topTwentyPercent: { readonly clientCount: number; readonly share: number } | null;
  readonly clients: readonly PortfolioClient[];
};

export function portfolioPage(view: PortfolioView): string {
  return renderPage({ ...view, title: 'portfolio', body: html`<main></main>` });
}
