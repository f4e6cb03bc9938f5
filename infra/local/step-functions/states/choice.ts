import type { BranchSnapshot, StateSnapshot } from '../model/snapshot.ts';
import type { ChoiceState } from '../model/state-machine.ts';
import { StatesError } from '../model/states-error.ts';
import { unexpectedType } from '../model/template.ts';
import { leaveState } from './leave-state.ts';
import type { Run } from './run.ts';

/** Takes the first rule whose condition holds, else Default. Rules have their own Assign and Output. */
export async function chooseTransition(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: ChoiceState,
): Promise<void> {
  for (const [index, rule] of definition.rules.entries()) {
    const location = `Choices[${index}]/Condition`;
    const holds = await run.evaluate(rule.condition, branch, state, location);
    if (typeof holds !== 'boolean') {
      throw unexpectedType(rule.condition, location, 'boolean', holds);
    }
    if (!holds) continue;
    const exit = { source: rule, prefix: `Choices[${index}]/`, defaultOutput: state.input, next: rule.next, scope: {} };
    return await leaveState(run, branch, state, exit);
  }
  if (definition.default === undefined) {
    // The States Language names States.NoChoiceMatched; AWS itself reports States.Runtime, which nothing catches.
    throw new StatesError(
      'States.Runtime',
      'Failed to transition out of the state. The state does not point to a next state.',
    );
  }
  const exit = { source: definition, prefix: '', defaultOutput: state.input, next: definition.default, scope: {} };
  await leaveState(run, branch, state, exit);
}
