import type { ClientLanguage } from '#domain/choices/languages.ts';
import { csvFormats } from '#templates/messages/catalogues.ts';
export type CsvCell = string | number | null | undefined;

/**
 * One cell. A spreadsheet executes a cell that begins like a formula (OWASP, CSV injection): such a text gets an
 * apostrophe. Every text is quoted, so that its separators do not split it. Numbers stay numbers, including negative
 * ones.
 */
export function csvCell(value: CsvCell, language: ClientLanguage): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', csvFormats[language].decimalPoint);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Every row on a line of its own, the column names first; a byte-order mark, so that spreadsheets read accents. */
export function csvFile(rows: readonly (readonly CsvCell[])[], language: ClientLanguage): string {
  const { separator } = csvFormats[language];
  const lines = rows.map((row) => row.map((cell) => csvCell(cell, language)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
