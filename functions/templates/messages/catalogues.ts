import type { ClientLanguage, StaffLanguage } from '#domain/choices/languages.ts';
import * as en from './en/messages.ts';
import type { ClientLetterPartsMessages } from './fr/client-letter-parts.ts';
import type { ClientPagesMessages } from './fr/client-pages.ts';
import type { CsvFormat } from './fr/csv-format.ts';
import type { Formats } from './fr/formats.ts';
import * as fr from './fr/messages.ts';
import type { SharedMessages } from './fr/shared.ts';
import type { StaffLetterPartsMessages } from './fr/staff-letter-parts.ts';
import type { StaffLinksMessages } from './fr/staff-links.ts';
import type { StaffPagesMessages } from './fr/staff-pages.ts';
import type { StaffSharedMessages } from './fr/staff-shared.ts';
import * as it from './it/messages.ts';

/**
 * The catalogues of every language, except its letters (`letters/letter-catalogues.ts`). Each list names single
 * catalogues of a language, so that a function contains only its own texts.
 * Written by `npx node tools/write-catalogues.ts` from the list of languages.
 */

/** How each language writes dates, times, numbers and names. */
export const formats: Readonly<Record<ClientLanguage, Formats>> = {
  fr: fr.formats,
  en: en.formats,
  it: it.formats,
};

/** The table format for the spreadsheets of each language. */
export const csvFormats: Readonly<Record<ClientLanguage, CsvFormat>> = {
  fr: fr.csvFormat,
  en: en.csvFormat,
  it: it.csvFormat,
};

/** Texts shared by the clients' and the staff pages. */
export const shared: Readonly<Record<ClientLanguage, SharedMessages>> = {
  fr: fr.shared,
  en: en.shared,
  it: it.shared,
};

/** The texts of the clients' pages. */
export const clientPages: Readonly<Record<ClientLanguage, ClientPagesMessages>> = {
  fr: fr.clientPages,
  en: en.clientPages,
  it: it.clientPages,
};

/** Texts shared by letters to clients. */
export const clientLetterParts: Readonly<Record<ClientLanguage, ClientLetterPartsMessages>> = {
  fr: fr.clientLetterParts,
  en: en.clientLetterParts,
  it: it.clientLetterParts,
};

/** Texts shared by several staff audiences. */
export const staffShared: Readonly<Record<StaffLanguage, StaffSharedMessages>> = {
  fr: fr.staffShared,
  en: en.staffShared,
};

/** The texts of the staff pages. */
export const staffPages: Readonly<Record<StaffLanguage, StaffPagesMessages>> = {
  fr: fr.staffPages,
  en: en.staffPages,
};

/** The texts of the pages behind staff links. */
export const staffLinks: Readonly<Record<StaffLanguage, StaffLinksMessages>> = {
  fr: fr.staffLinks,
  en: en.staffLinks,
};

/** Texts shared by letters to staff. */
export const staffLetterParts: Readonly<Record<StaffLanguage, StaffLetterPartsMessages>> = {
  fr: fr.staffLetterParts,
  en: en.staffLetterParts,
};
