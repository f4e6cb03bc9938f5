import { parseTimestamp } from '../definition/load-states.ts';
import { maxSeconds } from '../model/limits.ts';
import type { BranchSnapshot, StateSnapshot } from '../model/snapshot.ts';
import type { WaitState } from '../model/state-machine.ts';
import { queryEvaluationError } from '../model/states-error.ts';
import { leaveState } from './leave-state.ts';
import type { Run } from './run.ts';

/** Starts the timer of a Wait state; an instant that is not in the future is no wait at all. */
export async function startWait(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: WaitState,
): Promise<void> {
  const { field, template } = definition.until;
  const value = await run.evaluate(template, branch, state, field);
  const dueAt = field === 'Seconds' ? dueAfterSeconds(run, value) : dueAtTimestamp(value);
  if (dueAt <= run.nowMs) return await endWait(run, branch, state, definition);
  state.activity = { kind: 'waiting', timerId: run.startTimerAt(dueAt) };
}

export async function endWait(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: WaitState,
): Promise<void> {
  const exit = { source: definition, prefix: '', defaultOutput: state.input, next: definition.next, scope: {} };
  await leaveState(run, branch, state, exit);
}

function dueAfterSeconds(run: Run, value: unknown): number {
  return run.nowMs + integerSeconds(value, 'Seconds', 0) * 1000;
}

function dueAtTimestamp(value: unknown): number {
  const dueAt = typeof value === 'string' ? parseTimestamp(value) : undefined;
  if (dueAt !== undefined) return dueAt;
  throw queryEvaluationError(`Timestamp must be an RFC 3339 timestamp, but is ${JSON.stringify(value)}.`, 'Timestamp');
}

/** @throws StatesError when an expression's result is no whole number of seconds within AWS's bounds. */
export function integerSeconds(value: unknown, field: string, min: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= maxSeconds) return value;
  throw queryEvaluationError(
    `${field} must be an integer from ${min} to ${maxSeconds}, but is ${JSON.stringify(value)}.`,
    field,
  );
}
