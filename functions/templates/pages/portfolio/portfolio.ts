import type { StaffLanguage } from '#domain/choices/languages.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import type { PortfolioSnapshot, SnapshotList } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { formatMoneyRounded } from '#templates/i18n/money.ts';
import { formatNumber, formatShareToTenth } from '#templates/i18n/numbers.ts';
import { chartFigure } from '#templates/layout/charts/chart-figure.ts';
import { gridChart } from '#templates/layout/charts/grid-chart.ts';
import { html, raw, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { clientTable, type NamedClient } from './client-table.ts';
import { firstFifthOf, lorenz } from './lorenz.ts';

export type PortfolioView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly snapshot: PortfolioSnapshot;
  /** The clients of one advisor, rather than those of the house. */
  readonly isOwn: boolean;
  /** Whether there are clients enough for a share, and whether they are so few that it needs a caution. */
  readonly basis: 'none' | 'few' | 'enough';
  readonly showsMoney: boolean;
  /** Whom to call first: the clients who must not be lost, else those at risk. */
  readonly toCall: { readonly list: SnapshotList; readonly clients: readonly NamedClient[] } | null;
};

interface Words {
  readonly count: (value: number) => string;
  readonly money: (minorUnits: number) => string;
  readonly share: (value: number | null) => string;
}

function wordsOf({ language, snapshot }: PortfolioView): Words {
  const { currency } = snapshot;
  return {
    count: (value) => formatNumber(value, language),
    money: (minorUnits) => formatMoneyRounded({ minorUnits, currency }, language),
    share: (value) => (value === null ? '–' : formatShareToTenth(value, language)),
  };
}

const exampleRequest = raw(`curl -X POST /api/purchases \\
  -H 'content-type: text/csv' \\
  --data-binary @purchases.csv`);

function headline({ language, snapshot }: PortfolioView, { count, money, share }: Words): SafeHtml {
  const { portfolio, portfolioFigures: messages } = staffPages[language];
  const { clientCount, activeCount, visitCount, concentration } = snapshot;
  const first = firstFifthOf(snapshot);
  const figure = (label: string, value: string, basis: string): SafeHtml =>
    html`<div><dt>${label}</dt><dd class="value">${value}</dd><dd class="basis">${basis}</dd></div>`;
  return html`<dl class="headline">
${figure(messages.active, count(activeCount), messages.activeBasis({ of: count(clientCount) }))}
${figure(messages.visits, count(visitCount), messages.perClient({ mean: formatNumber(visitCount / clientCount, language, 1) }))}
${figure(messages.revenue, money(concentration.revenueMinor), portfolio.twelveMonths)}
${first && figure(messages.firstFifth, share(first.revenueShare), messages.firstFifthBasis({ count: count(first.clients) }))}
</dl>`;
}

function callFirst({ language, snapshot, toCall, showsMoney }: PortfolioView, { count }: Words): SafeHtml {
  const messages = staffPages[language].portfolioFigures;
  if (toCall === null) return html`<section class="figure"><h2>${messages.callNone}</h2></section>`;
  const { list, clients } = toCall;
  const { currency } = snapshot;
  return html`<section class="figure"><h2>${messages.call({ count: count(snapshot.lists[list]) })}</h2>
<p class="soft note">${messages.why[list]}</p>
${clientTable({ clients, currency, showsMoney, language })}
<p><a href="/portfolio/${list}?lang=${language}">${messages.segments[list]}</a></p></section>`;
}

function segmentTable({ language, snapshot, basis }: PortfolioView, { count, money, share }: Words): SafeHtml {
  const messages = staffPages[language].portfolioFigures;
  const champions = snapshot.segments.find(({ segment }) => segment === 'champion');
  const columns = [
    { label: messages.segment },
    { label: messages.clients, numeric: true },
    { label: messages.revenue, numeric: true },
    { label: messages.revenueShare, numeric: true },
    { label: messages.action },
    { label: messages.colour },
  ];
  const link = (list: SnapshotList): SafeHtml =>
    html`<a href="/portfolio/${list}?lang=${language}">${messages.segments[list]}</a>`;
  const isShown = basis !== 'none';
  const rows = snapshot.segments.map(({ segment, clients, revenueMinor, revenueShare, action, colour }) => ({
    cells: [
      link(segment),
      count(clients),
      money(revenueMinor),
      isShown ? share(revenueShare) : '–',
      messages.actions[action],
      html`<span class="swatch ${colour}"></span>${messages.colours[colour]}`,
    ],
  }));
  const away = {
    cells: [link('away'), count(snapshot.lists.away), '–', '–', messages.actions.leave, '–'],
  };
  const title = messages.segmentsTitle({
    count: count(champions?.clients ?? 0),
    share: isShown ? share(champions?.revenueShare ?? 0) : '–',
  });
  return html`<section class="figure"><h2>${title}</h2><p class="soft note">${messages.segmentsNote}</p>
${dataTable(columns, [...rows, away], null)}</section>`;
}

function rfmMap({ language, snapshot, basis }: PortfolioView, { count, money, share }: Words): SafeHtml | null {
  const messages = staffPages[language].portfolioFigures;
  const { map, concentration } = snapshot;
  if (basis === 'none' || concentration.revenueMinor <= 0) return null;
  const total = concentration.revenueMinor;
  const most = Math.max(...map.map(({ revenueMinor }) => revenueMinor));
  const best = map.filter(({ recency, frequency }) => recency >= 4 && frequency >= 4);
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const scores = [1, 2, 3, 4, 5];
  return chartFigure(
    {
      title: messages.mapTitle({
        clients: count(sum(best.map(({ clients }) => clients))),
        share: share(sum(best.map(({ revenueMinor }) => revenueMinor)) / total),
      }),
      note: messages.mapNote,
      chart: gridChart({
        name: 'rfm',
        columns: scores.map((score) => `${score}`),
        rows: scores.toReversed().map((score) => `${score}`),
        columnLabel: `${messages.frequency} →`,
        rowLabel: `${messages.recency} ↓`,
        rowHeight: 64,
        columnWidth: 88,
        left: 40,
        cells: map.map(({ recency, frequency, clients, revenueMinor }) => ({
          column: frequency - 1,
          row: 5 - recency,
          strength: most === 0 ? 0 : revenueMinor / most,
          text: count(clients),
          under: clients === 0 ? undefined : share(revenueMinor / total),
        })),
      }),
      columns: [
        { label: messages.recency, numeric: true },
        { label: messages.frequency, numeric: true },
        { label: messages.clients, numeric: true },
        { label: messages.revenue, numeric: true },
      ],
      rows: map
        .filter(({ clients }) => clients > 0)
        .map(({ recency, frequency, clients, revenueMinor }) => ({
          cells: [count(recency), count(frequency), count(clients), money(revenueMinor)],
        })),
    },
    language,
  );
}

function scores({ language, snapshot }: PortfolioView, { count, money }: Words): SafeHtml {
  const messages = staffPages[language].portfolioFigures;
  const { mode, cuts } = snapshot.rfm;
  const rows = (['recency', 'frequency', 'monetary'] as const).map((name) => ({
    cells: [
      messages.variables[name],
      messages.mode[mode[name]],
      cuts[name].map((cut) => (name === 'monetary' ? money(cut) : count(cut))).join(' · '),
    ],
  }));
  const columns = [{ label: messages.variable }, { label: messages.scoresTitle }, { label: messages.cuts }];
  return html`<section class="figure"><h2>${messages.scoresTitle}</h2>${dataTable(columns, rows, null)}</section>`;
}

function classes({ language, snapshot }: PortfolioView, { count, money, share }: Words): SafeHtml {
  const messages = staffPages[language].portfolioFigures;
  const { revenueClasses } = snapshot;
  if (revenueClasses.kind === 'refused')
    return html`<section class="figure"><h2>${messages.refused[revenueClasses.because]}</h2></section>`;
  const columns = [
    { label: messages.segment },
    { label: messages.clients, numeric: true },
    { label: messages.revenue, numeric: true },
    { label: messages.revenueShare, numeric: true },
  ];
  const rows = revenueClasses.rows.map(({ name, clients, revenueMinor, revenueShare }) => ({
    cells: [messages.classes[name], count(clients), money(revenueMinor), share(revenueShare)],
  }));
  const [champions] = revenueClasses.rows;
  return html`<section class="figure"><h2>${messages.classesTitle({ share: share(champions?.revenueShare ?? null) })}</h2>
<p class="soft note">${messages.classesNote}</p>${dataTable(columns, rows, null)}</section>`;
}

function tenure({ language, snapshot, basis }: PortfolioView, { count, money, share }: Words): SafeHtml | null {
  const messages = staffPages[language].portfolioFigures;
  const { newAndExisting } = snapshot;
  if (newAndExisting === undefined || basis === 'none') return null;
  const { newClients, existing } = newAndExisting;
  const total = newClients.revenueMinor + existing.revenueMinor;
  if (total <= 0) return null;
  const columns = [
    { label: messages.segment },
    { label: messages.clients, numeric: true },
    { label: messages.revenue, numeric: true },
    { label: messages.revenueShare, numeric: true },
  ];
  const rows = (['existing', 'newClients'] as const).map((name) => {
    const { clients, revenueMinor } = newAndExisting[name];
    return { cells: [messages.tenures[name], count(clients), money(revenueMinor), share(revenueMinor / total)] };
  });
  return html`<section class="figure"><h2>${messages.tenureTitle({ share: share(existing.revenueMinor / total) })}</h2>
<p class="soft note">${messages.tenureNote}</p>${dataTable(columns, rows, null)}</section>`;
}

function notes({ language, snapshot }: PortfolioView, { money }: Words): SafeHtml | null {
  const messages = staffPages[language].portfolioFigures;
  const { visitsWithoutRate, unmatchedMinor } = snapshot.uncounted;
  const lines = [
    ...visitsWithoutRate.map(({ currency, visits }) => messages.withoutRate({ count: visits, currency })),
    ...(unmatchedMinor === 0 ? [] : [messages.unmatched({ amount: money(-unmatchedMinor) })]),
  ];
  if (lines.length === 0) return null;
  return html`<ul class="soft">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function further({ language, staff }: PortfolioView): SafeHtml {
  const { portfolio, portfolioModel, portfolioValue, portfolioFigures: messages } = staffPages[language];
  const links = [
    { route: 'GET /portfolio/value', path: '/portfolio/value', label: portfolioValue.open },
    { route: 'GET /portfolio/cohorts', path: '/portfolio/cohorts', label: messages.openCohorts },
    { route: 'GET /portfolio/model', path: '/portfolio/model', label: portfolioModel.open },
    { route: 'GET /import', path: '/import', label: portfolio.past },
  ].filter(({ route }) => reachOf(route, staff.role) !== 'none');
  return html`<nav class="section" aria-label="${messages.pages}"><ul class="plain">${links.map(
    ({ path, label }) => html`<li><a href="${path}">${label}</a></li>`,
  )}</ul></nav>`;
}

function answerOf({ language, snapshot }: PortfolioView, { count, share }: Words): string {
  const messages = staffPages[language].portfolioFigures;
  const first = firstFifthOf(snapshot);
  if (first === undefined) return messages.noAnswer;
  return messages.answer({
    share: share(first.revenueShare),
    count: count(first.clients),
    of: count(snapshot.activeCount),
  });
}

function figuresOf(view: PortfolioView): SafeHtml {
  const messages = staffPages[view.language].portfolioFigures;
  const { activeCount } = view.snapshot;
  const words = wordsOf(view);
  return html`<p class="lede">${answerOf(view, words)}</p>
${view.basis === 'few' && html`<p class="soft">${messages.fewClients({ n: words.count(activeCount) })}</p>`}
${headline(view, words)}
${callFirst(view, words)}
${segmentTable(view, words)}
${lorenz(view)}
${rfmMap(view, words)}
${classes(view, words)}
${tenure(view, words)}
${scores(view, words)}
${notes(view, words)}`;
}

function emptyPortfolio(language: StaffLanguage): SafeHtml {
  const { emptyTitle, emptyText } = staffPages[language].portfolio;
  return html`<div class="empty"><h2>${emptyTitle}</h2><p>${emptyText}</p><pre tabindex="0" role="region" aria-label="POST /api/purchases"><code>${exampleRequest}</code></pre></div>`;
}

/** GET /portfolio: who deserves the time. The answer in a sentence, whom to call, and then the figures behind it. */
export function portfolioPage(view: PortfolioView): string {
  const { language, snapshot, isOwn } = view;
  const { portfolio, portfolioFigures: messages } = staffPages[language];
  const body = html`<div class="page-head"><h1>${portfolio.title}</h1><p class="soft">${portfolio.asOf({ date: formatDate(snapshot.asOf, language) })}</p></div>
${isOwn && html`<p class="soft">${messages.ownClients}</p>`}
${snapshot.clientCount === 0 ? emptyPortfolio(language) : figuresOf(view)}
${further(view)}`;
  return renderStaffPage({ ...view, section: 'portfolio', title: portfolio.title, body });
}
