import type { ClientLanguage } from '#domain/policy/language.ts';
import type { CsvFormat } from './contracts/csv-format.ts';
import { csvFormat as en } from './en/csv-format.ts';
import { csvFormat as fr } from './fr/csv-format.ts';
import { csvFormat as it } from './it/csv-format.ts';

/** The table format for the spreadsheets of each language. */
export const csvFormats: Readonly<Record<ClientLanguage, CsvFormat>> = { fr, en, it };
