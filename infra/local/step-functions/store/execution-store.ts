import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { Transactions } from '#local/kernel/transactions.ts';
import type { Effect } from '../model/effect.ts';
import type { HistoryEvent } from '../model/history-event.ts';
import type { ExecutionSnapshot, ExecutionStatus } from '../model/snapshot.ts';
import { guardCorruption, openDatabase } from './store-database.ts';
import { decodeEvent, decodeSnapshot, integerColumn, optionalTextColumn, textColumn } from './store-decoding.ts';
import { ExecutionStoreCorruptError } from './store-errors.ts';

/** The definition an execution was started with. */
export interface StoredDefinition {
  readonly hash: string;
  readonly name: string;
  readonly arn: string;
  readonly roleArn: string;
  readonly text: string;
}

export interface StoredExecution {
  readonly seq: number;
  readonly definitionHash: string;
  readonly snapshot: ExecutionSnapshot;
}

export interface StoredTimer {
  readonly executionArn: string;
  readonly timerId: number;
  readonly dueAt: number;
  /** Order of creation: timers due at the same instant fire in this order. */
  readonly seq: number;
}

export interface StoredInvocation {
  readonly executionArn: string;
  readonly invocationId: number;
  readonly functionName: string;
  readonly qualifier: string | undefined;
  readonly stateName: string;
  /** JSON text. */
  readonly payload: string;
}

export interface ExecutionFilter {
  readonly machineArn: string;
  readonly status: ExecutionStatus | undefined;
  /** Only executions older than this sequence number. */
  readonly before: number | undefined;
  readonly limit: number;
}

type Row = Record<string, SQLOutputValue>;

/**
 * Durable state of the engine in one SQLite file. Every write of a transition is one transaction, so that a killed
 * process leaves each execution either before or after a transition, never between.
 */
export class ExecutionStore {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #transactions: Transactions;

  /** @throws ExecutionStoreCorruptError when the file is not a healthy store of this version. */
  constructor(path: string) {
    this.#db = openDatabase(path);
    this.#transactions = new Transactions(this.#db);
  }

  close(): void {
    this.#transactions.release();
    this.#statements.clear();
    this.#db.close();
  }

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

  saveDefinition(definition: StoredDefinition): void {
    const { hash, name, arn, roleArn, text } = definition;
    this.#run('INSERT OR IGNORE INTO definitions (hash, name, arn, role_arn, text) VALUES (?, ?, ?, ?, ?)', [
      hash,
      name,
      arn,
      roleArn,
      text,
    ]);
  }

  definition(hash: string): StoredDefinition {
    const row = this.#get('SELECT hash, name, arn, role_arn, text FROM definitions WHERE hash = ?', [hash]);
    if (row === undefined) throw new ExecutionStoreCorruptError(`The definition ${hash} of an execution is missing.`);
    return {
      hash,
      name: textColumn(row, 'name'),
      arn: textColumn(row, 'arn'),
      roleArn: textColumn(row, 'role_arn'),
      text: textColumn(row, 'text'),
    };
  }

  createExecution(snapshot: ExecutionSnapshot, definitionHash: string): number {
    const { executionArn, stateMachineArn, status, startedAt } = snapshot;
    const inserted = this.#run(
      'INSERT INTO executions (arn, machine_arn, status, started_at, definition_hash, snapshot) VALUES (?, ?, ?, ?, ?, ?)',
      [executionArn, stateMachineArn, status, startedAt, definitionHash, JSON.stringify(snapshot)],
    );
    return Number(inserted.lastInsertRowid);
  }

  deleteExecution(seq: number): void {
    this.#run('DELETE FROM executions WHERE seq = ?', [seq]);
  }

  execution(arn: string): StoredExecution | undefined {
    const row = this.#get('SELECT seq, definition_hash, snapshot FROM executions WHERE arn = ?', [arn]);
    return row === undefined ? undefined : storedExecution(row);
  }

  /** Executions, youngest first, as AWS lists them. */
  executions(filter: ExecutionFilter): StoredExecution[] {
    const before = filter.before ?? Number.MAX_SAFE_INTEGER;
    const columns = 'SELECT seq, definition_hash, snapshot FROM executions WHERE machine_arn = ?';
    const order = 'AND seq < ? ORDER BY seq DESC LIMIT ?';
    const rows =
      filter.status === undefined
        ? this.#all(`${columns} ${order}`, [filter.machineArn, before, filter.limit])
        : this.#all(`${columns} AND status = ? ${order}`, [filter.machineArn, filter.status, before, filter.limit]);
    return rows.map(storedExecution);
  }

  /** Writes a transition; call inside {@link transaction}. Returns the timers it started. */
  saveTransition(
    seq: number,
    snapshot: ExecutionSnapshot,
    events: readonly HistoryEvent[],
    effects: readonly Effect[],
  ): StoredTimer[] {
    this.#run('UPDATE executions SET snapshot = ? WHERE seq = ?', [JSON.stringify(snapshot), seq]);
    // A separate statement, so that the index by status is only written by the few transitions that change it.
    this.#run('UPDATE executions SET status = ? WHERE seq = ? AND status <> ?', [
      snapshot.status,
      seq,
      snapshot.status,
    ]);
    for (const event of events) this.#appendEvent(seq, event);
    return effects.flatMap((effect) => this.#saveEffect(seq, snapshot.executionArn, effect));
  }

  #appendEvent(seq: number, event: HistoryEvent): void {
    const { details } = event;
    this.#run(
      'INSERT INTO history (execution, id, previous_id, at, type, details_name, details) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [
        seq,
        event.id,
        event.previousEventId,
        event.timestamp,
        event.type,
        details?.name ?? null,
        details === undefined ? null : JSON.stringify(details.value),
      ],
    );
  }

  #saveEffect(seq: number, executionArn: string, effect: Effect): StoredTimer[] {
    switch (effect.kind) {
      case 'start-timer': {
        const { timerId, dueAt } = effect;
        const row = [seq, timerId, dueAt];
        const inserted = this.#run('INSERT INTO timers (execution, timer_id, due_at) VALUES (?, ?, ?)', row);
        return [{ executionArn, timerId, dueAt, seq: Number(inserted.lastInsertRowid) }];
      }
      case 'cancel-timer':
        this.#run('DELETE FROM timers WHERE execution = ? AND timer_id = ?', [seq, effect.timerId]);
        return [];
      case 'invoke-lambda':
        this.#run(
          'INSERT INTO invocations (execution, invocation_id, function_name, qualifier, state_name, payload) VALUES (?, ?, ?, ?, ?, ?)',
          [
            seq,
            effect.invocationId,
            effect.functionName,
            effect.qualifier ?? null,
            effect.stateName,
            JSON.stringify(effect.payload),
          ],
        );
        return [];
      case 'forget-invocation':
        this.#run('DELETE FROM invocations WHERE execution = ? AND invocation_id = ?', [seq, effect.invocationId]);
        return [];
      case 'open-token':
        this.#run('INSERT INTO tokens (token, execution, open) VALUES (?, ?, 1)', [effect.token, seq]);
        return [];
      case 'close-token':
        this.#run('UPDATE tokens SET open = 0 WHERE token = ?', [effect.token]);
        return [];
    }
  }

  token(token: string): { executionArn: string; open: boolean } | undefined {
    const sql =
      'SELECT e.arn AS arn, t.open AS open FROM tokens t JOIN executions e ON e.seq = t.execution WHERE t.token = ?';
    const row = this.#get(sql, [token]);
    if (row === undefined) return undefined;
    return { executionArn: textColumn(row, 'arn'), open: integerColumn(row, 'open') === 1 };
  }

  history(seq: number, page: { reverse: boolean; after: number | undefined; limit: number }): HistoryEvent[] {
    const columns = 'SELECT id, previous_id, at, type, details_name, details FROM history WHERE execution = ?';
    const rows = page.reverse
      ? this.#all(`${columns} AND id < ? ORDER BY id DESC LIMIT ?`, [
          seq,
          page.after ?? Number.MAX_SAFE_INTEGER,
          page.limit,
        ])
      : this.#all(`${columns} AND id > ? ORDER BY id LIMIT ?`, [seq, page.after ?? 0, page.limit]);
    return rows.map(decodeEvent);
  }

  timers(): StoredTimer[] {
    const sql =
      'SELECT e.arn AS arn, t.timer_id AS timer_id, t.due_at AS due_at, t.seq AS seq FROM timers t JOIN executions e ON e.seq = t.execution ORDER BY t.due_at, t.seq';
    return this.#all(sql, []).map((row) => ({
      executionArn: textColumn(row, 'arn'),
      timerId: integerColumn(row, 'timer_id'),
      dueAt: integerColumn(row, 'due_at'),
      seq: integerColumn(row, 'seq'),
    }));
  }

  invocations(): StoredInvocation[] {
    const sql =
      'SELECT e.arn AS arn, i.invocation_id AS invocation_id, i.function_name AS function_name, i.qualifier AS qualifier, i.state_name AS state_name, i.payload AS payload FROM invocations i JOIN executions e ON e.seq = i.execution ORDER BY i.execution, i.invocation_id';
    return this.#all(sql, []).map((row) => ({
      executionArn: textColumn(row, 'arn'),
      invocationId: integerColumn(row, 'invocation_id'),
      functionName: textColumn(row, 'function_name'),
      qualifier: optionalTextColumn(row, 'qualifier'),
      stateName: textColumn(row, 'state_name'),
      payload: textColumn(row, 'payload'),
    }));
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #run(sql: string, values: (string | number | null)[]): { lastInsertRowid: number | bigint } {
    return guardCorruption(() => this.#statement(sql).run(...values));
  }

  #get(sql: string, values: (string | number | null)[]): Row | undefined {
    return guardCorruption(() => this.#statement(sql).get(...values));
  }

  #all(sql: string, values: (string | number | null)[]): Row[] {
    return guardCorruption(() => this.#statement(sql).all(...values));
  }
}

function storedExecution(row: Row): StoredExecution {
  return {
    seq: integerColumn(row, 'seq'),
    definitionHash: textColumn(row, 'definition_hash'),
    snapshot: decodeSnapshot(textColumn(row, 'snapshot')),
  };
}
