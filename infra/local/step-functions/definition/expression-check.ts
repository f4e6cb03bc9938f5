import { isRecord } from '../model/json-value.ts';

/** Members of `$states` that only exist in some fields. */
export type StatesMember = 'result' | 'errorOutput';

/**
 * Finds what Step Functions refuses in an expression when a state machine is created:
 * `$eval` (use `$parse`), `$` and `$$` and unqualified names at top level (there is no input document),
 * and `$states.result` or `$states.errorOutput` in fields where they do not exist.
 * Source: Developer Guide, "Transforming data with JSONata" and "Passing data between states with variables".
 */
export function findExpressionFaults(ast: unknown, available: readonly StatesMember[]): string[] {
  const faults: string[] = [];
  visit(ast, true, available, faults);
  return faults;
}

/**
 * Node members under which a name is read from an inner context rather than from the (absent) document.
 * A lambda's body is not one of them: it keeps the context of the expression around it.
 */
const innerContext = new Set(['stages', 'predicate', 'group']);

function visit(node: unknown, topLevel: boolean, available: readonly StatesMember[], faults: string[]): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, topLevel, available, faults);
    return;
  }
  if (!isRecord(node)) return;
  if (node.type === 'variable') checkVariable(node, topLevel, faults);
  if (node.type === 'name' && topLevel) {
    faults.push(`"${String(node.value)}" has no document to be read from: begin with $states.input or a variable`);
  }
  if (node.type === 'path' && Array.isArray(node.steps)) {
    checkStatesMember(node.steps, available, faults);
    for (const [index, step] of node.steps.entries()) visit(step, topLevel && index === 0, available, faults);
    visitMembers(node, ['type', 'steps'], topLevel, available, faults);
    return;
  }
  visitMembers(node, ['type', 'value'], topLevel, available, faults);
}

function visitMembers(
  node: Record<string, unknown>,
  except: readonly string[],
  topLevel: boolean,
  available: readonly StatesMember[],
  faults: string[],
): void {
  for (const [key, member] of Object.entries(node)) {
    if (except.includes(key)) continue;
    visit(member, topLevel && !innerContext.has(key), available, faults);
  }
}

function checkVariable(node: Record<string, unknown>, topLevel: boolean, faults: string[]): void {
  if (node.value === 'eval') faults.push('$eval is not supported by Step Functions: use $parse');
  if (topLevel && node.value === '') faults.push('$ has no document to refer to at top level: use $states.input');
  if (node.value === '$') faults.push('$$ has no document to refer to: use $states.input');
}

function checkStatesMember(steps: readonly unknown[], available: readonly StatesMember[], faults: string[]): void {
  const [root, member] = steps;
  if (!isRecord(root) || root.type !== 'variable' || root.value !== 'states') return;
  if (!isRecord(member) || member.type !== 'name') return;
  const name = member.value;
  if (name === 'input' || name === 'context') return;
  if (name !== 'result' && name !== 'errorOutput') {
    faults.push(`$states.${String(name)} does not exist: $states has input, result, errorOutput and context`);
    return;
  }
  if (!available.includes(name)) faults.push(`$states.${name} does not exist in this field`);
}
