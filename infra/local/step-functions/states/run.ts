import { createHash } from 'node:crypto';
import type { Effect } from '../model/effect.ts';
import type { HistoryEvent, HistoryEventType } from '../model/history-event.ts';
import { type Json, type JsonObject, jsonBytes, toJson } from '../model/json-value.ts';
import { stepFunctionsBindings } from '../model/jsonata-functions.ts';
import { maxHistoryEvents, maxPayloadBytes } from '../model/limits.ts';
import type { BranchSnapshot, ExecutionSnapshot, StateSnapshot, TaskActivity } from '../model/snapshot.ts';
import type { State, StateMachine } from '../model/state-machine.ts';
import { StatesError } from '../model/states-error.ts';
import { type Bindings, evaluateTemplate, type Template } from '../model/template.ts';

/** The history is full: the execution must fail within the remaining room. */
export class HistoryFullError extends Error {
  override readonly name = 'HistoryFullError';
}

/** A step still to be taken in the same transition, unless its branch ends first. */
export interface Step {
  readonly branchId: string;
  readonly take: (branch: BranchSnapshot) => Promise<void>;
}

/** What an expression may see beyond the state's input. */
export interface Scope {
  readonly result?: Json;
  readonly errorOutput?: JsonObject;
  readonly taskToken?: string;
  readonly mapItem?: Json;
}

/** The working copy of one transition: changes its snapshot and gathers events, effects and further steps. */
export class Run {
  readonly machine: StateMachine;
  readonly snapshot: ExecutionSnapshot;
  readonly nowMs: number;
  readonly region: string;
  readonly history: HistoryEvent[] = [];
  readonly effects: Effect[] = [];
  readonly steps: Step[] = [];
  #evaluations = 0;

  constructor(machine: StateMachine, snapshot: ExecutionSnapshot, nowMs: number, region: string) {
    this.machine = machine;
    this.snapshot = snapshot;
    this.nowMs = nowMs;
    this.region = region;
  }

  newId(): number {
    return this.snapshot.nextId++;
  }

  /** Writes an event of a branch, chained to the branch's previous one. */
  emit(branch: BranchSnapshot, type: HistoryEventType, name?: string, value?: JsonObject): number {
    const id = this.emitAfter(branch.lastEventId, type, name, value);
    branch.lastEventId = id;
    return id;
  }

  emitAfter(previousEventId: number, type: HistoryEventType, name?: string, value?: JsonObject): number {
    // The last place is reserved for the event that ends the execution.
    if (this.snapshot.lastEventId >= maxHistoryEvents - 1 && !isTerminal(type)) throw new HistoryFullError();
    const id = ++this.snapshot.lastEventId;
    const details = name === undefined ? undefined : { name, value: value ?? {} };
    this.history.push({ id, previousEventId, timestamp: this.nowMs, type, details });
    return id;
  }

  startTimer(seconds: number): number {
    return this.startTimerAt(this.nowMs + seconds * 1000);
  }

  startTimerAt(dueAt: number): number {
    const timerId = this.newId();
    this.effects.push({ kind: 'start-timer', timerId, dueAt });
    return timerId;
  }

  cancelTimer(timerId: number | undefined): void {
    if (timerId !== undefined) this.effects.push({ kind: 'cancel-timer', timerId });
  }

  /** Cancels everything a task waits for: timers, token, the response of its function. */
  releaseTask(task: TaskActivity): void {
    this.cancelTimer(task.timeoutTimerId);
    this.cancelTimer(task.heartbeatTimerId);
    if (task.token !== undefined) this.effects.push({ kind: 'close-token', token: task.token });
    if (task.invocationId !== undefined) {
      this.effects.push({ kind: 'forget-invocation', invocationId: task.invocationId });
    }
  }

  /** A long opaque string with `+`, `/` and `=`, like those of AWS; unique per execution and attempt. */
  newToken(): string {
    const subject = `${this.snapshot.executionArn}#${this.snapshot.startedAt}#${this.newId()}`;
    for (let nonce = 0; ; nonce++) {
      const blocks = Array.from({ length: 9 }, (_, block) =>
        createHash('sha512').update(`${subject}#${nonce}#${block}`).digest(),
      );
      // 577 bytes: one more than a multiple of three, so that the text ends in "==".
      const token = `AQCE${Buffer.concat([...blocks, Buffer.of(nonce % 256)]).toString('base64')}`;
      if (token.includes('+') && token.includes('/')) return token;
    }
  }

  seed(purpose: string): string {
    const { executionArn, startedAt, lastEventId } = this.snapshot;
    return `${executionArn}#${startedAt}#${lastEventId}#${purpose}#${this.#evaluations++}`;
  }

  async evaluate(
    template: Template,
    branch: BranchSnapshot,
    state: StateSnapshot,
    location: string,
    scope: Scope = {},
  ): Promise<Json> {
    if (template.kind === 'literal') return template.value;
    return await evaluateTemplate(template, this.#bindings(branch, state, scope), location);
  }

  #bindings(branch: BranchSnapshot, state: StateSnapshot, scope: Scope): Bindings {
    const states = { ...scope, context: this.#context(branch, state, scope), input: state.input };
    return {
      ...stepFunctionsBindings(this.nowMs, this.seed('expression')),
      ...this.variablesSeenBy(branch),
      states: toJson({ ...states, taskToken: undefined, mapItem: undefined }),
    };
  }

  /** Variables of the branch and of the branches around it; the innermost wins. */
  variablesSeenBy(branch: BranchSnapshot): Record<string, Json> {
    const parent = branch.parentId === undefined ? undefined : this.snapshot.branches[branch.parentId];
    return { ...(parent === undefined ? {} : this.variablesSeenBy(parent)), ...branch.variables };
  }

  /** The context object. Source: Developer Guide, "Accessing execution data from the Context object". */
  #context(branch: BranchSnapshot, state: StateSnapshot, scope: Scope): unknown {
    const { snapshot, machine } = this;
    const definition = machine.states.get(state.name);
    return {
      Execution: {
        Id: snapshot.executionArn,
        Input: snapshot.input,
        Name: snapshot.name,
        RoleArn: machine.roleArn,
        StartTime: iso(snapshot.startedAt),
        RedriveCount: snapshot.redriveCount,
        RedriveTime: snapshot.redrivenAt === undefined ? undefined : iso(snapshot.redrivenAt),
      },
      State: {
        Name: state.name,
        EnteredTime: iso(state.enteredAt),
        RetryCount: definition !== undefined && mayRetry(definition) ? state.retryCount : undefined,
      },
      StateMachine: { Id: snapshot.stateMachineArn, Name: machine.name },
      Task: scope.taskToken === undefined ? undefined : { Token: scope.taskToken },
      Map: mapContext(scope.mapItem ?? this.#mapItemOf(branch)),
    };
  }

  /** The item of the nearest Map iteration around a branch. */
  #mapItemOf(branch: BranchSnapshot): Json | undefined {
    if (branch.mapItem !== undefined || branch.parentId === undefined) return branch.mapItem;
    const parent = this.snapshot.branches[branch.parentId];
    return parent === undefined ? undefined : this.#mapItemOf(parent);
  }
}

function mapContext(item: Json | undefined): unknown {
  return item === undefined ? undefined : { Item: item };
}

export function mayRetry(state: State): state is Extract<State, { retry: unknown }> {
  return state.type === 'Task' || state.type === 'Parallel' || state.type === 'Map';
}

function isTerminal(type: HistoryEventType): boolean {
  return ['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted'].includes(type);
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}

/** @throws StatesError States.DataLimitExceeded above 256 KiB. */
export function checkPayloadSize(value: Json, what: string): void {
  if (jsonBytes(value) <= maxPayloadBytes) return;
  throw new StatesError(
    'States.DataLimitExceeded',
    `${what} has a size exceeding the maximum number of bytes service limit (${maxPayloadBytes}).`,
  );
}
