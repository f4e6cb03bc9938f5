import type { ClientLanguage, StaffLanguage } from '#domain/choices/languages.ts';
import type { ClientLetterMessages } from '#letters/client-letters.ts';
import type { StaffLetterMessages } from '#letters/staff-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';
import type { SampleClient } from '#letters/writing/letter-samples.ts';
import * as en from '../en/letters/letters.ts';
import * as fr from '../fr/letters/letters.ts';
import * as it from '../it/letters/letters.ts';

/**
 * The letters of every language, separate from the other catalogues, which the letters themselves import. Each list
 * names single catalogues of a language, so that a function contains only its own texts.
 * Written by `npx node tools/write-catalogues.ts` from the list of languages.
 */

/** The texts of letters to clients. */
export const clientLetterMessages: Readonly<Record<ClientLanguage, ClientLetterMessages>> = {
  fr: fr.clientLetters,
  en: en.clientLetters,
  it: it.clientLetters,
};

/** The texts of letters to staff. */
export const staffLetterMessages: Readonly<Record<StaffLanguage, StaffLetterMessages>> = {
  fr: fr.staffLetters,
  en: en.staffLetters,
};

/** The staff's name for each kind of letter. */
export const letterNames: Readonly<Record<StaffLanguage, NamesOf<ClientLetterMessages & StaffLetterMessages>>> = {
  fr: { ...fr.clientLetterNames, ...fr.staffLetterNames },
  en: { ...en.clientLetterNames, ...en.staffLetterNames },
};

/** The client of the sample letters. */
export const sampleClients: Readonly<Record<ClientLanguage, SampleClient>> = {
  fr: fr.sampleClient,
  en: en.sampleClient,
  it: it.sampleClient,
};
