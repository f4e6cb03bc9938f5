import type { Tokens } from './expression-tokens.ts';
import type { Item, Value } from './item.ts';
import { isValueNext, type Operand, readOperand, readValue } from './operands.ts';
import { ValueUnknownError } from './plain-values.ts';
import { RequestInvalidError } from './request-invalid.ts';
import type { Substitutes } from './substitutes.ts';

/** The right side of a SET: one term, or the sum or difference of two. */
export function readSum(tokens: Tokens): Operand {
  const isValueFirst = isValueNext(tokens);
  const first = readTerm(tokens);
  for (const [sign, factor] of [
    ['+', 1],
    ['-', -1],
  ] as const) {
    if (!tokens.takeIf(sign)) continue;
    if (isValueFirst) demandNumber(tokens, first);
    const second = isValueNext(tokens) ? readNumber(tokens) : readTerm(tokens);
    return (item, substitutes) =>
      whole(numberOf(first(item, substitutes)) + factor * numberOf(second(item, substitutes)));
  }
  return first;
}

/** A `:value` that is a number. */
export function readNumber(tokens: Tokens): (item: Item, substitutes: Substitutes) => number {
  const value = readValue(tokens);
  demandNumber(tokens, value);
  return (item, substitutes) => numberOf(value(item, substitutes));
}

function demandNumber(tokens: Tokens, operand: Operand): void {
  tokens.demands.push((substitutes) => void numberOf(operand({}, substitutes)));
}

function readTerm(tokens: Tokens): Operand {
  if (tokens.takeIf('if_not_exists')) {
    return readPair(tokens, (first, second) => (first === undefined ? second : first));
  }
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

/** @throws RequestInvalidError when it is no number, or is absent without a default. */
export function numberOf(value: Value | undefined, absent?: number): number {
  const number = value === undefined ? absent : value;
  if (typeof number === 'number') return number;
  throw new RequestInvalidError('An operand in the update expression has an incorrect data type');
}

/**
 * DynamoDB computes in decimals and JavaScript does not: only whole numbers give equal results.
 * @throws ValueUnknownError
 */
export function whole(sum: number): number {
  if (!Number.isSafeInteger(sum)) throw new ValueUnknownError(sum);
  return sum;
}

function listOf(value: Value | undefined): Value[] {
  if (Array.isArray(value)) return value;
  throw new RequestInvalidError('An operand in the update expression has an incorrect data type');
}
