import {
  type ClientLanguage,
  type Language,
  languages,
  type StaffLanguage,
  staffLanguages,
} from '#domain/choices/languages.ts';

/**
 * The language of a member of staff: their own if its staff texts are complete, else the first of the house's languages
 * that is, else the first of all.
 */
export function staffLanguageOf(own: ClientLanguage, houseLanguages: readonly ClientLanguage[]): StaffLanguage {
  for (const wished of [own, ...houseLanguages]) {
    const complete = staffLanguages.find((language) => language === wished);
    if (complete !== undefined) return complete;
  }
  return staffLanguages[0];
}

/** The language of this code; undefined for any other text. */
export function languageNamed(code: string | undefined): Language | undefined {
  return languages.find((language) => language === code);
}

/** A text that the house wrote itself, in the languages it provides. */
export type HouseText = { readonly [Spoken in ClientLanguage]?: string | undefined };

/** The house's text in this language, else in the first of its languages that has it. */
export function houseTextIn(
  text: HouseText,
  language: ClientLanguage,
  houseLanguages: readonly ClientLanguage[],
): string {
  for (const wished of [language, ...houseLanguages, ...languages]) {
    const written = text[wished];
    if (written !== undefined) return written;
  }
  return '';
}
