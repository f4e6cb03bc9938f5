import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { dataFile } from './data-file.ts';
import { DataFolderBrokenError } from './start-error.ts';
import { Transactions } from './transactions.ts';

export type Row = Record<string, SQLOutputValue>;

/**
 * Increased whenever the tables change. An older folder is refused instead of migrated: it holds a demonstration, not a
 * business.
 */
const schemaVersion = 1;

const schema = `
  CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    content TEXT NOT NULL
  ) STRICT;
  CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription TEXT NOT NULL,
    function TEXT NOT NULL,
    event TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    last_error TEXT,
    dead_at INTEGER
  ) STRICT;
  CREATE INDEX delivery_due ON delivery (dead_at, next_at, id);
  CREATE TABLE schedule (name TEXT PRIMARY KEY, expression TEXT NOT NULL, anchored_at INTEGER NOT NULL, last_run_at INTEGER) STRICT;
`;

/** The local stack's own data between runs: captured mail, undelivered events, clock, schedules, checkpoints. */
export class LocalStore {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  readonly #transactions: Transactions;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#transactions = new Transactions(db);
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...values);
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...values);
  }

  /** Returns the row id of an insert. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#prepare(sql).run(...values).lastInsertRowid);
  }

  /** A transaction. Calls may nest; the outermost one commits. */
  transaction<T>(work: () => T): T {
    return this.#transactions.run(work);
  }

  /** Commits only at {@link release}, or when it is closed: for data that may be lost together with the process. */
  hold(): void {
    this.#transactions.hold();
  }

  release(): void {
    this.#transactions.release();
  }

  setting(key: string): string | undefined {
    const value = this.get('SELECT value FROM setting WHERE key = ?', key)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  keepSetting(key: string, value: string): void {
    this.run(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      key,
      value,
    );
  }

  close(): void {
    if (!this.#db.isOpen) return;
    this.#transactions.release();
    this.#db.close();
  }

  #prepare(sql: string): ReturnType<DatabaseSync['prepare']> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const fresh = this.#db.prepare(sql);
    this.#statements.set(sql, fresh);
    return fresh;
  }
}

/** @throws DataFolderBrokenError when the file is damaged, is not ours, or was written by another version. */
export function openStore(dataDir: string): LocalStore {
  const file = join(dataDir, 'local.sqlite');
  try {
    return new LocalStore(openDatabase(dataFile(file)));
  } catch (cause) {
    if (cause instanceof DataFolderBrokenError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DataFolderBrokenError(`The data in ${file} cannot be read (${reason})`, { cause });
  }
}

function openDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    if (db.prepare('PRAGMA quick_check(1)').get()?.quick_check !== 'ok') {
      throw new DataFolderBrokenError(`The data in ${file} is damaged`);
    }
    bringToVersion(db, file);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function bringToVersion(db: DatabaseSync, file: string): void {
  const found = Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (found === schemaVersion) return;
  const isEmpty = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0;
  if (found !== 0 || !isEmpty) {
    throw new DataFolderBrokenError(
      `The data in ${file} was written by another version (${found}, here ${schemaVersion})`,
    );
  }
  db.exec(`BEGIN; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT`);
}
