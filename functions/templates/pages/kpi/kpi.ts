import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { trendLine } from '#templates/layout/chart-line.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type {
  Comparison,
  KpiFamily,
  KpiMessages,
  KpiSide,
  PeriodProblem,
} from '#templates/messages/fr/staff-pages/figures.ts';
import { type FirstResponseDistribution, firstResponseChart } from './first-response-chart.ts';
import { type Cohort, cohortTable, type FunnelCount, funnelChart, type GroupFigure, groupChart } from './kpi-charts.ts';
import {
  figureBasis,
  figureBeforeWithBase,
  figureMove,
  figureTarget,
  figureValue,
  type KpiFigure,
  shortBase,
} from './kpi-figure.ts';

/** A figure of the monthly report, with its last months. */
export type HeadlineFigure = KpiFigure & { readonly trend: readonly (number | null)[] };

export type KpiView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly from: DateText;
  readonly to: DateText;
  readonly by?: KpiSide | undefined;
  readonly compare: Comparison;
  readonly before?: { readonly from: DateText; readonly to: DateText } | undefined;
  /** The figures of the monthly report, in reading order. */
  readonly headline: readonly HeadlineFigure[];
  readonly families: readonly { readonly family: KpiFamily; readonly figures: readonly KpiFigure[] }[];
  readonly firstResponse: FirstResponseDistribution;
  readonly funnel: readonly FunnelCount[];
  readonly slaByAdvisor: readonly GroupFigure[];
  readonly slaByLevel: readonly GroupFigure[];
  readonly pressureByLevel: readonly GroupFigure[];
  /** The month shown, when it is a whole one. */
  readonly leversOf?: { readonly month: string; readonly name: string } | undefined;
  /** By level: contacts in thirty days at most, the house's limit, and the contacts made beyond it. */
  readonly pressure: readonly {
    readonly label: string;
    readonly n: number;
    readonly most: number;
    readonly limit?: number | undefined;
    readonly over: number;
  }[];
  readonly cohorts: readonly Cohort[];
  /** The figures of the monthly report of each group, when a breakdown was asked for. */
  readonly groups: readonly {
    readonly label: string;
    readonly received: number;
    readonly figures: readonly KpiFigure[];
  }[];
};

const sides: readonly KpiSide[] = [
  'day',
  'week',
  'month',
  'advisor',
  'boutique',
  'level',
  'vip',
  'channel',
  'language',
  'intent',
  'policy',
];
/** Lines do not break within « rendez-vous » or « a-t-il ». */
const unbrokenHyphen = '\u2011';
const comparisons: readonly Comparison[] = ['previous', 'year', 'none'];

function headline({ headline: figures, language }: KpiView): SafeHtml {
  return html`<dl class="headline">${figures.map(
    (figure) => html`<div><dt>${figure.words.label}</dt>
<dd class="value">${figureValue(figure, language)}</dd>
<dd class="basis">${figureMove(figure, language)}${trendLine(figure.trend)}${figureBasis(figure, language)}${figure.target !== undefined && html`<br>${figureTarget(figure, language)}`}</dd></div>`,
  )}</dl>`;
}

type Asked = Pick<KpiView, 'from' | 'to' | 'by' | 'compare' | 'language'>;

function periodForm({ from, to, by, compare, language }: Asked, messages: KpiMessages): SafeHtml {
  const option = (value: string, label: string, isChosen: boolean): SafeHtml =>
    html`<option value="${value}"${isChosen && html` selected`}>${label}</option>`;
  return html`<form class="filters" method="get" action="/kpi"><input type="hidden" name="lang" value="${language}">
<div><label for="from">${messages.from}</label><input type="date" id="from" name="from" value="${from}"></div>
<div><label for="to">${messages.to}</label><input type="date" id="to" name="to" value="${to}"></div>
<div><label for="by">${messages.by}</label><select id="by" name="by">${option('', messages.byNothing, by === undefined)}${sides.map((side) => option(side, messages.sides[side], side === by))}</select></div>
<div><label for="compare">${messages.compare}</label><select id="compare" name="compare">${comparisons.map((way) => option(way, messages.comparisons[way], way === compare))}</select></div>
<div><button class="button quiet" type="submit">${messages.show}</button></div>
</form>`;
}

function exportLine({ from, to, by, compare, before, language }: KpiView, messages: KpiMessages): SafeHtml {
  const query = `from=${from}&to=${to}&by=${by ?? ''}&compare=${compare}&lang=${language}`;
  return html`<div class="kpi-head">${before && html`<p class="soft">${messages.against({ from: formatDate(before.from, language), to: formatDate(before.to, language) })}</p>`}<p><a href="/kpi.csv?${query}">${messages.csv}</a></p></div>`;
}

function familyTable(
  { family, figures }: KpiView['families'][number],
  { language }: KpiView,
  messages: KpiMessages,
): SafeHtml {
  const columns = [
    { label: messages.measure },
    { label: messages.value, numeric: true },
    { label: messages.previous, numeric: true },
    { label: messages.basis },
  ];
  const rows = figures.map((figure) => ({
    cells: [
      html`${figure.words.label}<span class="figure-question">${figure.words.question.replaceAll('-', unbrokenHyphen)}</span>`,
      figureValue(figure, language),
      figureBeforeWithBase(figure, language),
      figureBasis(figure, language),
    ],
  }));
  return html`<section class="figure"><h2>${messages.families[family]}</h2>${dataTable(columns, rows, null, 'figures-table')}</section>`;
}

function groupTable({ by, groups, headline: figures, language }: KpiView, messages: KpiMessages): SafeHtml | null {
  if (by === undefined || groups.length === 0) return null;
  const columns = [
    { label: messages.group },
    { label: messages.received, numeric: true },
    ...figures.map((figure) => ({ label: figure.words.label.replaceAll('-', unbrokenHyphen), numeric: true })),
  ];
  const rows = groups.map((group) => ({
    cells: [
      group.label,
      formatNumber(group.received, language),
      ...group.figures.map(
        (figure) =>
          html`${figureValue(figure, language)} <span class="soft together">${shortBase(figure, language)}</span>`,
      ),
    ],
  }));
  return html`<section class="figure"><h2>${messages.groupTitle({ side: messages.sides[by] })}</h2>${dataTable(columns, rows, null)}</section>`;
}

function pressureTable({ pressure, language }: KpiView, messages: KpiMessages): SafeHtml | null {
  if (pressure.length === 0) return null;
  const columns = [
    { label: messages.level },
    { label: messages.pressureMost, numeric: true },
    { label: messages.pressureLimit, numeric: true },
    { label: messages.pressureOver, numeric: true },
  ];
  const rows = pressure.map(({ label, n, most, limit, over }) => ({
    cells: [
      label,
      formatNumber(most, language),
      limit === undefined ? '–' : formatNumber(limit, language),
      limit === undefined
        ? '–'
        : html`${formatShare(over / n, language)} <span class="soft together">${staffShared[language].figures.observations({ n: formatNumber(n, language) })}</span>`,
    ],
  }));
  return html`<section class="figure pressure-section"><h2>${messages.pressureTableTitle}</h2><p class="soft note">${messages.pressureTableNote}</p>${dataTable(columns, rows, null)}</section>`;
}

function definitions({ families }: KpiView, messages: KpiMessages): SafeHtml {
  return html`<section class="figure definitions-section"><details class="more"><summary>${messages.definitions}</summary><div class="more-body"><dl class="definitions">${families.flatMap(
    ({ figures }) =>
      figures.map(
        ({ words: own }) =>
          html`<dt>${own.label}</dt><dd>${own.formula}</dd><dd>${messages.exclusions} ${own.exclusions}</dd><dd>${messages.pitfalls} ${own.pitfalls}</dd>`,
      ),
  )}</dl></div></details></section>`;
}

/** GET /kpi: the figures of the monthly report, then those that explain them, each with its base. */
export function kpiPage(view: KpiView): string {
  const { language, from, to, funnel, slaByAdvisor, slaByLevel, pressureByLevel, cohorts } = view;
  const messages = staffPages[language].kpi;
  const body = html`<div class="page-head"><h1>${messages.title}</h1><p class="soft">${messages.period({ from: formatDate(from, language), to: formatDate(to, language) })}</p></div>
${periodForm(view, messages)}
${exportLine(view, messages)}
${headline(view)}
${view.leversOf && html`<p class="section"><a href="/kpi/levers?month=${view.leversOf.month}&lang=${language}">${staffPages[language].levers.open({ month: view.leversOf.name })}</a></p>`}
${groupTable(view, messages)}
${funnelChart(funnel, language)}
${firstResponseChart(view.firstResponse, language)}
${groupChart({ groups: slaByLevel, heading: messages.level, title: (name, share) => messages.slaLevelTitle({ name, share }), told: 'least', full: 1 }, language)}
${groupChart({ groups: slaByAdvisor, heading: messages.advisor, title: (name, share) => messages.slaAdvisorTitle({ name, share }), note: messages.slaAdvisorNote, told: 'least', full: 1 }, language)}
${groupChart({ groups: pressureByLevel, heading: messages.level, title: (name, contacts) => messages.pressureTitle({ name, contacts }), note: messages.pressureNote, told: 'most' }, language)}
${pressureTable(view, messages)}
${view.families.map((family) => familyTable(family, view, messages))}
${cohortTable(cohorts, language)}
${definitions(view, messages)}`;
  return renderStaffPage({ ...view, section: 'kpi', title: messages.title, body });
}

export type KpiProblemView = StaffPageContext &
  Asked & { readonly staff: StaffMember; readonly problem: PeriodProblem; readonly daysAtMost: number };

/** GET /kpi of an invalid period: its problem, and the form to ask again. */
export function kpiProblemPage(view: KpiProblemView): string {
  const { language, problem, daysAtMost } = view;
  const messages = staffPages[language].kpi;
  const body = html`<div class="page-head"><h1>${messages.title}</h1></div>
<div class="problems" role="alert"><h2>${messages.problems[problem]({ daysAtMost: formatNumber(daysAtMost, language) })}</h2></div>
${periodForm(view, messages)}`;
  return renderStaffPage({ ...view, section: 'kpi', title: messages.title, body });
}
