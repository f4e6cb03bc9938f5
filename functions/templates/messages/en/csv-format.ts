import type { CsvFormat } from '../contracts/csv-format.ts';

export const csvFormat: CsvFormat = { separator: ',', decimalPoint: '.' };
