import type { CsvFormat } from '../fr/csv-format.ts';

export const csvFormat: CsvFormat = { separator: ',', decimalPoint: '.' };
