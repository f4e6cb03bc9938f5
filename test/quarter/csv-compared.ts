import { parse } from 'csv-parse/sync';
import { kpiDefinitions } from '#domain/kpi/definitions.ts';
import { namesOfParts } from './answers-compared.ts';
import { nothing, type SqlFigure, type SqlHouse, type Window } from './sql-house.ts';

/** A line of the spreadsheet, by the names of its columns. */
type CsvRow = Readonly<Record<string, string>>;

type StaffLanguage = 'fr' | 'en';

/** As a spreadsheet of that language reads it: a number in the other format is text. */
const conventions = {
  fr: { delimiter: ';', number: /^-?\d+(?:,\d+)?$/ },
  en: { delimiter: ',', number: /^-?\d+(?:\.\d+)?$/ },
} as const;

function numberIn(cell: string, language: StaffLanguage): number {
  return conventions[language].number.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
}

function isNear(
  cell: string | undefined,
  value: number | null,
  { least, most }: SqlFigure,
  language: StaffLanguage,
): boolean {
  if (value === null || least === null || most === null) return cell === '';
  const read = numberIn(cell ?? '', language);
  const room = 1e-6;
  return read >= least - room && read <= most + room;
}

/** The request of the spreadsheet, and the labels of its groups. */
export interface AskedCsv {
  readonly window: Window;
  readonly before: Window;
  readonly side?: string | undefined;
  readonly language: StaffLanguage;
  labelOf(side: string, group: string): string;
}

/** Every difference between `/kpi.csv` and SQL over the exported events. */
export function csvDifferences(
  sql: SqlHouse,
  text: string,
  { window, before, side, language, labelOf }: AskedCsv,
): string[] {
  const { delimiter } = conventions[language];
  const rows: readonly CsvRow[] = parse(text, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });
  const expected = kpiDefinitions.flatMap(({ name }) => {
    const bySide = side === undefined ? [] : [...sql.groups(name, window, side)];
    const groups = bySide.map(([key, figure]) => ({ group: labelOf(side ?? '', key), figure }));
    return [{ group: '', figure: sql.figure(name, window) }, ...groups].map((one) => ({ name, ...one }));
  });
  const seen = new Set<CsvRow>();
  const differences = expected.flatMap(({ name, group, figure }) => {
    const own = rows.filter((row) => row.figure === name && row.group === group);
    for (const row of own) seen.add(row);
    const earlier = group === '' ? sql.figure(name, before) : undefined;
    return rowsDiffer(own, name, { group, language, figure, before: earlier });
  });
  // A group without a value in a figure is still listed, with an empty cell.
  const loud = rows.filter((row) => !seen.has(row) && row.n !== '0');
  return [...differences, ...loud.map((row) => `not by SQL: ${Object.values(row).join()}`)];
}

interface Compared {
  readonly group: string;
  readonly language: StaffLanguage;
  readonly figure: SqlFigure;
  readonly before: SqlFigure | undefined;
}

function rowsDiffer(rows: readonly CsvRow[], name: string, { group, language, figure, before }: Compared): string[] {
  const where = `${group} ${name}`;
  if (name === 'sales-value') {
    const told = rows.map((row) => [row.currency, row.value, row.n, row.before, row.before_n]).sort();
    const earlier = before ?? nothing;
    const currencies = new Set([...Object.keys(figure.sales), ...Object.keys(earlier.sales)]);
    const own = (currencies.size === 0 ? [''] : [...currencies])
      .map((currency) => [
        currency,
        String(figure.sales[currency] ?? ''),
        String(figure.n),
        String(earlier.sales[currency] ?? ''),
        before === undefined ? '' : String(before.n),
      ])
      .sort();
    const isSame = JSON.stringify(told) === JSON.stringify(own);
    return isSame ? [] : [`${where}: ${JSON.stringify(told)}, by SQL ${JSON.stringify(own)}`];
  }
  const [row] = rows;
  if (row === undefined || rows.length > 1) return [`${where}: ${rows.length} rows`];
  const isPart = namesOfParts.includes(name);
  const isSame =
    isNear(row.value, figure.value, figure, language) &&
    row.n === String(figure.n) &&
    row.waiting === String(figure.waiting ?? '') &&
    (row.interval_from === '') === (name !== 'closings-confirmed' || figure.n === 0) &&
    row.numerator === (isPart ? String(figure.part) : '') &&
    row.denominator === (isPart ? String(figure.n) : '') &&
    row.before_n === (before === undefined ? '' : String(before.n)) &&
    (before === undefined ? row.before === '' : isNear(row.before, before.value, before, language));
  return isSame ? [] : [`${where}: ${Object.values(row).join()}, by SQL ${JSON.stringify({ figure, before })}`];
}
