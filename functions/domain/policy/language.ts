/** The languages a house writes in. Adding one means adding its texts, its lexicon and its stop words. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** The languages in which clients are written to. */
export type ClientLanguage = Language | 'it';

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
