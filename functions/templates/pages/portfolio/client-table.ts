import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { SnapshotClient } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { formatMoneyRounded } from '#templates/i18n/money.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

/** A client of a list with the name that the page looked up. */
export interface NamedClient {
  readonly client: SnapshotClient;
  readonly fullName: string;
  /** Days since the last visit. */
  readonly silentDays: number;
  readonly advisorName?: string | undefined;
}

export interface ClientTable {
  readonly clients: readonly NamedClient[];
  readonly currency: string;
  /** Whether the reader may see amounts of single clients. */
  readonly showsMoney: boolean;
  readonly language: StaffLanguage;
}

/** Clients with the reason why they are in their segment; each name leads to the client. */
export function clientTable({ clients, currency, showsMoney, language }: ClientTable): SafeHtml {
  const messages = staffPages[language].portfolioFigures;
  const count = (value: number): string => formatNumber(value, language);
  const columns = [
    { label: messages.client },
    { label: messages.reason },
    { label: messages.scores },
    ...(showsMoney ? [{ label: messages.revenue, numeric: true }] : []),
    { label: messages.lastVisit },
    { label: messages.advisor },
  ];
  const rows = clients.map(({ client, fullName, silentDays, advisorName }) => {
    const { personId, scores, visits, revenueMinor, lifetimeMinor, lastOn } = client;
    const minorUnits = scores === null ? lifetimeMinor : revenueMinor;
    return {
      cells: [
        html`<a class="who" dir="auto" href="/clients/${personId}">${fullName}</a>`,
        messages.whyClient({ visits, days: count(silentDays) }),
        scores === null
          ? '–'
          : html`<span class="together">${scores.recency} ${scores.frequency} ${scores.monetary}</span>`,
        ...(showsMoney ? [formatMoneyRounded({ minorUnits, currency }, language)] : []),
        formatDate(lastOn, language),
        advisorName ?? staffPages[language].portfolio.none,
      ],
    };
  });
  return dataTable(columns, rows, null);
}
