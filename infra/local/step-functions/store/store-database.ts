import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ExecutionStoreCorruptError } from './store-errors.ts';
import { schema, schemaVersion } from './store-schema.ts';

/**
 * Opens the store's file, creating it and its directory when they do not exist.
 * @throws ExecutionStoreCorruptError when the file is not a healthy store of this version.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  return guardCorruption(() => {
    const db = new DatabaseSync(path);
    try {
      prepareDatabase(db, path);
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  });
}

function prepareDatabase(db: DatabaseSync, path: string): void {
  // NORMAL loses nothing when the process is killed; only a power cut may lose the last transactions.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
  // Fewer checkpoints and a larger cache: the store is written far more often than it is opened.
  db.exec('PRAGMA busy_timeout = 5000; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536');
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n);
  if (version === 0 && tables === 0) {
    db.exec(`BEGIN; ${schema} COMMIT`);
    return;
  }
  if (version !== schemaVersion) {
    const found = `(found ${version})`;
    throw new ExecutionStoreCorruptError(`${path} is not an execution store of version ${schemaVersion} ${found}.`);
  }
  const check = db.prepare('PRAGMA quick_check(1)').get();
  if (check?.quick_check !== 'ok') throw new ExecutionStoreCorruptError(`${path} is damaged: ${check?.quick_check}`);
}

/** SQLite says NOTADB (26) or CORRUPT (11): the file, not the program, is at fault. */
export function guardCorruption<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
    if (code !== 11 && code !== 26) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ExecutionStoreCorruptError(`The execution store cannot be read: ${message}`, { cause: error });
  }
}
