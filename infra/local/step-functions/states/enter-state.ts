import type { Json } from '../model/json-value.ts';
import type { BranchSnapshot, StateSnapshot } from '../model/snapshot.ts';
import type { State } from '../model/state-machine.ts';
import { StatesError } from '../model/states-error.ts';
import { chooseTransition } from './choice.ts';
import { failState } from './fail-state.ts';
import { startMap, startParallel } from './fan-out.ts';
import { leaveState } from './leave-state.ts';
import type { Run } from './run.ts';
import { scheduleTask } from './task.ts';
import { startWait } from './wait.ts';

/** The snapshot names a state that its definition does not have: the store and the definition do not match. */
export class StateUnknownError extends Error {
  override readonly name = 'StateUnknownError';
}

/** Enters a state: writes the Entered event and runs it until it waits or is left. */
export async function enterState(run: Run, branch: BranchSnapshot, name: string, input: Json): Promise<void> {
  const definition = definitionOf(run, name);
  const enteredEventId = run.emit(branch, `${definition.type}StateEntered`, 'stateEnteredEventDetails', {
    name,
    input: JSON.stringify(input),
    inputDetails: { truncated: false },
  });
  branch.state = {
    name,
    input,
    enteredAt: run.nowMs,
    enteredEventId,
    retryCount: 0,
    retrierAttempts: [],
    activity: { kind: 'idle' },
  };
  await runState(run, branch, branch.state);
}

export function definitionOf(run: Run, name: string): State {
  const definition = run.machine.states.get(name);
  if (definition === undefined) throw new StateUnknownError(`${run.machine.name} has no state "${name}".`);
  return definition;
}

/** Runs the body of a state: on entry, on a retry, on a redrive. Errors of the States Language go to Retry and Catch. */
export async function runState(run: Run, branch: BranchSnapshot, state: StateSnapshot): Promise<void> {
  const definition = definitionOf(run, state.name);
  await guarded(run, branch, state, () => runBody(run, branch, state, definition));
}

/** Runs a part of a state's work and passes its error, if any, to the state's Retry and Catch. */
export async function guarded(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StatesError)) throw error;
    await failState(run, branch, state, error);
  }
}

async function runBody(run: Run, branch: BranchSnapshot, state: StateSnapshot, definition: State): Promise<void> {
  switch (definition.type) {
    case 'Task':
      return await scheduleTask(run, branch, state, definition);
    case 'Wait':
      return await startWait(run, branch, state, definition);
    case 'Choice':
      return await chooseTransition(run, branch, state, definition);
    case 'Parallel':
      return await startParallel(run, branch, state, definition);
    case 'Map':
      return await startMap(run, branch, state, definition);
    case 'Pass':
      return await leaveState(run, branch, state, {
        source: definition,
        prefix: '',
        defaultOutput: state.input,
        next: definition.next,
        scope: {},
      });
    case 'Succeed':
      return await leaveState(run, branch, state, {
        source: definition,
        prefix: '',
        defaultOutput: state.input,
        next: undefined,
        scope: {},
      });
    case 'Fail': {
      const error = await failField(run, branch, state, definition, 'Error');
      const cause = await failField(run, branch, state, definition, 'Cause');
      throw new StatesError(error ?? '', cause);
    }
  }
}

async function failField(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: Extract<State, { type: 'Fail' }>,
  field: 'Error' | 'Cause',
): Promise<string | undefined> {
  const template = field === 'Error' ? definition.error : definition.cause;
  if (template === undefined) return undefined;
  const value = await run.evaluate(template, branch, state, field);
  if (typeof value === 'string') return value;
  throw new StatesError(
    'States.QueryEvaluationError',
    `The field '${field}' must be a string, but its expression returned ${JSON.stringify(value)}.`,
    field,
  );
}
