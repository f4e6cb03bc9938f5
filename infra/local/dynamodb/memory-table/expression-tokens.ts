import { RequestInvalidError } from './request-invalid.ts';
import type { Substitutes } from './substitutes.ts';

/** The table does not support this part of an expression; it is refused, because a wrong result would be believed. */
export class ExpressionUnknownError extends Error {
  override readonly name = 'ExpressionUnknownError';

  constructor(expression: string, at: string | undefined) {
    super(`"${expression}" is not understood${at === undefined ? '' : ` at "${at}"`}.`);
  }
}

/** A check that has to pass before any item is read. @throws RequestInvalidError when it does not. */
export type Demand = (substitutes: Substitutes) => void;

/** The properties of every parsed expression. */
export interface Expression {
  /** The `#names` and `:values` it uses. */
  readonly mentioned: readonly string[];
  readonly demands: readonly Demand[];
}

const token = /\s*([A-Za-z_][\w]*|[#:][\w]+|<=|>=|<>|[()<>=,.+-])/y;

/** The tokens of a DynamoDB expression, read one after the other. */
export class Tokens implements Expression {
  readonly demands: Demand[] = [];
  readonly mentioned: readonly string[];
  readonly #expression: string;
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(expression: string) {
    this.#expression = expression;
    this.#tokens = tokensOf(expression);
    this.mentioned = [...new Set(this.#tokens.filter((word) => /^[#:]/.test(word)))];
  }

  get isAtEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  take(): string {
    const taken = this.#tokens[this.#next];
    if (taken === undefined) throw this.unknown();
    this.#next += 1;
    return taken;
  }

  /** Consumes the next token when it is this word, in any case, or this sign. */
  takeIf(word: string): boolean {
    if (this.peek()?.toUpperCase() !== word.toUpperCase()) return false;
    this.#next += 1;
    return true;
  }

  expect(word: string): void {
    if (!this.takeIf(word)) throw this.unknown();
  }

  unknown(): ExpressionUnknownError {
    return new ExpressionUnknownError(this.#expression, this.peek());
  }
}

function tokensOf(expression: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (expression.slice(token.lastIndex).trim() !== '') {
    const start = token.lastIndex;
    const match = token.exec(expression);
    if (match?.[1] === undefined) throw new ExpressionUnknownError(expression, expression.slice(start).trim());
    found.push(match[1]);
  }
  return found;
}

/**
 * As DynamoDB does before it reads any item: every name and value used is defined, every defined one is used, and the
 * expressions' own checks pass.
 * @throws RequestInvalidError
 */
export function validate(expressions: readonly Expression[], substitutes: Substitutes): void {
  const { names, values } = substitutes;
  for (const { mentioned } of expressions) {
    for (const word of mentioned) {
      if (!Object.hasOwn(word.startsWith('#') ? names : values, word)) {
        throw new RequestInvalidError(`An expression attribute used in expression is not defined: ${word}`);
      }
    }
  }
  for (const explained of [names, values]) {
    for (const word in explained) {
      if (!expressions.some(({ mentioned }) => mentioned.includes(word))) {
        throw new RequestInvalidError(`An expression attribute is unused in expressions: ${word}`);
      }
    }
  }
  for (const { demands } of expressions) for (const demand of demands) demand(substitutes);
}
