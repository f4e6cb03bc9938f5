/**
 * How a spreadsheet of this language opens a file: where numbers have a decimal comma, cells are separated by
 * semicolons, and a comma-separated file would show in one column.
 */
export interface CsvFormat {
  readonly separator: string;
  readonly decimalPoint: string;
}

export const csvFormat: CsvFormat = { separator: ';', decimalPoint: ',' };
