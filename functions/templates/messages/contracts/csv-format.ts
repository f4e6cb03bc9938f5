/**
 * How a spreadsheet of this language opens a file: where the comma is in the numbers, the semicolon is between the
 * cells, and a file with commas would stand in one column.
 */
export interface CsvFormat {
  readonly separator: string;
  readonly decimalPoint: string;
}
