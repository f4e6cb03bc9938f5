import type { Effect, ExecutionEvent } from '../model/effect.ts';
import type { HistoryEvent } from '../model/history-event.ts';
import { maxExecutionSeconds } from '../model/limits.ts';
import {
  type BranchSnapshot,
  type ExecutionSnapshot,
  rootBranchId,
  type StateSnapshot,
  type TaskActivity,
} from '../model/snapshot.ts';
import type { StateMachine, TaskState } from '../model/state-machine.ts';
import { StatesError } from '../model/states-error.ts';
import { abortExecution, failWithFullHistory, timeOutExecution } from './end-execution.ts';
import { definitionOf, enterState, guarded } from './enter-state.ts';
import { retryState } from './fail-state.ts';
import { redriveExecution } from './redrive.ts';
import { HistoryFullError, Run } from './run.ts';
import { lambdaSucceeded, restartHeartbeat, taskFailed, taskSucceeded, taskTimedOut } from './task.ts';
import { endWait } from './wait.ts';

export interface Transitioned {
  readonly snapshot: ExecutionSnapshot;
  readonly historyEvents: readonly HistoryEvent[];
  readonly effects: readonly Effect[];
}

/**
 * The whole semantics of an execution: its new state when `event` happens at `nowMs`. Reads no clock, no store and no
 * randomness. Asynchronous only because JSONata evaluation is. An event that no longer concerns the execution (a timer
 * already cancelled) changes nothing.
 */
export async function reduce(
  machine: StateMachine,
  before: ExecutionSnapshot,
  event: ExecutionEvent,
  nowMs: number,
  region: string,
): Promise<Transitioned> {
  const run = new Run(machine, structuredClone(before), nowMs, region);
  try {
    consume(run, event);
    await handle(run, event);
    await takeSteps(run);
  } catch (error) {
    if (!(error instanceof HistoryFullError)) throw error;
    failWithFullHistory(run);
  }
  return { snapshot: run.snapshot, historyEvents: run.history, effects: run.effects };
}

/** Takes every step that needs no waiting, branch by branch in the order in which they became possible. */
async function takeSteps(run: Run): Promise<void> {
  for (let step = run.steps.shift(); step !== undefined; step = run.steps.shift()) {
    const branch = run.snapshot.branches[step.branchId];
    if (branch?.status === 'running') await step.take(branch);
  }
}

/** This transition removes a fired timer or a received response from the store, whatever it causes. */
function consume(run: Run, event: ExecutionEvent): void {
  if (event.kind === 'timer-fired') run.cancelTimer(event.timerId);
  if (event.kind === 'lambda-succeeded' || event.kind === 'lambda-failed') {
    run.effects.push({ kind: 'forget-invocation', invocationId: event.invocationId });
  }
}

async function handle(run: Run, event: ExecutionEvent): Promise<void> {
  if (event.kind === 'redrive') return run.snapshot.status === 'RUNNING' ? undefined : redrive(run);
  if (run.snapshot.status !== 'RUNNING') return;
  switch (event.kind) {
    case 'start':
      return start(run);
    case 'stop':
      return abortExecution(run, event.error, event.cause);
    case 'timer-fired':
      return await timerFired(run, event.timerId);
    case 'lambda-succeeded':
    case 'lambda-failed':
      return await lambdaFinished(run, event);
    case 'task-succeeded':
    case 'task-failed':
    case 'task-heartbeat':
      return await tokenUsed(run, event);
  }
}

function start(run: Run): void {
  const { snapshot, machine } = run;
  const root = snapshot.branches[rootBranchId];
  if (root === undefined) return;
  const { stateMachineVersionArn, stateMachineAliasArn } = snapshot;
  run.emitAfter(0, 'ExecutionStarted', 'executionStartedEventDetails', {
    input: JSON.stringify(snapshot.input),
    inputDetails: { truncated: false },
    roleArn: machine.roleArn,
    ...(stateMachineVersionArn === undefined ? {} : { stateMachineVersionArn }),
    ...(stateMachineAliasArn === undefined ? {} : { stateMachineAliasArn }),
  });
  startExecutionTimer(run);
  run.steps.push({ branchId: root.id, take: (branch) => enterState(run, branch, branch.startAt, branch.input) });
}

function redrive(run: Run): void {
  redriveExecution(run);
  startExecutionTimer(run);
}

function startExecutionTimer(run: Run): void {
  run.snapshot.timeoutTimerId = run.startTimer(run.machine.timeoutSeconds ?? maxExecutionSeconds);
}

/** A running state that waits for something, with its branch. */
interface Waiting {
  readonly branch: BranchSnapshot;
  readonly state: StateSnapshot;
}

function findWaiting(run: Run, wanted: (state: StateSnapshot) => boolean): Waiting | undefined {
  for (const branch of Object.values(run.snapshot.branches)) {
    const { state } = branch;
    if (branch.status === 'running' && state !== undefined && wanted(state)) return { branch, state };
  }
  return undefined;
}

interface WaitingTask extends Waiting {
  readonly task: TaskActivity;
  readonly definition: TaskState;
}

function findTask(run: Run, wanted: (task: TaskActivity) => boolean): WaitingTask | undefined {
  const found = findWaiting(run, (state) => state.activity.kind === 'task' && wanted(state.activity));
  if (found?.state.activity.kind !== 'task') return undefined;
  const definition = definitionOf(run, found.state.name);
  return definition.type === 'Task' ? { ...found, task: found.state.activity, definition } : undefined;
}

async function timerFired(run: Run, timerId: number): Promise<void> {
  if (run.snapshot.timeoutTimerId === timerId) return timeOutExecution(run);
  const found = findWaiting(run, ({ activity }) => 'timerId' in activity && activity.timerId === timerId);
  if (found !== undefined) return await stateTimerFired(run, found);
  const timedOut = findTask(run, (task) => task.timeoutTimerId === timerId || task.heartbeatTimerId === timerId);
  if (timedOut === undefined) return;
  const { branch, state, definition, task } = timedOut;
  const missedHeartbeat = task.heartbeatTimerId === timerId;
  await guarded(run, branch, state, () => taskTimedOut(run, branch, state, definition, task, missedHeartbeat));
}

async function stateTimerFired(run: Run, { branch, state }: Waiting): Promise<void> {
  if (state.activity.kind === 'retrying') return await retryState(run, branch, state);
  const definition = definitionOf(run, state.name);
  if (definition.type !== 'Wait') return;
  state.activity = { kind: 'idle' };
  await guarded(run, branch, state, () => endWait(run, branch, state, definition));
}

async function lambdaFinished(
  run: Run,
  event: Extract<ExecutionEvent, { kind: 'lambda-succeeded' | 'lambda-failed' }>,
): Promise<void> {
  const { invocationId } = event;
  const found = findTask(run, (task) => task.invocationId === invocationId);
  if (found === undefined) return;
  const { branch, state, definition, task } = found;
  await guarded(run, branch, state, () =>
    event.kind === 'lambda-succeeded'
      ? lambdaSucceeded(run, branch, state, definition, task, event.payload)
      : taskFailed(run, branch, state, definition, task, new StatesError(event.error, event.cause)),
  );
}

async function tokenUsed(
  run: Run,
  event: Extract<ExecutionEvent, { kind: 'task-succeeded' | 'task-failed' | 'task-heartbeat' }>,
): Promise<void> {
  const found = findTask(run, (task) => task.token === event.token);
  if (found === undefined) return;
  const { branch, state, definition, task } = found;
  await guarded(run, branch, state, async () => {
    if (event.kind === 'task-heartbeat') return restartHeartbeat(run, task);
    if (event.kind === 'task-succeeded') {
      return await taskSucceeded(run, branch, state, definition, task, event.output);
    }
    const error = new StatesError(event.error ?? '', event.cause);
    return await taskFailed(run, branch, state, definition, task, error);
  });
}
