import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { formatMoney, formatMoneyRounded, type Money } from '#templates/i18n/money.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { html, raw, type SafeHtml } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';

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

type PortfolioWords = Record<
  | 'title'
  | 'clients'
  | 'purchases'
  | 'revenue'
  | 'twelveMonths'
  | 'top'
  | 'client'
  | 'segment'
  | 'last'
  | 'advisor'
  | 'rfm'
  | 'table'
  | 'emptyTitle'
  | 'emptyText'
  | 'none'
  | 'past',
  string
> & {
  readonly asOf: (date: string) => string;
  readonly answer: (share: string, count: string) => string;
  readonly topBasis: (count: string, of: string) => string;
  readonly segments: Readonly<Record<string, string>>;
};

const words: Words<PortfolioWords> = {
  fr: {
    title: 'Portefeuille',
    past: 'Reprendre l’historique d’un autre système',
    asOf: (date) => `Au ${date}`,
    clients: 'Clients',
    purchases: 'Achats',
    revenue: 'Chiffre d’affaires',
    twelveMonths: 'sur douze mois',
    top: 'Apporté par les premiers 20 %',
    answer: (share, count) => `${count} clients apportent ${share} du chiffre d’affaires`,
    topBasis: (count, of) => `${count} clients sur ${of}`,
    client: 'Client',
    segment: 'Segment',
    rfm: 'RFM',
    last: 'Dernier achat',
    advisor: 'Conseiller',
    table: 'Par chiffre d’affaires des douze derniers mois. RFM : récence, fréquence, montant, de 1 à 5.',
    segments: {
      champion: 'Champion',
      champions: 'Champion',
      loyal: 'Fidèle',
      regular: 'Régulier',
      regulars: 'Régulier',
      occasional: 'Occasionnel',
      occasionals: 'Occasionnel',
      'at-risk': 'À préserver',
      new: 'Nouveau',
      dormant: 'En sommeil',
      lost: 'Perdu',
    },
    emptyTitle: 'Le portefeuille attend vos premiers achats',
    emptyText:
      'Envoyez l’historique de la maison à POST /api/purchases, en JSON ou en CSV. Les montants sont en centimes, avec leur devise. Chaque envoi peut être répété : un achat déjà connu ne compte qu’une fois.',
    none: 'aucun',
  },
  en: {
    past: 'Bring in the past from another system',
    title: 'Portfolio',
    asOf: (date) => `As of ${date}`,
    clients: 'Clients',
    purchases: 'Purchases',
    revenue: 'Revenue',
    twelveMonths: 'over twelve months',
    top: 'Brought by the first 20%',
    answer: (share, count) => `${count} clients bring ${share} of revenue`,
    topBasis: (count, of) => `${count} clients of ${of}`,
    client: 'Client',
    segment: 'Segment',
    rfm: 'RFM',
    last: 'Last purchase',
    advisor: 'Advisor',
    table: 'By revenue of the last twelve months. RFM: recency, frequency, monetary, from 1 to 5.',
    segments: {
      champion: 'Champion',
      champions: 'Champion',
      loyal: 'Loyal',
      regular: 'Regular',
      regulars: 'Regular',
      occasional: 'Occasional',
      occasionals: 'Occasional',
      'at-risk': 'To look after',
      new: 'New',
      dormant: 'Dormant',
      lost: 'Lost',
    },
    emptyTitle: 'The portfolio is waiting for its first purchases',
    emptyText:
      'Send the house’s history to POST /api/purchases, as JSON or CSV. Amounts are in minor units with their currency. Sending twice is safe: a purchase already known counts once.',
    none: 'none',
  },
};

const exampleRequest = raw(`curl -X POST /api/purchases \\
  -H 'content-type: text/csv' \\
  --data-binary @purchases.csv`);

function sums(money: readonly Money[], language: Language, format = formatMoney): SafeHtml | string {
  if (money.length === 0) return '–';
  return html`${money.map((sum, index) => html`${index > 0 && html`<br>`}<span class="together">${format(sum, language)}</span>`)}`;
}

function headline({ language, clientCount, purchaseCount, revenue, topTwentyPercent }: PortfolioView): SafeHtml {
  const own = words[language];
  const count = (value: number) => formatNumber(value, language);
  const figure = (label: string, value: SafeHtml | string, basis: string) =>
    html`<div><dt>${label}</dt><dd class="value">${value}</dd><dd class="basis">${basis}</dd></div>`;
  return html`<dl class="headline">
${figure(own.clients, count(clientCount), '')}
${figure(own.purchases, count(purchaseCount), '')}
${figure(own.revenue, html`<span class="sums">${sums(revenue, language, formatMoneyRounded)}</span>`, own.twelveMonths)}
${topTwentyPercent && figure(own.top, formatShare(topTwentyPercent.share, language), own.topBasis(count(topTwentyPercent.clientCount), count(clientCount)))}
</dl>`;
}

function clientTable({ clients, language }: PortfolioView): SafeHtml {
  const own = words[language];
  const columns = [
    { label: own.client },
    { label: own.segment },
    { label: own.rfm },
    { label: own.revenue, numeric: true },
    { label: own.purchases, numeric: true },
    { label: own.last },
    { label: own.advisor },
  ];
  const rows = clients.map((client) => ({
    cells: [
      html`<span class="who">${client.fullName}</span>`,
      own.segments[client.segment] ?? client.segment,
      client.rfm,
      sums(client.revenue, language),
      formatNumber(client.purchases, language),
      client.lastPurchaseOn && formatDate(client.lastPurchaseOn, language),
      client.advisorName ?? own.none,
    ],
  }));
  return dataTable(columns, rows, own.table);
}

/** GET /portfolio: who deserves the time, said in one sentence and then shown. */
export function portfolioPage(view: PortfolioView): string {
  const { language, clientCount, topTwentyPercent, asOfOn } = view;
  const own = words[language];
  const empty = html`<div class="empty"><h2>${own.emptyTitle}</h2><p>${own.emptyText}</p><pre tabindex="0" role="region" aria-label="POST /api/purchases"><code>${exampleRequest}</code></pre></div>`;
  const answer =
    topTwentyPercent &&
    html`<h2>${own.answer(formatShare(topTwentyPercent.share, language), formatNumber(topTwentyPercent.clientCount, language))}</h2>`;
  const body = html`<div class="page-head"><h1>${own.title}</h1><p class="soft">${own.asOf(formatDate(asOfOn, language))}</p></div>
${clientCount === 0 ? empty : html`${headline(view)}<section class="figure">${answer}${clientTable(view)}</section>`}
${view.staff.role === 'manager' && html`<p class="soft"><a href="/import">${own.past}</a></p>`}`;
  return renderStaffPage({ ...view, section: 'portfolio', title: own.title, body });
}
