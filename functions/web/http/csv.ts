import type { StaffLanguage } from '#domain/policy/language.ts';
export type CsvCell = string | number | null | undefined;

interface Convention {
  readonly separator: string;
  readonly point: string;
}

/**
 * A spreadsheet opens a file by the habits of its language: where the comma is in the numbers, the semicolon is between
 * the cells, and a file with commas would stand in one column.
 */
const conventions: Readonly<Record<StaffLanguage, Convention>> = {
  fr: { separator: ';', point: ',' },
  en: { separator: ',', point: '.' },
};

/**
 * One cell. A spreadsheet runs what begins like a formula (OWASP, CSV injection): such a text gets an apostrophe, and
 * every text its quotes, so that no separator in it parts anything. Numbers stay numbers, a negative one too.
 */
export function csvCell(value: CsvCell, language: StaffLanguage): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', conventions[language].point);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Every row on its line, the names of the columns first; a byte-order mark, so that spreadsheets read accents. */
export function csvFile(rows: readonly (readonly CsvCell[])[], language: StaffLanguage): string {
  const { separator } = conventions[language];
  const lines = rows.map((row) => row.map((cell) => csvCell(cell, language)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
