import { kpiDefinitions } from '#domain/kpi/definitions.ts';
import type { SqlFigure, SqlHouse, Window } from './sql-house.ts';

/** Rows of a CSV as a spreadsheet reads them: quoted texts, numbers, empty cells. */
function csvRows(text: string): string[][] {
  const lines = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare = '']) =>
      quoted === undefined ? bare : quoted.replaceAll('""', '"'),
    ),
  );
}

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
  const [header = [], ...rows] = csvRows(text);
  const column = (row: readonly string[], name: string) => row[header.indexOf(name)];
  const expected = kpiDefinitions.flatMap(({ name }) => {
    const bySide = side === undefined ? [] : [...sql.groups(name, window, side)];
    const groups = bySide.map(([key, figure]) => ({ group: labelOf(side ?? '', key), figure }));
    return [{ group: '', figure: sql.figure(name, window) }, ...groups].map((one) => ({ name, ...one }));
  });
  const seen = new Set<readonly string[]>();
  const differences = expected.flatMap(({ name, group, figure }) => {
    const own = rows.filter((row) => column(row, 'figure') === name && column(row, 'group') === group);
    for (const row of own) seen.add(row);
    return rowsDiffer(own, column, name, group, figure, group === '' ? sql.figure(name, before) : undefined);
  });
  // A group that a figure says nothing of is there all the same, and empty.
  const loud = rows.filter((row) => !seen.has(row) && column(row, 'n') !== '0');
  return [...differences, ...loud.map((row) => `not by SQL: ${row.join()}`)];
}

function rowsDiffer(
  rows: readonly (readonly string[])[],
  column: (row: readonly string[], name: string) => string | undefined,
  name: string,
  group: string,
  figure: SqlFigure,
  before: SqlFigure | undefined,
): string[] {
  const where = `${group} ${name}`;
  if (name === 'sales-value') {
    const sums = Object.fromEntries(rows.map((row) => [column(row, 'currency'), Number(column(row, 'value'))]));
    const isSame = JSON.stringify(Object.entries(sums).sort()) === JSON.stringify(Object.entries(figure.sales).sort());
    return isSame ? [] : [`${where}: ${JSON.stringify(sums)}, by SQL ${JSON.stringify(figure.sales)}`];
  }
  const [row] = rows;
  if (row === undefined || rows.length > 1) return [`${where}: ${rows.length} rows`];
  const isSame =
    isNear(column(row, 'value'), figure.value, figure) &&
    column(row, 'n') === String(figure.n) &&
    [String(figure.part), ''].includes(column(row, 'numerator') ?? '?') &&
    [String(figure.n), ''].includes(column(row, 'denominator') ?? '?') &&
    (before === undefined ? column(row, 'before') === '' : isNear(column(row, 'before'), before.value, before));
  return isSame ? [] : [`${where}: ${row.join()}, by SQL ${JSON.stringify({ figure, before })}`];
}
