import { doesNotExist, type StepFunctionsEngine } from '../engine/engine.ts';
import type { HistoryEvent } from '../model/history-event.ts';
import type { Json } from '../model/json-value.ts';
import type { ExecutionSnapshot, ExecutionStatus } from '../model/snapshot.ts';
import type { StateMachine, StateType } from '../model/state-machine.ts';
import { type Transition, transitionsOf } from '../model/transitions.ts';
import type { StoredExecution } from '../store/execution-store.ts';

/** Plain data for a console; instants are epoch milliseconds. */
export interface ExecutionSummary {
  readonly executionArn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly status: ExecutionStatus;
  readonly startedAt: number;
  readonly stoppedAt: number | undefined;
  /** Names of its current states: one, or several inside a Parallel or Map; empty when it is closed. */
  readonly currentStates: readonly string[];
}

export interface ExecutionDescription extends ExecutionSummary {
  readonly input: Json;
  readonly output: Json | undefined;
  readonly error: string | undefined;
  readonly cause: string | undefined;
  readonly redriveCount: number;
  readonly variables: Readonly<Record<string, Json>>;
}

export interface CurrentState {
  readonly name: string;
  readonly type: StateType;
  readonly enteredAt: number;
  readonly retryCount: number;
  /** What it waits for. */
  readonly waitingFor: 'function' | 'token' | 'timer' | 'retry' | 'branches' | 'nothing';
}

export interface DefinitionGraph {
  readonly startAt: string;
  readonly states: readonly GraphState[];
  readonly transitions: readonly (Transition & { readonly from: string })[];
}

export interface GraphState {
  readonly name: string;
  readonly type: StateType;
  readonly comment: string | undefined;
  readonly visited: boolean;
  readonly current: boolean;
}

/** Youngest first. */
export function listExecutions(
  engine: StepFunctionsEngine,
  filter: { stateMachineArn: string; status?: ExecutionStatus; limit?: number },
): ExecutionSummary[] {
  return engine.store
    .executions({
      machineArn: filter.stateMachineArn,
      status: filter.status,
      before: undefined,
      limit: filter.limit ?? 1000,
    })
    .map(({ snapshot }) => summary(snapshot));
}

/** @throws StepFunctionsApiError ExecutionDoesNotExist. */
export function describeExecution(engine: StepFunctionsEngine, executionArn: string): ExecutionDescription {
  const { snapshot } = find(engine, executionArn);
  const { input, output, error, cause, redriveCount } = snapshot;
  const variables = snapshot.branches.root?.variables ?? {};
  return { ...summary(snapshot), input, output, error, cause, redriveCount, variables };
}

/** The current states of a running execution; the outermost first. */
function currentStates(engine: StepFunctionsEngine, executionArn: string): CurrentState[] {
  const execution = find(engine, executionArn);
  const machine = engine.machineOf(execution);
  if (execution.snapshot.status !== 'RUNNING') return [];
  return Object.values(execution.snapshot.branches).flatMap(({ status, state }) => {
    const definition = state === undefined ? undefined : machine.states.get(state.name);
    if (status !== 'running' || state === undefined || definition === undefined) return [];
    const { name, enteredAt, retryCount } = state;
    return [{ name, type: definition.type, enteredAt, retryCount, waitingFor: waitingFor(state.activity) }];
  });
}

/** The innermost state of a running execution, or undefined when it is closed. */
export function currentState(engine: StepFunctionsEngine, executionArn: string): CurrentState | undefined {
  return currentStates(engine, executionArn).at(-1);
}

export function executionHistory(engine: StepFunctionsEngine, executionArn: string): HistoryEvent[] {
  const page = { reverse: false, after: undefined, limit: Number.MAX_SAFE_INTEGER };
  return engine.store.history(find(engine, executionArn).seq, page);
}

/** States and transitions of a machine, with the states visited by an execution when one is given. */
export function definitionGraph(
  engine: StepFunctionsEngine,
  machine: StateMachine,
  executionArn?: string,
): DefinitionGraph {
  const visited = new Set(executionArn === undefined ? [] : visitedStates(executionHistory(engine, executionArn)));
  const current = new Set(
    executionArn === undefined ? [] : currentStates(engine, executionArn).map((state) => state.name),
  );
  const states = [...machine.states.values()];
  return {
    startAt: machine.root.startAt,
    states: states.map(({ name, type, comment }) => ({
      name,
      type,
      comment,
      visited: visited.has(name),
      current: current.has(name),
    })),
    transitions: states.flatMap((state) => transitionsOf(state).map((edge) => ({ from: state.name, ...edge }))),
  };
}

/** Names of the states entered, in order, repetitions included: the path of an execution. */
export function visitedStates(history: readonly HistoryEvent[]): string[] {
  return history.flatMap(({ type, details }) => {
    const name = details?.value.name;
    return type.endsWith('StateEntered') && typeof name === 'string' ? [name] : [];
  });
}

/** The graph of the definition of an execution. */
export function executionGraph(engine: StepFunctionsEngine, executionArn: string): DefinitionGraph {
  return definitionGraph(engine, engine.machineOf(find(engine, executionArn)), executionArn);
}

function find(engine: StepFunctionsEngine, executionArn: string): StoredExecution {
  const execution = engine.store.execution(executionArn);
  if (execution === undefined) throw doesNotExist(executionArn);
  return execution;
}

function summary(snapshot: ExecutionSnapshot): ExecutionSummary {
  const { executionArn, name, stateMachineArn, status, startedAt, stoppedAt } = snapshot;
  const running = Object.values(snapshot.branches).filter((branch) => branch.status === 'running');
  const currentStates = status === 'RUNNING' ? running.flatMap(({ state }) => state?.name ?? []) : [];
  return { executionArn, name, stateMachineArn, status, startedAt, stoppedAt, currentStates };
}

function waitingFor(activity: { kind: string; token?: string | undefined }): CurrentState['waitingFor'] {
  switch (activity.kind) {
    case 'task':
      return activity.token === undefined ? 'function' : 'token';
    case 'waiting':
      return 'timer';
    case 'retrying':
      return 'retry';
    case 'fan-out':
      return 'branches';
    default:
      return 'nothing';
  }
}
