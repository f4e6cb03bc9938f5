import { inByteOrder } from './byte-order.ts';
import { type Expression, Tokens } from './expression-tokens.ts';
import { readValue } from './operands.ts';
import { RequestInvalidError } from './request-invalid.ts';
import type { Substitutes } from './substitutes.ts';

type Text = (substitutes: Substitutes) => string;

/** A range of sort keys: it begins after those before it, and ends at the first one behind it. */
export interface Stretch {
  isBefore(sortKey: string): boolean;
  isBehind(sortKey: string): boolean;
}

/** The partition of a query, and its range of sort keys; undefined: all of them. */
export interface KeyCondition extends Expression {
  readonly partitionName: string;
  readonly partition: Text;
  readonly sortName: string | undefined;
  readonly stretch: (substitutes: Substitutes) => Stretch | undefined;
}

const known = new Map<string, KeyCondition>();

/**
 * `pk = :pk`, alone or with AND and one comparison, BETWEEN or begins_with of the sort key, in this order.
 * Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.KeyConditionExpressions.html
 * @throws ExpressionUnknownError for everything else.
 */
export function keyCondition(expression: string): KeyCondition {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const tokens = new Tokens(expression);
  const partitionName = tokens.take();
  tokens.expect('=');
  const partition = readText(tokens);
  const sort = tokens.takeIf('AND') ? readSort(tokens) : undefined;
  if (!tokens.isAtEnd) throw tokens.unknown();
  const read: KeyCondition = {
    mentioned: tokens.mentioned,
    demands: tokens.demands,
    partitionName,
    partition,
    sortName: sort?.name,
    stretch: (substitutes) => sort?.stretch(substitutes),
  };
  known.set(expression, read);
  return read;
}

function readSort(tokens: Tokens): { name: string; stretch: (substitutes: Substitutes) => Stretch } {
  if (tokens.takeIf('begins_with')) return readBeginning(tokens);
  const name = tokens.take();
  if (tokens.takeIf('BETWEEN')) return { name, stretch: readRange(tokens) };
  const stretchOf = comparisons[tokens.take()];
  if (stretchOf === undefined) throw tokens.unknown();
  const text = readText(tokens);
  return { name, stretch: (substitutes) => stretchOf(text(substitutes)) };
}

function readBeginning(tokens: Tokens) {
  tokens.expect('(');
  const name = tokens.take();
  tokens.expect(',');
  const text = readText(tokens);
  tokens.expect(')');
  const stretch = (substitutes: Substitutes): Stretch => {
    const start = text(substitutes);
    return {
      isBefore: (key) => inByteOrder(key, start) < 0,
      isBehind: (key) => inByteOrder(key, start) > 0 && !key.startsWith(start),
    };
  };
  return { name, stretch };
}

function readRange(tokens: Tokens): (substitutes: Substitutes) => Stretch {
  const from = readText(tokens);
  tokens.expect('AND');
  const to = readText(tokens);
  tokens.demands.push((substitutes) => {
    if (inByteOrder(from(substitutes), to(substitutes)) <= 0) return;
    throw new RequestInvalidError('BETWEEN wants the lower bound first');
  });
  return (substitutes) => {
    const [first, last] = [from(substitutes), to(substitutes)];
    return { isBefore: (key) => inByteOrder(key, first) < 0, isBehind: (key) => inByteOrder(key, last) > 0 };
  };
}

const never = () => false;

const comparisons: Readonly<Record<string, (text: string) => Stretch>> = {
  '=': (text) => ({ isBefore: (key) => inByteOrder(key, text) < 0, isBehind: (key) => inByteOrder(key, text) > 0 }),
  '<': (text) => ({ isBefore: never, isBehind: (key) => inByteOrder(key, text) >= 0 }),
  '<=': (text) => ({ isBefore: never, isBehind: (key) => inByteOrder(key, text) > 0 }),
  '>': (text) => ({ isBefore: (key) => inByteOrder(key, text) <= 0, isBehind: never }),
  '>=': (text) => ({ isBefore: (key) => inByteOrder(key, text) < 0, isBehind: never }),
};

/** All keys of the house are text. */
function readText(tokens: Tokens): Text {
  const value = readValue(tokens);
  return (substitutes) => {
    const text = value({}, substitutes);
    if (typeof text === 'string') return text;
    throw new RequestInvalidError('A key is compared with something that is no text');
  };
}
