/**
 * The languages in which clients are written to: the one list, from which the types, the contracts of the API and the
 * events, and the catalogues of messages derive. A language has its folder in `functions/templates/messages`.
 */
export const languages = ['fr', 'en', 'it'] as const;

export type Language = (typeof languages)[number];

/** The name that says it is a client's, where both stand side by side. */
export type ClientLanguage = Language;

/** Those of them in which the pages and letters of the house's own people are complete. */
export const staffLanguages = ['fr', 'en'] as const satisfies readonly Language[];

export type StaffLanguage = (typeof staffLanguages)[number];
