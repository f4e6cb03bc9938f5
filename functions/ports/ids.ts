/** Randomness as a port: use cases never create an id themselves. */
export interface Ids {
  /** A new opaque id with a readable prefix, e.g. `inq-…`. */
  next(prefix: string): string;
}
