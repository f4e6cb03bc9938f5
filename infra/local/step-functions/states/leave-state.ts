import { isJsonObject, type Json, type JsonObject, jsonBytes, setMember } from '../model/json-value.ts';
import { maxAssignBytes, maxVariablesBytes } from '../model/limits.ts';
import type { BranchSnapshot, StateSnapshot } from '../model/snapshot.ts';
import type { Catcher, ChoiceRule, State } from '../model/state-machine.ts';
import { StatesError } from '../model/states-error.ts';
import { enterState } from './enter-state.ts';
import { finishBranch } from './fan-out.ts';
import { checkPayloadSize, type Run, type Scope } from './run.ts';

/** The owner of an exit's templates: the state itself, a choice rule or a catcher. */
export interface Exit {
  readonly source: State | ChoiceRule | Catcher;
  /** Prefix of the fields in error messages: `` for the state, `Catch[0]/` for a catcher. */
  readonly prefix: string;
  /** Output when no `Output` is given. */
  readonly defaultOutput: Json;
  readonly next: string | undefined;
  readonly scope: Scope;
}

/**
 * Leaves a state: evaluates Output and Assign against the same variables (so that Assign is not visible in Output),
 * writes the Exited event and goes on.
 */
export async function leaveState(run: Run, branch: BranchSnapshot, state: StateSnapshot, exit: Exit): Promise<void> {
  const { output: outputTemplate, assign } = exit.source;
  const output =
    outputTemplate === undefined
      ? exit.defaultOutput
      : await run.evaluate(outputTemplate, branch, state, `${exit.prefix}Output`, exit.scope);
  checkPayloadSize(output, `The output of the state '${state.name}'`);
  const assigned =
    assign === undefined ? {} : await run.evaluate(assign, branch, state, `${exit.prefix}Assign`, exit.scope);
  const variables = isJsonObject(assigned) ? assigned : {};
  assignVariables(run, branch, variables);
  emitExited(run, branch, state, output, variables);
  branch.state = undefined;
  const { next } = exit;
  if (next === undefined) await finishBranch(run, branch, output);
  else run.steps.push({ branchId: branch.id, take: (current) => enterState(run, current, next, output) });
}

function assignVariables(run: Run, branch: BranchSnapshot, variables: JsonObject): void {
  if (jsonBytes(variables) > maxAssignBytes) {
    throw new StatesError('States.DataLimitExceeded', `One Assign may hold at most ${maxAssignBytes} bytes.`);
  }
  const updated = { ...branch.variables };
  for (const [name, value] of Object.entries(variables)) setMember(updated, name, value);
  const others = Object.values(run.snapshot.branches).filter((other) => other.id !== branch.id);
  const total = others.reduce((sum, other) => sum + jsonBytes(other.variables), jsonBytes(updated));
  if (Object.keys(variables).length > 0 && total > maxVariablesBytes) {
    throw new StatesError(
      'States.DataLimitExceeded',
      `The variables of an execution may hold at most ${maxVariablesBytes} bytes.`,
    );
  }
  branch.variables = updated;
}

function emitExited(run: Run, branch: BranchSnapshot, state: StateSnapshot, output: Json, variables: JsonObject): void {
  const type = run.machine.states.get(state.name)?.type;
  if (type === undefined || type === 'Fail') return;
  const assigned: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) setMember(assigned, name, JSON.stringify(value));
  const withAssigned =
    Object.keys(assigned).length === 0
      ? {}
      : { assignedVariables: assigned, assignedVariablesDetails: { truncated: false } };
  run.emit(branch, `${type}StateExited`, 'stateExitedEventDetails', {
    name: state.name,
    output: JSON.stringify(output),
    outputDetails: { truncated: false },
    ...withAssigned,
  });
}
