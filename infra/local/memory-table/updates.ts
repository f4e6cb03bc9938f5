import { Tokens } from '#local/memory-table/expression-tokens.ts';
import {
  type Item,
  isItem,
  type Operand,
  type Path,
  readOperand,
  readPath,
  type Substitutes,
  type Value,
  valueAt,
} from '#local/memory-table/operands.ts';

/** What is done to an item: every value is read from the item as it was. */
export type Update = (before: Item, substitutes: Substitutes) => Item;
type Step = (before: Item, after: Item, substitutes: Substitutes) => void;

const known = new Map<string, Update>();

/**
 * SET with +, -, if_not_exists and list_append; REMOVE; ADD of numbers.
 * Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html
 * @throws ExpressionUnknownError for everything else.
 */
export function update(expression: string): Update {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const tokens = new Tokens(expression);
  const steps: Step[] = [];
  while (!tokens.isAtEnd) steps.push(...readClause(tokens));
  const read: Update = (item, substitutes) => {
    const after = structuredClone(item);
    for (const step of steps) step(item, after, substitutes);
    return after;
  };
  known.set(expression, read);
  return read;
}

function readClause(tokens: Tokens): Step[] {
  if (tokens.takeIf('SET')) return readList(tokens, readAssignment);
  if (tokens.takeIf('REMOVE')) return readList(tokens, readRemoval);
  if (tokens.takeIf('ADD')) return readList(tokens, readAddition);
  throw tokens.unknown();
}

function readList(tokens: Tokens, readOne: (tokens: Tokens) => Step): Step[] {
  const steps = [readOne(tokens)];
  while (tokens.takeIf(',')) steps.push(readOne(tokens));
  return steps;
}

function readAssignment(tokens: Tokens): Step {
  const path = readPath(tokens);
  tokens.expect('=');
  const value = readSum(tokens);
  return (before, after, substitutes) => put(after, path(substitutes), value(before, substitutes));
}

function readSum(tokens: Tokens): Operand {
  const first = readTerm(tokens);
  for (const [sign, factor] of [
    ['+', 1],
    ['-', -1],
  ] as const) {
    if (!tokens.takeIf(sign)) continue;
    const second = readTerm(tokens);
    return (item, substitutes) => numberOf(first(item, substitutes)) + factor * numberOf(second(item, substitutes));
  }
  return first;
}

function readTerm(tokens: Tokens): Operand {
  if (tokens.takeIf('if_not_exists')) return readPair(tokens, (first, second) => first ?? second);
  if (tokens.takeIf('list_append')) return readPair(tokens, (first, second) => [...listOf(first), ...listOf(second)]);
  return readOperand(tokens);
}

function readPair(
  tokens: Tokens,
  join: (first: Value | undefined, second: Value | undefined) => Value | undefined,
): Operand {
  tokens.expect('(');
  const first = readTerm(tokens);
  tokens.expect(',');
  const second = readTerm(tokens);
  tokens.expect(')');
  return (item, substitutes) => join(first(item, substitutes), second(item, substitutes));
}

function readRemoval(tokens: Tokens): Step {
  const path = readPath(tokens);
  return (_before, after, substitutes) => {
    const names = path(substitutes);
    const parent = valueAt(after, names.slice(0, -1));
    const last = names.at(-1);
    if (isItem(parent) && last !== undefined) delete parent[last];
  };
}

function readAddition(tokens: Tokens): Step {
  const path: Path = readPath(tokens);
  const value = readOperand(tokens);
  return (before, after, substitutes) => {
    const names = path(substitutes);
    put(after, names, numberOf(valueAt(before, names) ?? 0) + numberOf(value(before, substitutes)));
  };
}

/** A path whose parent is missing, or a value that is: DynamoDB refuses both in these words. */
export class UpdateInvalidError extends Error {
  override readonly name = 'ValidationException';
}

function put(item: Item, names: readonly string[], value: Value | undefined): void {
  const parent = valueAt(item, names.slice(0, -1));
  const last = names.at(-1);
  if (!isItem(parent) || last === undefined) {
    throw new UpdateInvalidError('The document path provided in the update expression is invalid for update');
  }
  if (value === undefined) {
    throw new UpdateInvalidError('The provided expression refers to an attribute that does not exist in the item');
  }
  parent[last] = structuredClone(value);
}

function numberOf(value: Value | undefined): number {
  if (typeof value === 'number') return value;
  throw new UpdateInvalidError('An operand in the update expression has an incorrect data type');
}

function listOf(value: Value | undefined): Value[] {
  if (Array.isArray(value)) return value;
  throw new UpdateInvalidError('An operand in the update expression has an incorrect data type');
}
