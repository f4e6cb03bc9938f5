/** The languages a house writes in. Adding one means adding its texts, its lexicon and its stop words. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language that this code names; undefined for any other text. */
export function languageNamed(code: string | undefined): Language | undefined {
  return languages.find((language) => language === code);
}
