import { isDeepStrictEqual } from 'node:util';
import { Tokens } from '#local/memory-table/expression-tokens.ts';
import {
  type Item,
  type Operand,
  readOperand,
  readPath,
  type Substitutes,
  type Value,
  valueAt,
} from '#local/memory-table/operands.ts';

/** Tells whether an item, or the empty one where there is none, is as a condition or a query wants it. */
export type Condition = (item: Item, substitutes: Substitutes) => boolean;

const known = new Map<string, Condition>();

/**
 * A condition, filter or key condition: comparisons, BETWEEN, AND, OR, NOT, brackets, attribute_exists,
 * attribute_not_exists, begins_with.
 * Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 * @throws ExpressionUnknownError for everything else.
 */
export function condition(expression: string): Condition {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const tokens = new Tokens(expression);
  const read = readOr(tokens);
  if (!tokens.isAtEnd) throw tokens.unknown();
  known.set(expression, read);
  return read;
}

function readOr(tokens: Tokens): Condition {
  const either = [readAnd(tokens)];
  while (tokens.takeIf('OR')) either.push(readAnd(tokens));
  return (item, substitutes) => either.some((holds) => holds(item, substitutes));
}

function readAnd(tokens: Tokens): Condition {
  const all = [readNot(tokens)];
  while (tokens.takeIf('AND')) all.push(readNot(tokens));
  return (item, substitutes) => all.every((holds) => holds(item, substitutes));
}

function readNot(tokens: Tokens): Condition {
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

function readTest(tokens: Tokens): Condition {
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

function readExistence(tokens: Tokens, wanted: boolean): Condition {
  tokens.expect('(');
  const path = readPath(tokens);
  tokens.expect(')');
  return (item, substitutes) => (valueAt(item, path(substitutes)) !== undefined) === wanted;
}

function readBeginning(tokens: Tokens): Condition {
  tokens.expect('(');
  const whole = readOperand(tokens);
  tokens.expect(',');
  const start = readOperand(tokens);
  tokens.expect(')');
  return (item, substitutes) => {
    const text = whole(item, substitutes);
    const beginning = start(item, substitutes);
    return typeof text === 'string' && typeof beginning === 'string' && text.startsWith(beginning);
  };
}

function readRange(value: Operand, tokens: Tokens): Condition {
  const from = readOperand(tokens);
  tokens.expect('AND');
  const to = readOperand(tokens);
  return (item, substitutes) => {
    const middle = value(item, substitutes);
    return inOrder(from(item, substitutes), middle) <= 0 && inOrder(middle, to(item, substitutes)) <= 0;
  };
}

type Comparison = (left: Value | undefined, right: Value | undefined) => boolean;

/** An absent attribute, or one of another type, is neither less nor more nor equal: it only differs. */
const comparisons: Readonly<Record<string, Comparison>> = {
  '=': (left, right) => left !== undefined && isDeepStrictEqual(left, right),
  '<>': (left, right) => !isDeepStrictEqual(left, right),
  '<': (left, right) => inOrder(left, right) < 0,
  '<=': (left, right) => inOrder(left, right) <= 0,
  '>': (left, right) => inOrder(left, right) > 0,
  '>=': (left, right) => inOrder(left, right) >= 0,
};

/** Less than, equal to or more than 0; NaN, of which nothing holds, where the two cannot be compared. */
function inOrder(left: Value | undefined, right: Value | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return inByteOrder(left, right);
  return Number.NaN;
}

/** DynamoDB sorts strings by their UTF-8 bytes, which is the order of code points. */
export function inByteOrder(left: string, right: string): number {
  if (left === right) return 0;
  // Without surrogates the order of code units is that of code points.
  if (!surrogate.test(left) && !surrogate.test(right)) return left < right ? -1 : 1;
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

const surrogate = /[\uD800-\uDFFF]/;
