import { isDeepStrictEqual } from 'node:util';
import { inByteOrder } from './byte-order.ts';
import { type Expression, Tokens } from './expression-tokens.ts';
import type { Item, Value } from './item.ts';
import { isValueNext, type Operand, readOperand, readPath, valueAt } from './operands.ts';
import { RequestInvalidError } from './request-invalid.ts';
import type { Substitutes } from './substitutes.ts';

type Test = (item: Item, substitutes: Substitutes) => boolean;

/** Whether an item (empty if there is none) satisfies a write's condition. */
export interface Condition extends Expression {
  readonly holds: Test;
}

const known = new Map<string, Condition>();

/**
 * A condition: comparisons, BETWEEN, AND, OR, NOT, brackets, attribute_exists, attribute_not_exists, begins_with.
 * Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 * @throws ExpressionUnknownError for everything else.
 */
export function condition(expression: string): Condition {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const tokens = new Tokens(expression);
  const holds = readOr(tokens);
  if (!tokens.isAtEnd) throw tokens.unknown();
  const read = { holds, mentioned: tokens.mentioned, demands: tokens.demands };
  known.set(expression, read);
  return read;
}

function readOr(tokens: Tokens): Test {
  const either = [readAnd(tokens)];
  while (tokens.takeIf('OR')) either.push(readAnd(tokens));
  return (item, substitutes) => either.some((holds) => holds(item, substitutes));
}

function readAnd(tokens: Tokens): Test {
  const all = [readNot(tokens)];
  while (tokens.takeIf('AND')) all.push(readNot(tokens));
  return (item, substitutes) => all.every((holds) => holds(item, substitutes));
}

function readNot(tokens: Tokens): Test {
  if (tokens.takeIf('NOT')) {
    const holds = readNot(tokens);
    return (item, substitutes) => !holds(item, substitutes);
  }
  if (tokens.takeIf('(')) {
    const inner = readOr(tokens);
    tokens.expect(')');
    return inner;
  }
  return readTest(tokens);
}

function readTest(tokens: Tokens): Test {
  if (tokens.takeIf('attribute_exists')) return readExistence(tokens, true);
  if (tokens.takeIf('attribute_not_exists')) return readExistence(tokens, false);
  if (tokens.takeIf('begins_with')) return readBeginning(tokens);
  const left = readOperand(tokens);
  if (tokens.takeIf('BETWEEN')) return readRange(left, tokens);
  const test = comparisons[tokens.take()];
  if (test === undefined) throw tokens.unknown();
  const right = readOperand(tokens);
  return (item, substitutes) => test(left(item, substitutes), right(item, substitutes));
}

function readExistence(tokens: Tokens, wanted: boolean): Test {
  tokens.expect('(');
  const path = readPath(tokens);
  tokens.expect(')');
  return (item, substitutes) => (valueAt(item, path(substitutes)) !== undefined) === wanted;
}

function readBeginning(tokens: Tokens): Test {
  tokens.expect('(');
  const whole = readText(tokens);
  tokens.expect(',');
  const start = readText(tokens);
  tokens.expect(')');
  return (item, substitutes) => {
    const text = whole(item, substitutes);
    const beginning = start(item, substitutes);
    return typeof text === 'string' && typeof beginning === 'string' && text.startsWith(beginning);
  };
}

/** A path, which may have any value, or a value, which must be text. */
function readText(tokens: Tokens): Operand {
  const isValue = isValueNext(tokens);
  const operand = readOperand(tokens);
  if (isValue) {
    tokens.demands.push((substitutes) => {
      if (typeof operand({}, substitutes) !== 'string') throw new RequestInvalidError('begins_with wants text');
    });
  }
  return operand;
}

function readRange(value: Operand, tokens: Tokens): Test {
  const areValues = [isValueNext(tokens)];
  const from = readOperand(tokens);
  tokens.expect('AND');
  areValues.push(isValueNext(tokens));
  const to = readOperand(tokens);
  if (areValues.every(Boolean)) {
    tokens.demands.push((substitutes) => {
      if (inOrder(from({}, substitutes), to({}, substitutes)) <= 0) return;
      throw new RequestInvalidError('BETWEEN wants two bounds of one type, the lower first');
    });
  }
  return (item, substitutes) => {
    const middle = value(item, substitutes);
    return inOrder(from(item, substitutes), middle) <= 0 && inOrder(middle, to(item, substitutes)) <= 0;
  };
}

type Comparison = (left: Value | undefined, right: Value | undefined) => boolean;

/** An absent attribute, or one of another type, is neither less nor greater nor equal: it only differs. */
const comparisons: Readonly<Record<string, Comparison>> = {
  '=': isEqual,
  '<>': (left, right) => !isEqual(left, right),
  '<': (left, right) => inOrder(left, right) < 0,
  '<=': (left, right) => inOrder(left, right) <= 0,
  '>': (left, right) => inOrder(left, right) > 0,
  '>=': (left, right) => inOrder(left, right) >= 0,
};

function isEqual(left: Value | undefined, right: Value | undefined): boolean {
  if (left === undefined || typeof left !== 'object') return left !== undefined && left === right;
  return isDeepStrictEqual(left, right);
}

/** Less than, equal to or greater than 0; NaN, for which no comparison is true, where the two cannot be compared. */
function inOrder(left: Value | undefined, right: Value | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return inByteOrder(left, right);
  return Number.NaN;
}
