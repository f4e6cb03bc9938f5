import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * The transactions of one database. When held, they become parts of one outer transaction that is committed at the end:
 * each stays atomic, and a process that dies loses the held ones.
 */
export class Transactions {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #isHeld = false;
  #isRunning = false;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** A transaction. Calls may nest; the outermost one commits. */
  run<T>(work: () => T): T {
    if (this.#isRunning) return work();
    this.#do(this.#isHeld ? 'SAVEPOINT part' : 'BEGIN IMMEDIATE');
    this.#isRunning = true;
    try {
      const result = work();
      this.#do(this.#isHeld ? 'RELEASE part' : 'COMMIT');
      return result;
    } catch (error) {
      if (this.#isHeld) this.#do('ROLLBACK TO part');
      this.#do(this.#isHeld ? 'RELEASE part' : 'ROLLBACK');
      throw error;
    } finally {
      this.#isRunning = false;
    }
  }

  /** From now on nothing is committed before `release`. */
  hold(): void {
    if (this.#isHeld) return;
    this.#do('BEGIN IMMEDIATE');
    this.#isHeld = true;
  }

  /** Commits the held transactions; from then on each commits by itself. */
  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#do('COMMIT');
  }

  #do(sql: string): void {
    const known = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, known);
    known.run();
  }
}
