import { type DateText, formatDate } from '#templates/layout/dates.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';
import { type FirstResponseDistribution, firstResponseChart } from './first-response-chart.ts';
import { figureBasis, formatFigure, type KpiFigure } from './kpi-figure.ts';
import { type KpiFamily, type KpiName, kpiFamilies, kpiNameWords, kpiWords } from './kpi-words.ts';

export type KpiView = PageContext & {
  readonly staff: StaffMember;
  readonly from: DateText;
  readonly to: DateText;
  /** The ritual's five, in the order they are read. */
  readonly headline: readonly KpiFigure[];
  readonly figures: readonly KpiFigure[];
  readonly firstResponse: FirstResponseDistribution;
};

const families: readonly KpiFamily[] = ['inbound', 'handling', 'value'];

function headline({ headline: figures, language }: KpiView): SafeHtml {
  return html`<dl class="headline">${figures.map(
    (figure) => html`<div><dt>${kpiNameWords[language][figure.name]}</dt>
<dd class="value">${formatFigure(figure.value, figure.unit, language)}</dd>
<dd class="basis">${figureBasis(figure, language)}</dd></div>`,
  )}</dl>`;
}

function periodForm({ from, to, language }: KpiView): SafeHtml {
  const words = kpiWords[language];
  return html`<form class="filters" method="get" action="/kpi">
<div><label for="from">${words.from}</label><input type="date" id="from" name="from" value="${from}"></div>
<div><label for="to">${words.to}</label><input type="date" id="to" name="to" value="${to}"></div>
<div><button class="button quiet" type="submit">${words.show}</button></div>
</form>`;
}

function familyTable(family: KpiFamily, { figures, language }: KpiView): SafeHtml | null {
  const words = kpiWords[language];
  const names: readonly KpiName[] = kpiFamilies[family];
  const own = names.flatMap((name) => figures.filter((figure) => figure.name === name));
  if (own.length === 0) return null;
  const columns = [
    { label: words.measure },
    { label: words.value, numeric: true },
    { label: words.previous, numeric: true },
    { label: words.basis },
  ];
  const rows = own.map((figure) => ({
    cells: [
      kpiNameWords[language][figure.name],
      formatFigure(figure.value, figure.unit, language),
      formatFigure(figure.previousValue, figure.unit, language),
      figureBasis(figure, language),
    ],
  }));
  return html`<section class="figure"><h2>${words.families[family]}</h2>${dataTable(columns, rows, null, 'figures-table')}</section>`;
}

/** GET /kpi: the five figures of the monthly ritual, each with its base, then how fast clients are answered. */
export function kpiPage(view: KpiView): string {
  const { language, from, to } = view;
  const words = kpiWords[language];
  const body = html`<div class="page-head"><h1>${words.title}</h1><p class="soft">${words.period(formatDate(from, language), formatDate(to, language))}</p></div>
${periodForm(view)}
${headline(view)}
${firstResponseChart(view.firstResponse, language)}
${families.map((family) => familyTable(family, view))}`;
  return renderStaffPage({ ...view, section: 'kpi', title: words.title, body });
}
