import type { ClientLanguage } from '#domain/policy/language.ts';
import { csvFormats } from '#templates/messages/csv-formats.ts';
export type CsvCell = string | number | null | undefined;

/**
 * One cell. A spreadsheet runs what begins like a formula (OWASP, CSV injection): such a text gets an apostrophe, and
 * every text its quotes, so that no separator in it parts anything. Numbers stay numbers, a negative one too.
 */
export function csvCell(value: CsvCell, language: ClientLanguage): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', csvFormats[language].decimalPoint);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Every row on its line, the names of the columns first; a byte-order mark, so that spreadsheets read accents. */
export function csvFile(rows: readonly (readonly CsvCell[])[], language: ClientLanguage): string {
  const { separator } = csvFormats[language];
  const lines = rows.map((row) => row.map((cell) => csvCell(cell, language)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
