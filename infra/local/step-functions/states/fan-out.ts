import { isJsonArray, type Json } from '../model/json-value.ts';
import { maxInlineMapConcurrency } from '../model/limits.ts';
import type { BranchSnapshot, FanOutActivity, StateSnapshot } from '../model/snapshot.ts';
import type { MapState, ParallelState, StateList } from '../model/state-machine.ts';
import { StatesError } from '../model/states-error.ts';
import { unexpectedType } from '../model/template.ts';
import { failExecution, succeedExecution } from './end-execution.ts';
import { definitionOf, enterState, guarded } from './enter-state.ts';
import { failState } from './fail-state.ts';
import { leaveState } from './leave-state.ts';
import { checkPayloadSize, type Run } from './run.ts';
import { integerSeconds } from './wait.ts';

/** Starts every branch of a Parallel state with the same input. */
export async function startParallel(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: ParallelState,
): Promise<void> {
  const input =
    definition.arguments === undefined
      ? state.input
      : await run.evaluate(definition.arguments, branch, state, 'Arguments');
  checkPayloadSize(input, `The arguments of the state '${state.name}'`);
  run.emit(branch, 'ParallelStateStarted');
  const children = definition.branches.map((list, index) => newChild(run, branch, list, index, input, undefined));
  await startFanOut(run, branch, state, children, children.length);
}

/** Starts as many iterations of an inline Map as MaxConcurrency allows. */
export async function startMap(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: MapState,
): Promise<void> {
  const items =
    definition.items === undefined ? state.input : await run.evaluate(definition.items, branch, state, 'Items');
  if (!isJsonArray(items)) {
    throw unexpectedType(definition.items ?? { kind: 'literal', value: items }, 'Items', 'array', items);
  }
  const limit =
    definition.maxConcurrency === undefined
      ? 0
      : integerSeconds(
          await run.evaluate(definition.maxConcurrency, branch, state, 'MaxConcurrency'),
          'MaxConcurrency',
          0,
        );
  const inputs: Json[] = [];
  for (const [index, value] of items.entries()) {
    inputs.push(await iterationInput(run, branch, state, definition, { Index: index, Value: value }));
  }
  run.emit(branch, 'MapStateStarted', 'mapStateStartedEventDetails', { length: items.length });
  const children = items.map((value, index) =>
    newChild(run, branch, definition.processor, index, inputs[index] ?? null, { Index: index, Value: value }),
  );
  const concurrency = limit === 0 ? maxInlineMapConcurrency : Math.min(limit, maxInlineMapConcurrency);
  await startFanOut(run, branch, state, children, concurrency);
}

async function iterationInput(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: MapState,
  mapItem: { Index: number; Value: Json },
): Promise<Json> {
  if (definition.itemSelector === undefined) return mapItem.Value;
  const input = await run.evaluate(definition.itemSelector, branch, state, 'ItemSelector', { mapItem });
  checkPayloadSize(input, `The input of an iteration of the state '${state.name}'`);
  return input;
}

function newChild(
  run: Run,
  parent: BranchSnapshot,
  list: StateList,
  index: number,
  input: Json,
  mapItem: Json | undefined,
): BranchSnapshot {
  const child: BranchSnapshot = {
    id: `b${run.newId()}`,
    parentId: parent.id,
    index,
    startAt: list.startAt,
    input,
    mapItem,
    status: 'pending',
    variables: {},
    lastEventId: parent.lastEventId,
    state: undefined,
    output: undefined,
  };
  run.snapshot.branches[child.id] = child;
  return child;
}

async function startFanOut(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  children: readonly BranchSnapshot[],
  maxConcurrency: number,
): Promise<void> {
  const fanOut: FanOutActivity = { kind: 'fan-out', childIds: children.map((child) => child.id), maxConcurrency };
  state.activity = fanOut;
  if (children.length === 0) return await joinChildren(run, branch, state, fanOut);
  startPendingChildren(run, branch, state, fanOut);
}

/** Starts pending children while fewer than `maxConcurrency` run. */
export function startPendingChildren(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  fanOut: FanOutActivity,
): void {
  const children = childrenOf(run, fanOut);
  let running = children.filter((child) => child.status === 'running').length;
  const isMap = definitionOf(run, state.name).type === 'Map';
  for (const child of children) {
    if (child.status !== 'pending' || running >= fanOut.maxConcurrency) continue;
    running += 1;
    child.status = 'running';
    child.lastEventId = branch.lastEventId;
    if (isMap) {
      const details = { name: state.name, index: child.index };
      run.emit(child, 'MapIterationStarted', 'mapIterationStartedEventDetails', details);
    }
    run.steps.push({ branchId: child.id, take: (current) => enterState(run, current, child.startAt, child.input) });
  }
}

export function childrenOf(run: Run, fanOut: FanOutActivity): BranchSnapshot[] {
  return fanOut.childIds.flatMap((id) => run.snapshot.branches[id] ?? []);
}

/** The last state of a branch was left: the execution succeeds, or the surrounding state continues. */
export async function finishBranch(run: Run, branch: BranchSnapshot, output: Json): Promise<void> {
  branch.status = 'succeeded';
  branch.output = output;
  const parent = parentOf(run, branch);
  if (parent === undefined) return succeedExecution(run, branch, output);
  const { state } = parent;
  if (state?.activity.kind !== 'fan-out') return;
  const fanOut = state.activity;
  if (definitionOf(run, state.name).type === 'Map') {
    const details = { name: state.name, index: branch.index };
    run.emit(branch, 'MapIterationSucceeded', 'mapIterationSucceededEventDetails', details);
  }
  if (childrenOf(run, fanOut).every((child) => child.status === 'succeeded')) {
    parent.lastEventId = branch.lastEventId;
    await guarded(run, parent, state, () => joinChildren(run, parent, state, fanOut));
    return;
  }
  const waitingSince = branch.lastEventId;
  startPendingChildren(run, { ...parent, lastEventId: waitingSince }, state, fanOut);
}

function parentOf(run: Run, branch: BranchSnapshot): BranchSnapshot | undefined {
  return branch.parentId === undefined ? undefined : run.snapshot.branches[branch.parentId];
}

/** All branches ended: the result is the array of their outputs, in their order. */
async function joinChildren(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  fanOut: FanOutActivity,
): Promise<void> {
  const definition = definitionOf(run, state.name);
  if (definition.type !== 'Parallel' && definition.type !== 'Map') return;
  const result = childrenOf(run, fanOut).map((child) => child.output ?? null);
  checkPayloadSize(result, `The result of the state '${state.name}'`);
  run.emit(branch, `${definition.type}StateSucceeded`);
  state.hasSucceeded = true;
  dropChildren(run, branch);
  const exit = { source: definition, prefix: '', defaultOutput: result, next: definition.next, scope: { result } };
  await leaveState(run, branch, state, exit);
}

/** A branch failed for good: its siblings are aborted and the surrounding state fails with the same error. */
export async function failBranch(run: Run, branch: BranchSnapshot, error: StatesError): Promise<void> {
  branch.status = 'failed';
  const parent = parentOf(run, branch);
  if (parent === undefined) return failExecution(run, branch, error);
  const { state } = parent;
  if (state?.activity.kind !== 'fan-out') return;
  const definition = definitionOf(run, state.name);
  const failedAt = branch.lastEventId;
  const siblings = childrenOf(run, state.activity).filter((child) => child.id !== branch.id);
  emitIteration(run, state, branch, failedAt, 'Failed');
  emitAborted(run, branch, failedAt);
  for (const sibling of siblings) abortSibling(run, state, sibling, failedAt);
  parent.lastEventId = failedAt;
  const aliases = definition.type === 'Parallel' ? ['States.BranchFailed'] : [];
  await failState(run, parent, state, new StatesError(error.error, error.errorCause, undefined, aliases));
}

function abortSibling(run: Run, state: StateSnapshot, sibling: BranchSnapshot, failedAt: number): void {
  if (sibling.status !== 'running') return;
  emitIteration(run, state, sibling, failedAt, 'Aborted');
  emitAborted(run, sibling, failedAt);
  abortBranch(run, sibling);
}

function emitIteration(
  run: Run,
  state: StateSnapshot,
  child: BranchSnapshot,
  previousEventId: number,
  outcome: 'Failed' | 'Aborted',
): void {
  if (definitionOf(run, state.name).type !== 'Map') return;
  const details = { name: state.name, index: child.index };
  run.emitAfter(previousEventId, `MapIteration${outcome}`, `mapIteration${outcome}EventDetails`, details);
}

function emitAborted(run: Run, branch: BranchSnapshot, previousEventId: number): void {
  if (branch.state === undefined) return;
  const { type } = definitionOf(run, branch.state.name);
  if (type === 'Task' || type === 'Wait' || type === 'Parallel' || type === 'Map') {
    run.emitAfter(previousEventId, `${type}StateAborted`);
  }
}

/** Stops a branch and all branches under it; their states stay, so that a redrive can run them again. */
export function abortBranch(run: Run, branch: BranchSnapshot): void {
  if (branch.status === 'running') branch.status = 'aborted';
  const activity = branch.state?.activity;
  if (branch.state === undefined || activity === undefined) return;
  switch (activity.kind) {
    case 'idle':
      return;
    case 'waiting':
    case 'retrying':
      run.cancelTimer(activity.timerId);
      break;
    case 'task':
      run.releaseTask(activity);
      break;
    case 'fan-out':
      for (const child of childrenOf(run, activity)) abortBranch(run, child);
      return;
  }
  branch.state.activity = { kind: 'idle' };
}

/** Removes the children of a branch's state, which is retried, caught or left. */
export function dropChildren(run: Run, branch: BranchSnapshot): void {
  for (const child of Object.values(run.snapshot.branches)) {
    if (child.parentId !== branch.id) continue;
    dropChildren(run, child);
    delete run.snapshot.branches[child.id];
  }
}
