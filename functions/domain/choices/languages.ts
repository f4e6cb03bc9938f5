/**
 * The only list of client languages: the types, the contracts of the API and the events, and the catalogues of messages
 * derive from it. A language has its folder in `functions/templates/messages`.
 */
export const languages = ['fr', 'en', 'it'] as const;

export type Language = (typeof languages)[number];

/** The name that marks it as a client's language, next to a staff language. */
export type ClientLanguage = Language;

/** The languages among them in which the staff pages and letters are complete. */
export const staffLanguages = ['fr', 'en'] as const satisfies readonly Language[];

export type StaffLanguage = (typeof staffLanguages)[number];
