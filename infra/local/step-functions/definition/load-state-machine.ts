import { isRecord } from '../model/json-value.ts';
import { maxDefinitionBytes, maxExecutionSeconds, maxNameLength, maxSeconds } from '../model/limits.ts';
import type { State, StateList, StateMachine } from '../model/state-machine.ts';
import { memberNames } from '../model/template.ts';
import { transitionsOf } from '../model/transitions.ts';
import { type DefinitionIssue, StateMachineDefinitionError } from './definition-error.ts';
import { DefinitionReader } from './definition-reader.ts';
import { loadState } from './load-states.ts';

export interface StateMachineSource {
  readonly name: string;
  /** `arn:aws:states:<region>:<account>:stateMachine:<name>`, without version or alias. */
  readonly arn: string;
  /** The Amazon States Language definition, with every `${Placeholder}` already substituted. */
  readonly definition: string | object;
  /** Shown in history and context only: no IAM is enforced. */
  readonly roleArn?: string;
}

/**
 * Compiles and validates a definition. Everything that this engine or AWS would not run as written is refused here.
 * @throws StateMachineDefinitionError with every reason, its state and its JSON path.
 */
export function loadStateMachine(source: StateMachineSource): StateMachine {
  const issues: DefinitionIssue[] = [];
  const text = typeof source.definition === 'string' ? source.definition : JSON.stringify(source.definition);
  const reader = new DefinitionReader(parseDefinition(source.name, text), '$', undefined, issues);
  const states = new Map<string, State>();
  if (Buffer.byteLength(text) > maxDefinitionBytes) reader.issue('', 'is larger than 1 MiB');
  reader.allow(['Comment', 'QueryLanguage', 'StartAt', 'States', 'TimeoutSeconds', 'Version']);
  if (!isJsonata(reader.fields)) reader.issue('QueryLanguage', 'must be JSONata (AWS defaults to JSONPath)');
  if (reader.fields.Version !== undefined && reader.fields.Version !== '1.0') reader.issue('Version', 'must be "1.0"');
  findPlaceholders(reader);
  const root = loadStateList(reader, states);
  // Scopes can only be determined once names and transitions are valid.
  if (issues.length === 0) findShadowedVariables(reader.inner({}, '$.States') ?? reader, root, states, new Set());
  const machine: StateMachine = {
    name: source.name,
    arn: source.arn,
    roleArn: source.roleArn ?? `arn:aws:iam::000000000000:role/${source.name}`,
    comment: reader.string('Comment'),
    definitionText: text,
    // AWS accepts longer values here, but no execution lives longer than one year.
    timeoutSeconds: boundedTimeout(reader.number('TimeoutSeconds', { min: 1, max: maxSeconds, integer: true })),
    root,
    states,
  };
  if (issues.length > 0) throw new StateMachineDefinitionError(source.name, issues);
  return machine;
}

/** The language of the machine, or of every state by itself; a state inherits only the machine's. */
function isJsonata({ QueryLanguage, ...machine }: Readonly<Record<string, unknown>>): boolean {
  if (QueryLanguage === 'JSONata') return true;
  return (QueryLanguage === undefined || QueryLanguage === 'JSONPath') && saysJsonata(machine);
}

function saysJsonata(list: Readonly<Record<string, unknown>>): boolean {
  const states = isRecord(list.States) ? Object.values(list.States) : [];
  return (
    states.length > 0 &&
    states.every((state) => isRecord(state) && state.QueryLanguage === 'JSONata' && innerLanguages(state))
  );
}

function innerLanguages({ Branches, ItemProcessor }: Readonly<Record<string, unknown>>): boolean {
  const branches = Array.isArray(Branches) ? Branches : [];
  const lists = ItemProcessor === undefined ? branches : [...branches, ItemProcessor];
  return lists.every((list) => isRecord(list) && saysJsonata(list));
}

function boundedTimeout(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.min(seconds, maxExecutionSeconds);
}

function parseDefinition(name: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StateMachineDefinitionError(name, [{ path: '$', state: undefined, message: `is not JSON: ${reason}` }]);
  }
  if (isRecord(value)) return value;
  throw new StateMachineDefinitionError(name, [{ path: '$', state: undefined, message: 'must be a JSON object' }]);
}

function loadStateList(reader: DefinitionReader, all: Map<string, State>): StateList {
  const startAt = reader.requiredString('StartAt');
  const list = reader.inner(reader.fields.States, `${reader.path}.States`);
  const names = list === undefined ? [] : Object.keys(list.fields);
  if (list !== undefined && names.length === 0) reader.issue('States', 'must contain at least one state');
  for (const name of names) loadNamedState(name, reader, all);
  if (startAt !== '' && names.length > 0 && !names.includes(startAt)) {
    reader.issue('StartAt', `"${startAt}" is not one of the States`);
  }
  checkTransitions(reader, { startAt, stateNames: names }, all);
  return { startAt, stateNames: names };
}

function loadNamedState(name: string, list: DefinitionReader, all: Map<string, State>): void {
  const fields = isRecord(list.fields.States) ? list.fields.States[name] : undefined;
  const reader = list.inner(fields, `${list.path}.States.${name}`, name);
  if (reader === undefined) return;
  if ([...name].length > maxNameLength) reader.issue('', `the state name is longer than ${maxNameLength} characters`);
  const state = loadState(name, reader, (nested) => loadStateList(nested, all));
  if (all.has(name)) reader.issue('', 'the state name is used twice in the machine');
  else if (state !== undefined) all.set(name, state);
}

/** Every transition stays in its list, every state is reachable, and the list can end. */
function checkTransitions(reader: DefinitionReader, list: StateList, all: ReadonlyMap<string, State>): void {
  let dangling = !list.stateNames.includes(list.startAt);
  for (const name of list.stateNames) {
    const state = all.get(name);
    for (const { to, field } of state === undefined ? [] : transitionsOf(state)) {
      if (list.stateNames.includes(to)) continue;
      dangling = true;
      if (to !== '') issueOf(reader, name, field, `leads to "${to}", which is not a state of the same list`);
    }
  }
  // A transition to an unknown state makes other states look unreachable: only the transition is reported.
  if (dangling) return;
  const reached = reachedStates(list, all);
  for (const name of list.stateNames) {
    if (!reached.has(name)) issueOf(reader, name, '', 'is unreachable: no transition leads to it');
  }
  if (!list.stateNames.some((name) => isTerminal(all.get(name)))) {
    reader.issue('States', 'has no terminal state (End, Succeed or Fail)');
  }
}

function issueOf(list: DefinitionReader, name: string, field: string, message: string): void {
  list.inner({}, `${list.path}.States.${name}`, name)?.issue(field, message);
}

function reachedStates(list: StateList, all: ReadonlyMap<string, State>): Set<string> {
  const reached = new Set<string>();
  const pending = [list.startAt];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const state = all.get(name);
    if (reached.has(name)) continue;
    reached.add(name);
    for (const { to } of state === undefined ? [] : transitionsOf(state)) pending.push(to);
  }
  return reached;
}

function isTerminal(state: State | undefined): boolean {
  if (state === undefined) return true;
  switch (state.type) {
    case 'Succeed':
    case 'Fail':
      return true;
    case 'Choice':
      return false;
    case 'Task':
    case 'Pass':
    case 'Wait':
    case 'Parallel':
    case 'Map':
      return state.next === undefined;
  }
}

/**
 * "The names of outer-scoped and inner-scoped variables MUST be unique" (States Language, "Variable Scope"): an
 * assignment in a Parallel branch or a Map iteration would look as if it changed the outer variable, and never does.
 */
function findShadowedVariables(
  reader: DefinitionReader,
  list: StateList,
  all: ReadonlyMap<string, State>,
  outer: ReadonlySet<string>,
): void {
  const own = list.stateNames.flatMap((name) => {
    const state = all.get(name);
    return (state === undefined ? [] : assignedNames(state)).map((variable) => ({ name, variable }));
  });
  for (const { name, variable } of own) {
    if (!outer.has(variable)) continue;
    reader
      .inner({}, `${reader.path}.${name}`, name)
      ?.issue(`Assign.${variable}`, 'has the name of a variable of an outer scope');
  }
  for (const name of list.stateNames) {
    const state = all.get(name);
    if (state === undefined) continue;
    // What a state assigns in its own Catch is assigned when its branches are gone: AWS accepts the same name in them.
    const caught = new Set('catch' in state ? state.catch.flatMap(({ assign }) => memberNames(assign)) : []);
    const others = own.filter((one) => one.name !== name || !caught.has(one.variable));
    const visible = new Set([...outer, ...others.map(({ variable }) => variable)]);
    for (const inner of innerLists(state)) findShadowedVariables(reader, inner, all, visible);
  }
}

function innerLists(state: State): readonly StateList[] {
  if (state.type === 'Parallel') return state.branches;
  return state.type === 'Map' ? [state.processor] : [];
}

function assignedNames(state: State): string[] {
  const rules = state.type === 'Choice' ? state.rules : [];
  const catchers = 'catch' in state ? state.catch : [];
  return [state, ...rules, ...catchers].flatMap(({ assign }) => memberNames(assign));
}

/** A `${Name}` left in any string was not substituted: on AWS it would be sent as it is. */
function findPlaceholders(reader: DefinitionReader): void {
  const visit = (value: unknown, path: string, state: string | undefined): void => {
    if (typeof value === 'string') {
      for (const [, name] of value.matchAll(/\$\{([A-Za-z0-9_]+)\}/g)) {
        reader.inner({}, path, state)?.issue('', `the placeholder "${name}" has not been substituted`);
      }
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`, state);
      return;
    }
    if (!isRecord(value)) return;
    for (const [key, member] of Object.entries(value)) {
      visit(member, `${path}.${key}`, path.endsWith('.States') ? key : state);
    }
  };
  visit(reader.fields, '$', undefined);
}
