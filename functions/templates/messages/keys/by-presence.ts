/** A message with one form for a meeting in person and one for a meeting by telephone or video. */
export type ByPresence<T> = { readonly inPerson: T; readonly remote: T };
