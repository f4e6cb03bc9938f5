import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { dataFile } from '#local/kernel/data-file.ts';
import { DataFolderBrokenError } from '#local/kernel/start-error.ts';

/** One change of the table, as its file keeps it. */
export type Change =
  | {
      readonly kind: 'put';
      readonly pk: string;
      readonly sk: string;
      readonly json: string;
      /** Epoch seconds after which the item is removed. */
      readonly expiresAt: number | undefined;
    }
  | { readonly kind: 'delete'; readonly pk: string; readonly sk: string }
  /** A new item that the stream's function has yet to read. */
  | { readonly kind: 'insertion'; readonly sequence: number; readonly json: string }
  /** The stream's function has read every insertion up to this one. */
  | { readonly kind: 'read'; readonly sequence: number };

export interface Insertion {
  readonly sequence: number;
  readonly json: string;
}

/** Increased whenever the tables change; a file of another version is refused. */
const fileVersion = 1;

const schema = `
  CREATE TABLE item (pk TEXT NOT NULL, sk TEXT NOT NULL, json TEXT NOT NULL, expires_at INTEGER, UNIQUE (pk, sk)) STRICT;
  CREATE INDEX item_expiry ON item (expires_at) WHERE expires_at IS NOT NULL;
  CREATE TABLE insertion (sequence INTEGER PRIMARY KEY AUTOINCREMENT, json TEXT NOT NULL) STRICT;
`;

/** Path of the file in a data folder. */
export function tableFilePath(dataDir: string): string {
  return join(dataDir, 'table.sqlite');
}

/**
 * The embedded table on disk: SQLite with a write-ahead log that is flushed at each commit, so that an acknowledged
 * write survives a power cut. Deleted content is overwritten. See ADR 0052.
 */
export class TableFile {
  readonly #db: DatabaseSync;
  readonly #put: StatementSync;
  readonly #delete: StatementSync;
  readonly #insert: StatementSync;
  readonly #read: StatementSync;

  /** @throws DataFolderBrokenError when the file is damaged, or was written by another version. */
  constructor(path: string) {
    this.#db = openFile(path);
    this.#put = this.#db.prepare(
      `INSERT INTO item (pk, sk, json, expires_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (pk, sk) DO UPDATE SET json = excluded.json, expires_at = excluded.expires_at`,
    );
    this.#delete = this.#db.prepare('DELETE FROM item WHERE pk = ? AND sk = ?');
    this.#insert = this.#db.prepare('INSERT INTO insertion (sequence, json) VALUES (?, ?)');
    this.#read = this.#db.prepare('DELETE FROM insertion WHERE sequence <= ?');
  }

  /** Every item, as JSON. */
  *items(): Generator<string> {
    for (const { json } of this.#db.prepare('SELECT json FROM item').iterate()) yield String(json);
  }

  /** The insertions that the stream's function has not read, oldest first. */
  insertions(): readonly Insertion[] {
    const rows = this.#db.prepare('SELECT sequence, json FROM insertion ORDER BY sequence').all();
    return rows.map(({ sequence, json }) => ({ sequence: Number(sequence), json: String(json) }));
  }

  /** The highest sequence number ever given, so that a number is never given twice. */
  lastSequence(): number {
    return Number(this.#db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'insertion'").get()?.seq ?? 0);
  }

  /** The keys of items that expired before this instant, in epoch seconds. */
  expiredBefore(epochSeconds: number): readonly { readonly pk: string; readonly sk: string }[] {
    const rows = this.#db.prepare('SELECT pk, sk FROM item WHERE expires_at < ?').all(epochSeconds);
    return rows.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
  }

  /** Writes all changes, or none, and returns when they are on disk. @throws Error, for instance when the disk is full. */
  write(changes: Iterable<Change>): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      for (const change of changes) this.#apply(change);
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Moves the log into the file and empties it, so that overwritten content is not left in it. */
  tidy(): void {
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  #apply(change: Change): void {
    switch (change.kind) {
      case 'put':
        this.#put.run(change.pk, change.sk, change.json, change.expiresAt ?? null);
        return;
      case 'delete':
        this.#delete.run(change.pk, change.sk);
        return;
      case 'insertion':
        this.#insert.run(change.sequence, change.json);
        return;
      case 'read':
        this.#read.run(change.sequence);
    }
  }
}

function openFile(path: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(dataFile(path));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    const version = Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);
    if (version === fileVersion) {
      if (db.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok') return db;
      throw new DataFolderBrokenError(`The table in ${path} is damaged`);
    }
    if (db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n !== 0) {
      throw new DataFolderBrokenError(`The table in ${path} was written by another version (${version})`);
    }
    db.exec(`BEGIN; ${schema} PRAGMA user_version = ${fileVersion}; COMMIT`);
    return db;
  } catch (cause) {
    db?.close();
    if (cause instanceof DataFolderBrokenError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DataFolderBrokenError(`The table in ${path} cannot be read (${reason})`, { cause });
  }
}
