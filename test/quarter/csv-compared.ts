import { parse } from 'csv-parse/sync';
import { kpiDefinitions } from '#domain/kpi/definitions.ts';
import { namesOfParts } from './answers-compared.ts';
import { nothing, type SqlFigure, type SqlHouse, type Window } from './sql-house.ts';

/** A line of the spreadsheet, by the names of its columns. */
type CsvRow = Readonly<Record<string, string>>;

function isNear(cell: string | undefined, value: number | null, { least, most }: SqlFigure): boolean {
  if (value === null || least === null || most === null) return cell === '';
  const read = cell === undefined || cell === '' ? Number.NaN : Number(cell);
  const room = 1e-6;
  return read >= least - room && read <= most + room;
}

/** What was asked of the spreadsheet, and how its groups are called. */
export interface AskedCsv {
  readonly window: Window;
  readonly before: Window;
  readonly side?: string | undefined;
  labelOf(side: string, group: string): string;
}

/** Everything in which `/kpi.csv` differs from SQL over the exported events. */
export function csvDifferences(sql: SqlHouse, text: string, { window, before, side, labelOf }: AskedCsv): string[] {
  const rows: readonly CsvRow[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
  const expected = kpiDefinitions.flatMap(({ name }) => {
    const bySide = side === undefined ? [] : [...sql.groups(name, window, side)];
    const groups = bySide.map(([key, figure]) => ({ group: labelOf(side ?? '', key), figure }));
    return [{ group: '', figure: sql.figure(name, window) }, ...groups].map((one) => ({ name, ...one }));
  });
  const seen = new Set<CsvRow>();
  const differences = expected.flatMap(({ name, group, figure }) => {
    const own = rows.filter((row) => row.figure === name && row.group === group);
    for (const row of own) seen.add(row);
    return rowsDiffer(own, name, group, figure, group === '' ? sql.figure(name, before) : undefined);
  });
  // A group that a figure says nothing of is there all the same, and empty.
  const loud = rows.filter((row) => !seen.has(row) && row.n !== '0');
  return [...differences, ...loud.map((row) => `not by SQL: ${Object.values(row).join()}`)];
}

function rowsDiffer(
  rows: readonly CsvRow[],
  name: string,
  group: string,
  figure: SqlFigure,
  before: SqlFigure | undefined,
): string[] {
  const where = `${group} ${name}`;
  if (name === 'sales-value') {
    const told = rows.map((row) => [row.currency, row.value, row.n, row.before]).sort();
    const earlier = before ?? nothing;
    const own = Object.entries(figure.sales)
      .map(([currency, sum]) => [currency, String(sum), String(figure.n), String(earlier.sales[currency] ?? '')])
      .sort();
    const isSame = JSON.stringify(told) === JSON.stringify(own);
    return isSame ? [] : [`${where}: ${JSON.stringify(told)}, by SQL ${JSON.stringify(own)}`];
  }
  const [row] = rows;
  if (row === undefined || rows.length > 1) return [`${where}: ${rows.length} rows`];
  const isPart = namesOfParts.includes(name);
  const isSame =
    isNear(row.value, figure.value, figure) &&
    row.n === String(figure.n) &&
    row.numerator === (isPart ? String(figure.part) : '') &&
    row.denominator === (isPart ? String(figure.n) : '') &&
    (before === undefined ? row.before === '' : isNear(row.before, before.value, before));
  return isSame ? [] : [`${where}: ${Object.values(row).join()}, by SQL ${JSON.stringify({ figure, before })}`];
}
