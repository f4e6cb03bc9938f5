/** The languages in which clients are written to. Adding one means adding its texts, its lexicon and its stop words. */
export const languages = ['fr', 'en', 'it'] as const;

export type Language = (typeof languages)[number];

/** The name that says it is a client's, where both stand side by side. */
export type ClientLanguage = Language;

/** The languages in which the pages and letters of the house's own people are complete. */
export const staffLanguages = ['fr', 'en'] as const;

export type StaffLanguage = (typeof staffLanguages)[number];

/**
 * The language a member of staff reads: their own where their texts are complete in it, else the first of the house's
 * languages that is, else the first of all.
 */
export function staffLanguageOf(own: ClientLanguage, houseLanguages: readonly ClientLanguage[]): StaffLanguage {
  for (const wished of [own, ...houseLanguages]) {
    const complete = staffLanguages.find((language) => language === wished);
    if (complete !== undefined) return complete;
  }
  return staffLanguages[0];
}

/** The language that this code names; undefined for any other text. */
export function languageNamed(code: string | undefined): Language | undefined {
  return languages.find((language) => language === code);
}

/** What the house wrote itself, in those languages that it has written it in. */
export type HouseText = { readonly [Spoken in ClientLanguage]?: string | undefined };

/** A text of the house in this language, else in the first of its own that it is written in. */
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
