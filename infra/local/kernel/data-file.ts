import { chmodSync, closeSync, openSync } from 'node:fs';

const ownerOnly = 0o600;

/**
 * Makes sure that a data file is there, empty when it is new, and that its owner alone reads and writes it: clients'
 * names and mails are in it. SQLite gives its journals the mode of the database. Returns the path.
 */
export function dataFile(path: string): string {
  closeSync(openSync(path, 'a', ownerOnly));
  chmodSync(path, ownerOnly);
  return path;
}
