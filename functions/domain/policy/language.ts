/** The languages a house writes in. Adding one means adding its texts, its lexicon and its stop words. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];
