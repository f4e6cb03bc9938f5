import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { Backtest } from '#domain/portfolio/assessment/backtest.ts';
import type { BaseForecast, RollingWindow } from '#domain/portfolio/assessment/base-forecast.ts';
import type { PortfolioModel } from '#domain/portfolio/assessment/portfolio-model.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { formatMoneyRounded } from '#templates/i18n/money.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { barList } from '#templates/layout/chart-bars.ts';
import { scatterChart } from '#templates/layout/chart-scatter.ts';
import { chartFigure } from '#templates/layout/charts/chart-figure.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

/** The model with days as dates. */
export type ModelReport = Omit<PortfolioModel, 'asOf' | 'backtest' | 'forecast'> & {
  readonly asOf: DateText;
  readonly currency: string;
  readonly backtest: (Omit<Backtest, 'cut'> & { readonly cut: DateText }) | null;
  readonly forecast:
    | (Omit<BaseForecast, 'windows'> & {
        readonly windows: readonly (Omit<RollingWindow, 'cut'> & { readonly cut: DateText })[];
      })
    | null;
};

export type PortfolioModelView = StaffPageContext & {
  readonly staff: StaffMember;
  /** Null before the first night. */
  readonly report: ModelReport | null;
};

interface Words {
  readonly count: (value: number) => string;
  readonly decimal: (value: number) => string;
  readonly share: (value: number) => string;
  readonly span: (interval: { readonly low: number; readonly high: number } | null) => string;
}

function wordsIn(language: StaffLanguage): Words {
  const count = (value: number): string => formatNumber(Math.round(value), language);
  return {
    count,
    decimal: (value) => formatNumber(value, language, Math.abs(value) < 10 ? 2 : 0),
    share: (value) => formatShare(value, language),
    span: (interval) => (interval === null ? '–' : `${count(interval.low)} – ${count(interval.high)}`),
  };
}

/** With fewer visits, a forecast is off by chance alone. */
const visitsToJudge = 20;
const closeEnough = 0.15;

/** How far the last forecast was off; null where there is none, or too little of it. */
function errorOf(backtest: ModelReport['backtest']): number | null {
  if (backtest === null || Math.max(backtest.expectedVisits, backtest.observedVisits) < visitsToJudge) return null;
  return backtest.observedVisits / backtest.expectedVisits - 1;
}

function verdictOf({ visits, backtest }: ModelReport): 'nothing' | 'assumed' | 'untested' | 'close' | 'far' {
  const error = errorOf(backtest);
  if (visits.mode === 'not said') return 'nothing';
  if (visits.mode === 'prior') return 'assumed';
  if (error === null) return 'untested';
  return Math.abs(error) <= closeEnough ? 'close' : 'far';
}

function headline(report: ModelReport, language: StaffLanguage): SafeHtml {
  const messages = staffPages[language].portfolioModel;
  const { count, share } = wordsIn(language);
  const { n, repeaters, historyDays, forecast, value, backtest, currency } = report;
  const figure = (label: string, shown: string, basis: string): SafeHtml =>
    html`<div><dt>${label}</dt><dd class="value">${shown}</dd><dd class="basis">${basis}</dd></div>`;
  const error = errorOf(backtest);
  return html`<dl class="headline">
${figure(messages.clients, count(n), messages.repeaters({ count: count(repeaters), days: count(historyDays) }))}
${figure(
  messages.visitsToCome,
  forecast === null ? messages.nothing : count(forecast.expected),
  forecast === null ? '' : messages.range({ low: count(forecast.range.low), high: count(forecast.range.high) }),
)}
${figure(
  messages.value,
  value === null ? messages.nothing : formatMoneyRounded({ minorUnits: value.totalMinor, currency }, language),
  value === null ? '' : messages.valueBasis({ percent: share(value.horizon.yearlyDiscount) }),
)}
${figure(
  messages.error,
  error === null ? messages.nothing : `${error > 0 ? '+' : ''}${share(error)}`,
  backtest === null || error === null ? '' : messages.errorBasis({ days: count(backtest.holdoutDays) }),
)}
</dl>`;
}

function calibration(backtest: NonNullable<ModelReport['backtest']>, language: StaffLanguage): SafeHtml {
  const messages = staffPages[language].portfolioModel;
  const { count, decimal } = wordsIn(language);
  const title = messages.calibrationTitle({
    came: count(backtest.observedVisits),
    expected: count(backtest.expectedVisits),
    days: count(backtest.holdoutDays),
  });
  if (backtest.calibration.length < 2)
    return html`<section class="figure"><h2>${title}</h2><p class="soft note">${messages.tooFewForGroups}</p></section>`;
  return chartFigure(
    {
      title,
      note: messages.calibrationNote({ date: formatDate(backtest.cut, language), n: count(backtest.n) }),
      chart: scatterChart({
        points: backtest.calibration.map(({ expected, observed }) => ({ x: expected, y: observed })),
        xLabel: messages.expectedPerClient,
        yLabel: messages.observedPerClient,
        format: decimal,
      }),
      columns: [
        { label: messages.group },
        { label: messages.groupSize, numeric: true },
        { label: messages.expectedPerClient, numeric: true },
        { label: messages.observedPerClient, numeric: true },
      ],
      rows: backtest.calibration.map(({ n, expected, observed }, index) => ({
        cells: [`${index + 1}`, count(n), decimal(expected), decimal(observed)],
      })),
    },
    language,
  );
}

const rankingNames = ['rfmSum', 'expectedVisits', 'recency', 'chanceAlive'] as const;

function ranking({ quality }: NonNullable<ModelReport['backtest']>, language: StaffLanguage): SafeHtml | null {
  const messages = staffPages[language].portfolioModel;
  const { share } = wordsIn(language);
  const said = rankingNames
    .flatMap((name) => {
      const value = quality[name];
      return value === null ? [] : [{ name, value }];
    })
    .toSorted((one, other) => other.value - one.value);
  const [best] = said;
  if (best === undefined) return null;
  const rows = said.map(({ name, value }) => ({ label: messages.rankings[name], value, text: share(value) }));
  return chartFigure(
    {
      title: messages.rankTitle({ ranking: messages.rankings[best.name], share: share(best.value) }),
      note: messages.rankNote,
      chart: barList(rows, 1),
      columns: [{ label: messages.ranking }, { label: messages.rightOrder, numeric: true }],
      rows: rows.map(({ label, text }) => ({ cells: [label, text] })),
    },
    language,
  );
}

function alive(
  { alive: groups, holdoutDays }: NonNullable<ModelReport['backtest']>,
  language: StaffLanguage,
): SafeHtml | null {
  const messages = staffPages[language].portfolioModel;
  const { count, share } = wordsIn(language);
  const [lowest] = groups;
  if (lowest === undefined) return null;
  return chartFigure(
    {
      title: messages.aliveTitle({ chance: share(lowest.meanChance), share: share(lowest.shareWhoCame) }),
      note: messages.aliveNote({ days: count(holdoutDays) }),
      chart: barList(
        groups.map(({ meanChance, shareWhoCame }) => ({
          label: share(meanChance),
          value: shareWhoCame,
          text: share(shareWhoCame),
        })),
        1,
      ),
      columns: [
        { label: messages.chance },
        { label: messages.groupSize, numeric: true },
        { label: messages.cameAgain, numeric: true },
      ],
      rows: groups.map(({ n, meanChance, shareWhoCame }) => ({
        cells: [share(meanChance), count(n), share(shareWhoCame)],
      })),
    },
    language,
  );
}

function windows({ windows: earlier, held }: NonNullable<ModelReport['forecast']>, language: StaffLanguage): SafeHtml {
  const messages = staffPages[language].portfolioModel;
  const { count, span } = wordsIn(language);
  const times = ({ count: kept, n }: { readonly count: number; readonly n: number }) => ({
    count: count(kept),
    n: count(n),
  });
  const columns = [
    { label: messages.from },
    { label: messages.expected, numeric: true },
    { label: messages.came, numeric: true },
    { label: messages.plainRange, numeric: true },
    { label: messages.widenedRange, numeric: true },
  ];
  const rows = earlier.map(({ cut, expected, observed, nominal, widened }) => ({
    cells: [formatDate(cut, language), count(expected), count(observed), span(nominal), span(widened)],
  }));
  return html`<section class="figure"><h2>${messages.windowsTitle(times(held.widened))}</h2>
<p class="soft note">${messages.windowsNote(times(held.nominal))}</p>${dataTable(columns, rows, null)}</section>`;
}

function parameters({ visits, amounts }: ModelReport, language: StaffLanguage): SafeHtml {
  const messages = staffPages[language].portfolioModel;
  const { count } = wordsIn(language);
  const figure = (value: number | undefined): string =>
    value === undefined ? '–' : formatNumber(value, language, Math.abs(value) < 100 ? 5 : 2);
  const names = { visits: ['r', 'alpha', 'a', 'b'], amounts: ['p', 'q', 'v'] } as const;
  const rows = [
    ...names.visits.map((name, index) => ({
      cells: [
        messages.parameters[name],
        figure(visits.parameters?.[name]),
        figure(visits.standardErrors?.[name]),
        figure(visits.priors[index]?.median),
      ],
    })),
    ...names.amounts.map((name, index) => ({
      cells: [
        messages.parameters[name],
        figure(amounts.parameters?.[name]),
        figure(amounts.standardErrors?.[name]),
        figure(amounts.priors[index]?.median),
      ],
    })),
  ];
  const columns = [
    { label: messages.parameter },
    { label: messages.estimate, numeric: true },
    { label: messages.standardError, numeric: true },
    { label: messages.prior, numeric: true },
  ];
  const { correlation, isCorrelated } = amounts;
  const value = correlation === null ? null : formatNumber(correlation, language, 2);
  return html`<section class="figure"><h2>${messages.parametersTitle}</h2>
<p>${messages.modeVisits({ n: count(visits.n), mode: messages.mode[visits.mode] })}</p>
<p>${messages.modeAmounts({ n: count(amounts.n), mode: messages.mode[amounts.mode] })}</p>
${value !== null && html`<p>${isCorrelated ? messages.correlated({ value }) : messages.correlation({ value })}</p>`}
${dataTable(columns, rows, null)}</section>`;
}

function notSaid(report: ModelReport, language: StaffLanguage): SafeHtml | null {
  const messages = staffPages[language].portfolioModel;
  if (report.notSaid.length === 0) return null;
  return html`<section class="figure"><h2>${messages.notSaidTitle}</h2><ul>${report.notSaid.map(
    ({ part, reason }) => html`<li>${messages.parts[part]}: ${messages.reasons[reason]}.</li>`,
  )}</ul></section>`;
}

/** GET /portfolio/model: how the model did on the house's own past, and what it does not say. */
export function portfolioModelPage(view: PortfolioModelView): string {
  const { language, report } = view;
  const messages = staffPages[language].portfolioModel;
  const content =
    report === null
      ? html`<h1>${messages.title}</h1><div class="empty"><h2>${messages.emptyTitle}</h2><p>${messages.emptyText}</p></div>`
      : html`<div class="page-head"><h1>${messages.title}</h1><p class="soft">${messages.asOf({ date: formatDate(report.asOf, language) })}</p></div>
<p class="lede">${messages.verdict[verdictOf(report)]}</p>
${headline(report, language)}
${notSaid(report, language)}
${report.backtest && calibration(report.backtest, language)}
${report.backtest && ranking(report.backtest, language)}
${report.backtest && alive(report.backtest, language)}
${report.forecast && report.forecast.windows.length > 0 && windows(report.forecast, language)}
${parameters(report, language)}`;
  return renderStaffPage({ ...view, section: 'portfolio', title: messages.title, body: content });
}
