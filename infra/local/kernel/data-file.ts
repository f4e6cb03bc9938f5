import { chmodSync, closeSync, openSync } from 'node:fs';

const ownerOnly = 0o600;

/**
 * Ensures that a data file exists, empty when it is new, and that only its owner can read and write it, because it
 * contains clients' names and mails. SQLite gives its journals the mode of the database. Returns the path.
 */
export function dataFile(path: string): string {
  closeSync(openSync(path, 'a', ownerOnly));
  chmodSync(path, ownerOnly);
  return path;
}
