import type { ClientLanguage, StaffLanguage } from '#domain/choices/languages.ts';
import type { ClientLetterMessages } from '#letters/client-letters.ts';
import type { StaffLetterMessages } from '#letters/staff-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';
import type { SampleClient } from '#letters/writing/letter-samples.ts';
import * as en from '../en/letters/letters.ts';
import * as fr from '../fr/letters/letters.ts';
import * as it from '../it/letters/letters.ts';

/**
 * The letters of every language. They stand apart from the other catalogues, of which the letters themselves make use.
 * Each list names what it takes of a language, so that a function carries no more than it shows.
 */

/** What letters to clients say. */
export const clientLetterMessages: Readonly<Record<ClientLanguage, ClientLetterMessages>> = {
  fr: fr.clientLetters,
  en: en.clientLetters,
  it: it.clientLetters,
};

/** What letters to staff say. */
export const staffLetterMessages: Readonly<Record<StaffLanguage, StaffLetterMessages>> = {
  fr: fr.staffLetters,
  en: en.staffLetters,
};

/** What staff call each kind of letter. */
export const letterNames: Readonly<Record<StaffLanguage, NamesOf<ClientLetterMessages & StaffLetterMessages>>> = {
  fr: { ...fr.clientLetterNames, ...fr.staffLetterNames },
  en: { ...en.clientLetterNames, ...en.staffLetterNames },
};

/** Of whom the sample letters speak. */
export const sampleClients: Readonly<Record<ClientLanguage, SampleClient>> = {
  fr: fr.sampleClient,
  en: en.sampleClient,
  it: it.sampleClient,
};
