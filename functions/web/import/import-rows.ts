import { parse } from 'csv-parse/sync';
import type { SentRow } from '#use-cases/import/import-history.ts';
import { HttpProblemError } from '#web/http/problem.ts';

/** How much one request can import within a function's 25 seconds, with a margin; a larger list is sent in parts. */
export const importRowsAtMost = 500;

interface ReadRecord {
  readonly record: unknown;
  readonly info: { readonly lines: number; readonly error?: { readonly record?: unknown } | undefined };
}

/** Spreadsheets in half of Europe use semicolons, because amounts contain commas; the header line decides. */
function separatorOf(text: string): string {
  const [header = ''] = /^.*\S.*$/m.exec(text) ?? [];
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * The rows of a CSV whose first line names the columns, each with its line in the file. A row with more or fewer cells
 * is passed on as bare cells, which fail validation: it is refused by its line and does not stop the others.
 * @throws HttpProblemError 400
 */
export function csvRows(text: string): SentRow[] {
  const options = {
    columns: true,
    skip_empty_lines: true,
    // A spreadsheet also writes emptied rows: nothing but separators.
    skip_records_with_empty_values: true,
    trim: true,
    bom: true,
    info: true,
    relax_column_count: true,
  } as const;
  try {
    const read: readonly ReadRecord[] = parse(text, { ...options, delimiter: separatorOf(text) });
    return read.map(({ record, info }) => ({ line: info.lines, fields: info.error?.record ?? record }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown error';
    throw new HttpProblemError(400, `The CSV cannot be read: ${reason}.`, [{ path: '', message: 'Not a CSV.' }]);
  }
}

/** A JSON list has no header: its first row is line 1. */
export function numberedRows(rows: readonly unknown[]): SentRow[] {
  return rows.map((fields, index) => ({ line: index + 1, fields }));
}

/** @throws HttpProblemError 413 */
export function refuseTooMany(rows: readonly SentRow[]): readonly SentRow[] {
  if (rows.length <= importRowsAtMost) return rows;
  throw new HttpProblemError(
    413,
    `${rows.length} rows; at most ${importRowsAtMost} are taken at once. Send the file in parts, as "npm run import -- file.csv" does.`,
  );
}
