/**
 * A local AWS Step Functions: Standard workflows in JSONata, durable, on a clock that can be moved.
 *
 * - `loadStateMachine` (load-state-machine.ts) compiles a definition and refuses what it or AWS would not run.
 * - `reduce` (reducer.ts) is the whole semantics as a pure function: snapshot + event → snapshot, history, effects.
 * - `ExecutionStore` (execution-store.ts) writes each transition in one SQLite transaction.
 * - `StepFunctionsEngine` (here) feeds events to the reducer, one at a time per execution, and performs the effects.
 * - `StepFunctionsApi` (api.ts) answers the AWS JSON API; the gateway (../../lambda/aws-gateway.ts) serves it by HTTP.
 * - `read-api.ts` answers a console.
 *
 * Lifecycle: construct, `addStateMachine`, `resume()`, use, `await close()`. After a kill, `resume()` restores every
 * timer and token and invokes again the functions whose answers were lost (at least once, as on AWS).
 */
import { createHash } from 'node:crypto';
import type { LocalClock } from '#local/clock/clock.ts';
import { loadStateMachine } from '../definition/load-state-machine.ts';
import { StepFunctionsApiError } from '../model/api-error.ts';
import { executionArnOf } from '../model/arn.ts';
import type { Effect, ExecutionEvent } from '../model/effect.ts';
import type { Json } from '../model/json-value.ts';
import { nameReuseMs } from '../model/limits.ts';
import type { ExecutionSnapshot } from '../model/snapshot.ts';
import type { StateMachine } from '../model/state-machine.ts';
import { reduce } from '../states/reducer.ts';
import { ExecutionStore, type StoredExecution, type StoredInvocation } from '../store/execution-store.ts';
import { TimerQueue } from '../store/timer-queue.ts';
import { callFunction, type Invoke } from './invocation.ts';
import { newExecution, type StartRequest } from './new-execution.ts';

export interface EngineOptions {
  /** File of the durable store, or `:memory:`. */
  readonly dbPath: string;
  readonly clock: LocalClock;
  readonly invoke: Invoke;
  readonly region: string;
  readonly accountId: string;
  /** Called after each stored transition. */
  readonly onChange?: (executionArn: string) => void;
  /** Called after a stored transition that changed the execution's status, including its start. */
  readonly onStatus?: (snapshot: ExecutionSnapshot) => void;
  /** Called when a transition itself breaks (a bug, a damaged store); the execution stays as it was. */
  readonly onError?: (error: unknown, executionArn: string) => void;
}

export type { Invoke, InvokeContext, InvokeOutcome } from './invocation.ts';

/** The engine was closed during a call. */
export class EngineClosedError extends Error {
  override readonly name = 'EngineClosedError';
}

export class StepFunctionsEngine {
  readonly options: EngineOptions;
  readonly store: ExecutionStore;
  readonly #timers = new TimerQueue();
  readonly #current = new Map<string, StateMachine>();
  readonly #compiled = new Map<string, StateMachine>();
  readonly #hashes = new WeakMap<StateMachine, string>();
  readonly #queues = new Map<string, Promise<unknown>>();
  #closed = false;

  /** @throws ExecutionStoreCorruptError when the store's file is damaged. */
  constructor(options: EngineOptions) {
    this.options = options;
    this.store = new ExecutionStore(options.dbPath);
  }

  /** Makes a state machine startable; running executions keep the definition they began with. */
  addStateMachine(machine: StateMachine): void {
    this.#current.set(machine.arn, machine);
    this.#compiled.set(this.#hashOf(machine), machine);
  }

  stateMachine(arn: string): StateMachine | undefined {
    return this.#current.get(arn);
  }

  stateMachines(): StateMachine[] {
    return [...this.#current.values()];
  }

  /** `arn:aws:states:<region>:<account>:stateMachine:<name>`. */
  stateMachineArn(name: string): string {
    return `arn:aws:states:${this.options.region}:${this.options.accountId}:stateMachine:${name}`;
  }

  /** Resumes the state of an earlier process: timers, tokens, unanswered invocations. Call it once. */
  resume(): void {
    for (const timer of this.store.timers()) this.#timers.add(timer);
    this.options.clock.register({
      name: 'step-functions',
      nextDueAt: () => (this.#closed ? undefined : this.#timers.nextDueAt()),
      fireDue: (nowMs, onlyOne) => this.#fireDue(nowMs, onlyOne ? 1 : undefined),
    });
    // Timers already due come first, as they would have without the interruption.
    this.#fireDue(this.options.clock.now());
    for (const invocation of this.store.invocations()) this.#invoke(invocation);
  }

  /** Stops firing and invoking, lets the transitions under way finish, and closes the store. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    while (this.#queues.size > 0) await Promise.allSettled(this.#queues.values());
    this.#timers.clear();
    this.store.close();
  }

  /**
   * Starts an execution. A second start with the same name and input while it runs answers the first one.
   * @throws StepFunctionsApiError ExecutionAlreadyExists when the name is taken by another input or a closed execution.
   */
  start(request: StartRequest): Promise<ExecutionSnapshot> {
    const executionArn = executionArnOf(request.machine.arn, request.name);
    return this.#enqueue(executionArn, async () => {
      const existing = this.store.execution(executionArn);
      const nowMs = this.options.clock.now();
      if (existing !== undefined) {
        const { snapshot } = existing;
        if (snapshot.status === 'RUNNING' && sameJson(snapshot.input, request.input)) return snapshot;
        if (snapshot.stoppedAt === undefined || nowMs - snapshot.stoppedAt < nameReuseMs)
          throw alreadyExists(executionArn);
      }
      return await this.#begin(request, executionArn, nowMs, existing);
    });
  }

  /** Applies an event to an execution; `guard` runs in its queue, before the event, and may refuse it by throwing. */
  send(
    executionArn: string,
    event: ExecutionEvent,
    guard: (execution: StoredExecution) => void,
  ): Promise<ExecutionSnapshot> {
    return this.#enqueue(executionArn, async () => {
      const execution = this.store.execution(executionArn);
      if (execution === undefined) throw doesNotExist(executionArn);
      guard(execution);
      return await this.#transition(execution, event);
    });
  }

  /** The definition that an execution runs on. */
  machineOf(execution: StoredExecution): StateMachine {
    const known = this.#compiled.get(execution.definitionHash);
    if (known !== undefined) return known;
    const { name, arn, roleArn, text } = this.store.definition(execution.definitionHash);
    const machine = loadStateMachine({ name, arn, roleArn, definition: text });
    this.#compiled.set(execution.definitionHash, machine);
    return machine;
  }

  async #begin(
    request: StartRequest,
    executionArn: string,
    nowMs: number,
    replaced: StoredExecution | undefined,
  ): Promise<ExecutionSnapshot> {
    const { machine } = request;
    const { region } = this.options;
    const begun = await reduce(machine, newExecution(request, executionArn, nowMs), { kind: 'start' }, nowMs, region);
    const hash = this.#hashOf(machine);
    const timers = this.store.transaction(() => {
      if (replaced !== undefined) this.store.deleteExecution(replaced.seq);
      const { name, arn, roleArn, definitionText } = machine;
      this.store.saveDefinition({ hash, name, arn, roleArn, text: definitionText });
      const seq = this.store.createExecution(begun.snapshot, hash);
      return this.store.saveTransition(seq, begun.snapshot, begun.historyEvents, begun.effects);
    });
    for (const timer of timers) this.#timers.add(timer);
    this.#perform(executionArn, begun.effects);
    this.#notifyStatus(begun.snapshot);
    return begun.snapshot;
  }

  async #transition(execution: StoredExecution, event: ExecutionEvent): Promise<ExecutionSnapshot> {
    const { clock, region } = this.options;
    const machine = this.machineOf(execution);
    const { snapshot, historyEvents, effects } = await reduce(machine, execution.snapshot, event, clock.now(), region);
    const timers = this.store.transaction(() =>
      this.store.saveTransition(execution.seq, snapshot, historyEvents, effects),
    );
    for (const timer of timers) this.#timers.add(timer);
    this.#perform(snapshot.executionArn, effects);
    if (snapshot.status !== execution.snapshot.status) this.#notifyStatus(snapshot);
    return snapshot;
  }

  /** Performs stored effects outside the store. */
  #perform(executionArn: string, effects: readonly Effect[]): void {
    const forgotten = new Set(
      effects.flatMap((effect) => (effect.kind === 'forget-invocation' ? effect.invocationId : [])),
    );
    for (const effect of effects) {
      if (effect.kind === 'cancel-timer') this.#timers.cancel(executionArn, effect.timerId);
      if (effect.kind !== 'invoke-lambda' || forgotten.has(effect.invocationId)) continue;
      this.#invoke({ ...effect, executionArn, payload: JSON.stringify(effect.payload) });
    }
    if (!this.#closed) this.options.clock.wake();
    this.#notifyChange(executionArn);
  }

  #notifyChange(executionArn: string): void {
    this.#observe(executionArn, () => this.options.onChange?.(executionArn));
  }

  #notifyStatus(snapshot: ExecutionSnapshot): void {
    this.#observe(snapshot.executionArn, () => this.options.onStatus?.(snapshot));
  }

  /** A failing observer does not undo a stored transition. */
  #observe(executionArn: string, tell: () => void): void {
    try {
      tell();
    } catch (error) {
      this.#report(error, executionArn);
    }
  }

  #fireDue(nowMs: number, atMost?: number): void {
    if (this.#closed) return;
    for (const { executionArn, timerId } of this.#timers.takeDue(nowMs, atMost)) {
      this.#sendQuietly(executionArn, { kind: 'timer-fired', timerId });
    }
  }

  #invoke(invocation: StoredInvocation): void {
    if (this.#closed) return;
    const { executionArn } = invocation;
    this.#background(executionArn, async () => {
      const event = await callFunction(this.options.invoke, invocation);
      if (!this.#closed) await this.send(executionArn, event, () => {});
    });
  }

  #sendQuietly(executionArn: string, event: ExecutionEvent): void {
    this.#background(executionArn, async () => {
      await this.send(executionArn, event, () => {});
    });
  }

  /** Work without a waiting caller: tracked by the clock, with its failure reported. */
  #background(executionArn: string, work: () => Promise<void>): void {
    this.options.clock.track(work).catch((error: unknown) => {
      if (!(error instanceof EngineClosedError)) this.#report(error, executionArn);
    });
  }

  #report(error: unknown, executionArn: string): void {
    if (this.options.onError !== undefined) this.options.onError(error, executionArn);
    else console.error('Step Functions: an execution could not go on.', { executionArn }, error);
  }

  /** Runs work after all earlier work of the same execution; other executions interleave. */
  #enqueue<T>(executionArn: string, work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new EngineClosedError('The Step Functions engine is closed.'));
    const before = this.#queues.get(executionArn) ?? Promise.resolve();
    const run = this.options.clock.track(() => before.then(work, work));
    const settled = run.then(
      () => {},
      () => {},
    );
    this.#queues.set(executionArn, settled);
    void settled.then(() => {
      if (this.#queues.get(executionArn) === settled) this.#queues.delete(executionArn);
    });
    return run;
  }

  #hashOf(machine: StateMachine): string {
    const known = this.#hashes.get(machine);
    if (known !== undefined) return known;
    const { name, arn, roleArn, definitionText } = machine;
    const hash = createHash('sha256')
      .update(JSON.stringify([name, arn, roleArn, definitionText]))
      .digest('hex');
    this.#hashes.set(machine, hash);
    return hash;
  }
}

function sameJson(left: Json, right: Json): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function alreadyExists(executionArn: string): StepFunctionsApiError {
  return new StepFunctionsApiError('ExecutionAlreadyExists', `Execution Already Exists: '${executionArn}'`);
}

export function doesNotExist(executionArn: string): StepFunctionsApiError {
  return new StepFunctionsApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`);
}
