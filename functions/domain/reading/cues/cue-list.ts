/** Phrases by the name of what they say; in a phrase, `*` stands for the rest of a word and `|` parts alternatives. */
export type CueList = Readonly<Record<string, readonly string[]>>;
