/** What an expression says that the table does not understand is refused loudly: a wrong answer would be believed. */
export class ExpressionUnknownError extends Error {
  override readonly name = 'ExpressionUnknownError';

  constructor(expression: string, at: string | undefined) {
    super(`"${expression}" is not understood${at === undefined ? '' : ` at "${at}"`}.`);
  }
}

const token = /\s*([A-Za-z_][\w]*|[#:][\w]+|<=|>=|<>|[()<>=,.+-])/y;

/** The words and signs of a DynamoDB expression, read one after the other. */
export class Tokens {
  readonly #expression: string;
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(expression: string) {
    this.#expression = expression;
    this.#tokens = tokensOf(expression);
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

  /** Takes the next token when it is this word, in whatever case, or this sign. */
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
