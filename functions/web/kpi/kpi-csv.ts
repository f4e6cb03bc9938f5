import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { House } from '#domain/house/house.ts';
import { definitionOf, type KpiValue, kpiValues } from '#domain/kpi/measure.ts';
import type { Tally } from '#domain/kpi/tallies/tally.ts';
import { type CsvCell, csvFile } from '#web/http/csv.ts';
import { groupLabel } from './kpi-labels.ts';
import type { KpiQuestion } from './kpi-period.ts';
import type { KpiReport } from './kpi-report.ts';

const header = [
  'from',
  'to',
  'by',
  'group',
  'figure',
  'label',
  'unit',
  'value',
  'currency',
  'numerator',
  'denominator',
  'n',
  'minimum_n',
  'before',
  'before_n',
  'waiting',
  'interval_from',
  'interval_to',
];

type Row = readonly CsvCell[];

function rowsOf(figure: KpiValue, before: KpiValue | undefined, start: Row, language: StaffLanguage): Row[] {
  const { unit, words, minimumN } = definitionOf(figure.name);
  const { name, value, numerator, denominator, n, sales, waiting, interval } = figure;
  const row = (amount: number | null, currency: string | null, earlier: number | null | undefined): Row => [
    ...start,
    name,
    words[language].label,
    sales === undefined ? unit : 'minor-units',
    amount,
    currency,
    numerator,
    denominator,
    n,
    minimumN,
    earlier,
    before?.n,
    waiting,
    interval?.from,
    interval?.to,
  ];
  if (sales === undefined) return [row(value, null, before?.value)];
  // Currencies that were sold only before are included, and a figure without any sale keeps its row.
  const currencies = [...new Set([...Object.keys(sales), ...Object.keys(before?.sales ?? {})])];
  if (currencies.length === 0) return [row(null, null, null)];
  return currencies.map((currency) => row(sales[currency] ?? null, currency, before?.sales?.[currency]));
}

/**
 * Every figure, whole and by the requested dimension, one a line. The columns have the same names in every language.
 */
export function kpiCsv(house: House, question: KpiQuestion, report: KpiReport, language: StaffLanguage): string {
  const { from, to, by } = question;
  const lines = (tally: Tally, before: Tally | undefined, side: string, group: string): Row[] => {
    const earlier = before === undefined ? [] : kpiValues(before);
    return kpiValues(tally).flatMap((figure) =>
      rowsOf(
        figure,
        earlier.find(({ name }) => name === figure.name),
        [from, to, side, group],
        language,
      ),
    );
  };
  const rows = [
    ...lines(report.whole, report.before, '', ''),
    ...report.groups.flatMap(({ value, tally }) =>
      by === undefined ? [] : lines(tally, undefined, by, groupLabel(house, by, value, language)),
    ),
  ];
  return csvFile([header, ...rows], language);
}
