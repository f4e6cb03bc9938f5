import type { JsonObject } from '../model/json-value.ts';
import type { BranchSnapshot, StateSnapshot } from '../model/snapshot.ts';
import type { State } from '../model/state-machine.ts';
import { StatesError } from '../model/states-error.ts';
import { runState } from './enter-state.ts';
import { matchesError, retryDelaySeconds } from './error-matching.ts';
import { dropChildren, failBranch } from './fan-out.ts';
import { leaveState } from './leave-state.ts';
import { mayRetry, type Run } from './run.ts';

/** A state failed: retry it, else catch the error, else fail its branch. */
export async function failState(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  reason: StatesError,
): Promise<void> {
  const error = located(run, branch, state, reason);
  const definition = run.machine.states.get(state.name);
  if (definition !== undefined && mayRetry(definition)) {
    if (scheduleRetry(run, state, definition, error)) return dropChildren(run, branch);
    // A state that is tried again has not failed yet.
    const hasBranches = definition.type === 'Map' || definition.type === 'Parallel';
    if (hasBranches && state.hasSucceeded !== true) run.emit(branch, `${definition.type}StateFailed`);
    if (await catchError(run, branch, state, definition, error)) return;
  }
  await failBranch(run, branch, error);
}

/** A failed expression is written to the history first, with its state and field. */
function located(run: Run, branch: BranchSnapshot, state: StateSnapshot, reason: StatesError): StatesError {
  const intro = `An error occurred while executing the state '${state.name}' (entered at the event id #${state.enteredEventId}).`;
  if (reason.location !== undefined) {
    const cause = `${intro} ${reason.errorCause ?? ''}`;
    run.emit(branch, 'EvaluationFailed', 'evaluationFailedEventDetails', {
      error: reason.error,
      cause,
      location: reason.location,
      state: state.name,
    });
    return new StatesError(reason.error, cause);
  }
  const own = ['States.DataLimitExceeded', 'States.Runtime'].includes(reason.error);
  if (!own || reason.errorCause?.startsWith('An error occurred')) return reason;
  return new StatesError(reason.error, `${intro} ${reason.errorCause ?? ''}`, undefined, reason.alsoKnownAs);
}

/** Uses the first retrier that names the error; when its attempts are used up, the error goes to Catch. */
function scheduleRetry(
  run: Run,
  state: StateSnapshot,
  definition: Extract<State, { retry: unknown }>,
  error: StatesError,
): boolean {
  const index = definition.retry.findIndex((retrier) => matchesError(retrier.errorEquals, error));
  const retrier = definition.retry[index];
  const attempts = state.retrierAttempts[index] ?? 0;
  if (retrier === undefined || attempts >= retrier.maxAttempts) return false;
  state.retrierAttempts = definition.retry.map((_, at) => (state.retrierAttempts[at] ?? 0) + (at === index ? 1 : 0));
  const delaySeconds = retryDelaySeconds(retrier, attempts, run.seed('jitter'));
  state.activity = { kind: 'retrying', timerId: run.startTimerAt(run.nowMs + Math.round(delaySeconds * 1000)) };
  return true;
}

/** The retry's delay is over: the state runs again, without being entered again. */
export async function retryState(run: Run, branch: BranchSnapshot, state: StateSnapshot): Promise<void> {
  state.retryCount += 1;
  state.activity = { kind: 'idle' };
  delete state.hasSucceeded;
  await runState(run, branch, state);
}

async function catchError(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: Extract<State, { retry: unknown }>,
  error: StatesError,
): Promise<boolean> {
  const index = definition.catch.findIndex((catcher) => matchesError(catcher.errorEquals, error));
  const catcher = definition.catch[index];
  if (catcher === undefined) return false;
  const errorOutput: JsonObject = errorOutputOf(definition, error);
  dropChildren(run, branch);
  try {
    await leaveState(run, branch, state, {
      source: catcher,
      prefix: `Catch[${index}]/`,
      defaultOutput: errorOutput,
      next: catcher.next,
      scope: { errorOutput },
    });
  } catch (failure) {
    if (!(failure instanceof StatesError)) throw failure;
    // A catcher that fails itself is not caught again.
    await failBranch(run, branch, located(run, branch, state, failure));
  }
  return true;
}

/** Of a task both members are always there: null for what its owner left out, and an empty cause after a timeout. */
function errorOutputOf({ type }: State, { error, errorCause }: StatesError): JsonObject {
  if (error === 'States.Timeout') return { Error: error, Cause: errorCause ?? '' };
  if (type === 'Task') return { Error: error === '' ? null : error, Cause: errorCause ?? null };
  return { Error: error, ...(errorCause === undefined ? {} : { Cause: errorCause }) };
}
