import type { StaffLanguage } from '#domain/choices/languages.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { formatMoney, formatMoneyRounded, type Money } from '#templates/i18n/money.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { html, raw, type SafeHtml } from '#templates/layout/html.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { PortfolioMessages } from '#templates/messages/contracts/staff-pages/figures.ts';

export type PortfolioClient = {
  readonly clientId: string;
  readonly fullName: string;
  /** champion, regular, occasional…; a known segment is shown with its label, another unchanged. */
  readonly segment: string;
  /** Recency, frequency, monetary, each 1–5, as "555". */
  readonly rfm?: string | undefined;
  readonly revenue: readonly Money[];
  readonly purchases: number;
  readonly lastPurchaseOn?: DateText | undefined;
  readonly advisorName?: string | undefined;
};

export type PortfolioView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly asOfOn: DateText;
  readonly clientCount: number;
  readonly purchaseCount: number;
  /** Last 12 months, one sum per currency. */
  readonly revenue: readonly Money[];
  /** The share of revenue from the first 20 % of clients; null when there is no revenue yet. */
  readonly topTwentyPercent: { readonly clientCount: number; readonly share: number } | null;
  readonly clients: readonly PortfolioClient[];
};

const exampleRequest = raw(`curl -X POST /api/purchases \\
  -H 'content-type: text/csv' \\
  --data-binary @purchases.csv`);

function sums(money: readonly Money[], language: StaffLanguage, format = formatMoney): SafeHtml | string {
  if (money.length === 0) return '–';
  return html`${money.map((sum, index) => html`${index > 0 && html`<br>`}<span class="together">${format(sum, language)}</span>`)}`;
}

function headline(
  { language, clientCount, purchaseCount, revenue, topTwentyPercent }: PortfolioView,
  messages: PortfolioMessages,
): SafeHtml {
  const count = (value: number) => formatNumber(value, language);
  const figure = (label: string, value: SafeHtml | string, basis: string) =>
    html`<div><dt>${label}</dt><dd class="value">${value}</dd><dd class="basis">${basis}</dd></div>`;
  return html`<dl class="headline">
${figure(messages.clients, count(clientCount), '')}
${figure(messages.purchases, count(purchaseCount), '')}
${figure(messages.revenue, html`<span class="sums">${sums(revenue, language, formatMoneyRounded)}</span>`, messages.twelveMonths)}
${topTwentyPercent && figure(messages.top, formatShare(topTwentyPercent.share, language), messages.topBasis({ count: count(topTwentyPercent.clientCount), of: count(clientCount) }))}
</dl>`;
}

function clientTable({ clients, language }: PortfolioView, messages: PortfolioMessages): SafeHtml {
  const columns = [
    { label: messages.client },
    { label: messages.segment },
    { label: messages.rfm },
    { label: messages.revenue, numeric: true },
    { label: messages.purchases, numeric: true },
    { label: messages.last },
    { label: messages.advisor },
  ];
  const rows = clients.map((client) => ({
    cells: [
      html`<span class="who">${client.fullName}</span>`,
      messages.segments[client.segment] ?? client.segment,
      client.rfm,
      sums(client.revenue, language),
      formatNumber(client.purchases, language),
      client.lastPurchaseOn && formatDate(client.lastPurchaseOn, language),
      client.advisorName ?? messages.none,
    ],
  }));
  return dataTable(columns, rows, messages.table);
}

/** GET /portfolio: the most important clients, in one sentence and then in a table. */
export function portfolioPage(view: PortfolioView): string {
  const { language, clientCount, topTwentyPercent, asOfOn } = view;
  const messages = staffPages[language].portfolio;
  const empty = html`<div class="empty"><h2>${messages.emptyTitle}</h2><p>${messages.emptyText}</p><pre tabindex="0" role="region" aria-label="POST /api/purchases"><code>${exampleRequest}</code></pre></div>`;
  const answer =
    topTwentyPercent &&
    html`<h2>${messages.answer({ share: formatShare(topTwentyPercent.share, language), count: formatNumber(topTwentyPercent.clientCount, language) })}</h2>`;
  const body = html`<div class="page-head"><h1>${messages.title}</h1><p class="soft">${messages.asOf({ date: formatDate(asOfOn, language) })}</p></div>
${clientCount === 0 ? empty : html`${headline(view, messages)}<section class="figure">${answer}${clientTable(view, messages)}</section>`}
${reachOf('GET /portfolio/model', view.staff.role) !== 'none' && html`<p class="soft"><a href="/portfolio/model">${staffPages[language].portfolioModel.open}</a></p>`}
${reachOf('GET /import', view.staff.role) !== 'none' && html`<p class="soft"><a href="/import">${messages.past}</a></p>`}`;
  return renderStaffPage({ ...view, section: 'portfolio', title: messages.title, body });
}
