import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * The transactions of one database. Held, they become parts of one great transaction that is committed at the end:
 * what is done stays all or nothing, and a process that dies loses what was held.
 */
export class Transactions {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #isHeld = false;
  #isRunning = false;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** All or nothing. Calls may nest; the outermost one decides. */
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

  /** From now on nothing is committed before it is asked for. */
  hold(): void {
    if (this.#isHeld) return;
    this.#do('BEGIN IMMEDIATE');
    this.#isHeld = true;
  }

  /** Commits what was held; each transaction is its own again. */
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
