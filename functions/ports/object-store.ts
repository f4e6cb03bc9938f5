/** Files that are too large for the table, by name. A name is written once: its content never changes. */
export interface ObjectReader {
  /** Undefined where there is no object of that name. */
  read(name: string): Promise<Uint8Array | undefined>;
}

export interface ObjectStore extends ObjectReader {
  /** Writing a name that exists already leaves what is there. */
  write(name: string, content: Uint8Array): Promise<void>;
}
