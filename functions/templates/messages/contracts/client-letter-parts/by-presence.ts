/** A message that differs between a meeting somebody travels to and one by telephone or video. */
export type ByPresence<T> = { readonly inPerson: T; readonly remote: T };
