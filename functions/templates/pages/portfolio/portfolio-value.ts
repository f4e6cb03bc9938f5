import { reachOf } from '#domain/permissions/route-permissions.ts';
import type { Rate } from '#domain/portfolio/base/measured.ts';
import type { Ranged } from '#domain/portfolio/definitions/lifetime-value.ts';
import type { TicketQuarter } from '#domain/portfolio/definitions/ticket.ts';
import type { PortfolioSnapshot } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import type { PortfolioValue } from '#domain/portfolio/snapshot/portfolio-value.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { formatMoneyRounded } from '#templates/i18n/money.ts';
import { formatNumber, formatShareToTenth } from '#templates/i18n/numbers.ts';
import { barList } from '#templates/layout/chart-bars.ts';
import { chartFigure } from '#templates/layout/charts/chart-figure.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { lorenz } from './lorenz.ts';

export type PortfolioValueView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly snapshot: Pick<
    PortfolioSnapshot,
    'asOf' | 'clientCount' | 'activeCount' | 'currency' | 'concentration' | 'valueAndVolume' | 'value'
  >;
  readonly isOwn: boolean;
  /** Whether there are clients enough for a share of revenue. */
  readonly saysShares: boolean;
  /** The gross margin that was asked for, in percent. */
  readonly marginPercent: number | null;
  /** The address of the file, of the same day and margin. */
  readonly csvPath: string;
};

type Messages = (typeof staffPages)['en']['portfolioValue'];

interface Words {
  readonly messages: Messages;
  readonly count: (value: number) => string;
  readonly decimal: (value: number) => string;
  readonly money: (minorUnits: number | null) => string;
  readonly share: (value: number) => string;
  /** "+4 %", "−12 %". */
  readonly signed: (value: number) => string;
  readonly rate: (rate: Rate) => string;
}

function wordsOf({ language, snapshot: { currency } }: PortfolioValueView): Words {
  const { portfolioValue: messages, portfolioFigures } = staffPages[language];
  const share = (value: number): string => formatShareToTenth(value, language);
  return {
    messages,
    count: (value) => formatNumber(value, language),
    decimal: (value) => formatNumber(value, language, 1),
    money: (minorUnits) =>
      minorUnits === null
        ? portfolioFigures.tooFew
        : formatMoneyRounded({ minorUnits: Math.round(minorUnits), currency }, language),
    share,
    signed: (value) => (value < 0 ? `−${share(-value)}` : `+${share(value)}`),
    rate: (rate) => {
      if (rate.share === null) return portfolioFigures.tooFew;
      return rate.caution ? `${share(rate.share)} (${portfolioFigures.caution})` : share(rate.share);
    },
  };
}

function marginForm({ language, marginPercent, snapshot }: PortfolioValueView, { messages }: Words): SafeHtml {
  return html`<form class="filters" method="get" action="/portfolio/value"><input type="hidden" name="lang" value="${language}"><input type="hidden" name="asOf" value="${snapshot.asOf}">
<div><label for="margin">${messages.margin}</label><input id="margin" name="margin" type="number" min="1" max="100" step="1" required value="${marginPercent ?? ''}"></div>
<div><button class="button quiet" type="submit">${messages.apply}</button></div></form>`;
}

function lifetime(view: PortfolioValueView, { lifetimeValue }: PortfolioValue, words: Words): SafeHtml {
  const { messages, money, decimal, count, rate, share } = words;
  const { ticketMinor, visitsPerClient, kept, lifetime: years, valueMinor } = lifetimeValue;
  const { marginPercent } = view;
  const ranged = (label: string, figure: Ranged | null, text: (value: number) => string) => ({
    cells:
      figure === null
        ? [label, messages.notSaid, '–', '–']
        : [label, text(figure.value), text(figure.interval.low), text(figure.interval.high)],
  });
  const part = (marginShare: number): Ranged | null =>
    valueMinor && {
      value: valueMinor.value * marginShare,
      interval: { low: valueMinor.interval.low * marginShare, high: valueMinor.interval.high * marginShare },
    };
  const rows = [
    { cells: [messages.basket, money(ticketMinor), '–', '–'] },
    {
      cells: [messages.visitsAYear, visitsPerClient === null ? messages.notSaid : decimal(visitsPerClient), '–', '–'],
    },
    { cells: [messages.kept({ count: count(kept.count), n: count(kept.n) }), rate(kept), '–', '–'] },
    ranged(messages.years, years, decimal),
    ranged(messages.value, valueMinor, money),
    ...(marginPercent === null
      ? []
      : [ranged(messages.ofMargin({ share: share(marginPercent / 100) }), part(marginPercent / 100), money)]),
  ];
  const columns = [
    { label: messages.part },
    { label: messages.figure, numeric: true },
    { label: messages.from, numeric: true },
    { label: messages.to, numeric: true },
  ];
  const title =
    valueMinor === null ? messages.lifetimeUnsaid : messages.lifetimeTitle({ value: money(valueMinor.value) });
  return html`<section class="figure"><h2>${title}</h2><p class="soft note">${messages.lifetimeNote}</p>
${dataTable(columns, rows, null)}
${marginForm(view, words)}</section>`;
}

function toCome({ language, staff }: PortfolioValueView, { toCome: come }: PortfolioValue, words: Words): SafeHtml {
  const { messages, money, count } = words;
  const mayAsk = reachOf('GET /portfolio/model', staff.role) !== 'none';
  if (come === null)
    return html`<section class="figure"><h2>${messages.comeUnsaid}</h2>${mayAsk && html`<p><a href="/portfolio/model?lang=${language}">${staffPages[language].portfolioModel.open}</a></p>`}</section>`;
  const { totalMinor, rangeMinor, rows } = come;
  return chartFigure(
    {
      title:
        rangeMinor === null
          ? messages.comeTitleAlone({ value: money(totalMinor) })
          : messages.comeTitle({
              value: money(totalMinor),
              low: money(rangeMinor.low),
              high: money(rangeMinor.high),
            }),
      note: messages.comeNote,
      chart: barList(
        rows.map(({ visits, valueMinor }) => ({
          label: messages.groups[visits],
          value: valueMinor,
          text: money(valueMinor),
        })),
      ),
      columns: [
        { label: messages.visitsSoFar },
        { label: staffPages[language].portfolioFigures.clients, numeric: true },
        { label: staffPages[language].portfolioFigures.revenue, numeric: true },
        { label: messages.mean, numeric: true },
      ],
      rows: rows.map(({ visits, clients, valueMinor, meanMinor }) => ({
        cells: [messages.groups[visits], count(clients), money(valueMinor), money(meanMinor)],
      })),
    },
    language,
  );
}

function ticketTitle(tickets: readonly TicketQuarter[], { messages, money, signed }: Words): string {
  const last = tickets.findLast(({ change }) => change !== null);
  if (last?.change === null || last === undefined) return messages.ticketAlone;
  const { quarter, ticketMinor, change } = last;
  const ticket = money(ticketMinor);
  return change.isBeyondChance
    ? messages.ticketTitle({ ticket, quarter, change: signed(change.share) })
    : messages.ticketByChance({ ticket, quarter });
}

function ticket({ language }: PortfolioValueView, { tickets }: PortfolioValue, words: Words): SafeHtml {
  const { messages, money, count, signed } = words;
  const label = ({ quarter, isOver }: TicketQuarter): string => (isOver ? quarter : messages.quarterOpen({ quarter }));
  const changeText = ({ change }: TicketQuarter): string => {
    if (change === null) return '–';
    return change.isBeyondChance ? signed(change.share) : `${signed(change.share)} (${messages.byChance})`;
  };
  return chartFigure(
    {
      title: ticketTitle(tickets, words),
      note: messages.ticketNote,
      chart: barList(
        tickets.map((one) => ({ label: label(one), value: one.ticketMinor, text: money(one.ticketMinor) })),
      ),
      columns: [
        { label: messages.quarter },
        { label: messages.visits, numeric: true },
        { label: messages.ticket, numeric: true },
        { label: messages.change, numeric: true },
      ],
      rows: tickets.map((one) => ({
        cells: [label(one), count(one.visits), money(one.ticketMinor), changeText(one)],
      })),
    },
    language,
  );
}

function volume({ language, snapshot, saysShares }: PortfolioValueView, words: Words): SafeHtml | null {
  const { messages, money, count, share } = words;
  const { dearAboveMinor, rows } = snapshot.valueAndVolume;
  const total = rows.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0);
  if (!saysShares || total <= 0) return null;
  const dear = rows.filter(({ name }) => name === 'dear-and-often' || name === 'dear-and-rarely');
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const figures = staffPages[language].portfolioFigures;
  return chartFigure(
    {
      title: messages.volumeTitle({
        clients: count(sum(dear.map(({ clients }) => clients))),
        share: share(sum(dear.map(({ revenueMinor }) => revenueMinor)) / total),
      }),
      note: messages.volumeNote({ amount: money(dearAboveMinor) }),
      chart: barList(
        rows.map(({ name, revenueMinor }) => ({
          label: messages.volumes[name],
          value: revenueMinor,
          text: share(revenueMinor / total),
        })),
        total,
      ),
      columns: [
        { label: figures.segment },
        { label: figures.clients, numeric: true },
        { label: messages.visits, numeric: true },
        { label: figures.revenue, numeric: true },
      ],
      rows: rows.map(({ name, clients, visits, revenueMinor }) => ({
        cells: [messages.volumes[name], count(clients), count(visits), money(revenueMinor)],
      })),
    },
    language,
  );
}

function basket({ language }: PortfolioValueView, { basketByTenure }: PortfolioValue, words: Words): SafeHtml {
  const { messages, money, count, signed } = words;
  const { gain, rows } = basketByTenure;
  return chartFigure(
    {
      title: gain === null ? messages.basketAlone : messages.basketTitle({ gain: signed(gain) }),
      note: messages.basketNote,
      chart: barList(
        rows.map(({ tenure, ticketMinor }) => ({
          label: messages.tenures[tenure],
          value: ticketMinor,
          text: money(ticketMinor),
        })),
      ),
      columns: [
        { label: messages.since },
        { label: messages.visits, numeric: true },
        { label: messages.ticket, numeric: true },
      ],
      rows: rows.map(({ tenure, visits, ticketMinor }) => ({
        cells: [messages.tenures[tenure], count(visits), money(ticketMinor)],
      })),
    },
    language,
  );
}

function expansion({ language }: PortfolioValueView, { categoryExpansion }: PortfolioValue, words: Words): SafeHtml {
  const { messages, count, rate } = words;
  const { expanded, byCount } = categoryExpansion;
  const last = byCount.at(-1)?.categories;
  const label = (categories: number): string =>
    categories === last ? messages.categoriesOrMore({ count: count(categories) }) : count(categories);
  return chartFigure(
    {
      title:
        expanded.share === null
          ? messages.expansionUnsaid
          : messages.expansionTitle({ share: rate(expanded), n: count(expanded.n) }),
      note: messages.expansionNote,
      chart: barList(
        byCount.map(({ categories, clients }) => ({ label: label(categories), value: clients, text: count(clients) })),
      ),
      columns: [
        { label: messages.categories },
        { label: staffPages[language].portfolioFigures.clients, numeric: true },
      ],
      rows: byCount.map(({ categories, clients }) => ({ cells: [label(categories), count(clients)] })),
    },
    language,
  );
}

function premium({ language }: PortfolioValueView, { premiumAdoption }: PortfolioValue, words: Words): SafeHtml {
  const { messages, count, rate, money } = words;
  const { adopted, largeAboveMinor } = premiumAdoption;
  const rows = [
    { label: messages.premiumLater, clients: adopted.count },
    { label: messages.premiumNever, clients: adopted.n - adopted.count },
  ];
  return chartFigure(
    {
      title:
        adopted.share === null
          ? messages.premiumUnsaid
          : messages.premiumTitle({ share: rate(adopted), n: count(adopted.n) }),
      note: messages.premiumNote({ amount: money(largeAboveMinor) }),
      chart: barList(rows.map(({ label, clients }) => ({ label, value: clients, text: count(clients) }))),
      columns: [{ label: '' }, { label: staffPages[language].portfolioFigures.clients, numeric: true }],
      rows: rows.map(({ label, clients }) => ({ cells: [label, count(clients)] })),
    },
    language,
  );
}

function figuresOf(view: PortfolioValueView, value: PortfolioValue): SafeHtml {
  const words = wordsOf(view);
  const { messages, money } = words;
  const { valueMinor } = value.lifetimeValue;
  const answer =
    valueMinor === null
      ? messages.noAnswer
      : messages.answer({
          value: money(valueMinor.value),
          low: money(valueMinor.interval.low),
          high: money(valueMinor.interval.high),
        });
  return html`<p class="lede">${answer}</p>
${lifetime(view, value, words)}
${toCome(view, value, words)}
${ticket(view, value, words)}
${volume(view, words)}
${basket(view, value, words)}
${expansion(view, value, words)}
${premium(view, value, words)}
${lorenz(view)}
<p><a href="${view.csvPath}" download>${staffPages[view.language].portfolioFigures.csv}</a></p>`;
}

/** GET /portfolio/value: what are they worth? Each figure with its range, or the reason why it is not said. */
export function portfolioValuePage(view: PortfolioValueView): string {
  const { language, snapshot, isOwn } = view;
  const { portfolio, portfolioValue: messages, portfolioFigures } = staffPages[language];
  const { clientCount, value } = snapshot;
  const text = clientCount === 0 ? messages.empty : messages.older;
  const body = html`<div class="page-head"><h1>${messages.title}</h1><p class="soft">${portfolio.asOf({ date: formatDate(snapshot.asOf, language) })}</p></div>
${isOwn && html`<p class="soft">${portfolioFigures.ownClients}</p>`}
${clientCount === 0 || value === undefined ? html`<div class="empty"><p>${text}</p></div>` : figuresOf(view, value)}
<p class="soft"><a href="/portfolio?lang=${language}">${portfolioFigures.back}</a></p>`;
  return renderStaffPage({ ...view, section: 'portfolio', title: messages.title, body });
}
