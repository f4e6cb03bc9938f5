import { type Expression, Tokens } from './expression-tokens.ts';
import type { Item, Value } from './item.ts';
import { isItem, type Path, readPath, valueAt } from './operands.ts';
import { copy, plain } from './plain-values.ts';
import { RequestInvalidError } from './request-invalid.ts';
import type { Substitutes } from './substitutes.ts';
import { numberOf, readNumber, readSum, whole } from './update-values.ts';

/** The changes of an item: every value is read from the item as it was before. */
export interface Update extends Expression {
  readonly paths: readonly Path[];
  apply(before: Item, substitutes: Substitutes): Item;
}

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
  const clauses: Clause[] = [];
  while (!tokens.isAtEnd) clauses.push(readClause(tokens, clauses));
  const changes = clauses.flatMap((clause) => clause.changes);
  if (changes.length === 0) throw tokens.unknown();
  const paths = changes.map(({ path }) => path);
  tokens.demands.push((substitutes) => refuseOverlap(paths.map((path) => path(substitutes))));
  const read: Update = {
    mentioned: tokens.mentioned,
    demands: tokens.demands,
    paths,
    apply: (item, substitutes) => {
      const after = plain(item);
      for (const { step } of changes) step(item, after, substitutes);
      return after;
    },
  };
  known.set(expression, read);
  return read;
}

interface Change {
  readonly path: Path;
  readonly step: Step;
}

interface Clause {
  readonly word: string;
  readonly changes: readonly Change[];
}

const clauseReaders: Readonly<Record<string, (tokens: Tokens) => Change>> = {
  SET: readAssignment,
  REMOVE: readRemoval,
  ADD: readAddition,
};

/** Each section occurs once at most. */
function readClause(tokens: Tokens, before: readonly Clause[]): Clause {
  const word = tokens.peek()?.toUpperCase() ?? '';
  const readOne = clauseReaders[word];
  if (readOne === undefined || before.some((clause) => clause.word === word)) throw tokens.unknown();
  tokens.take();
  const changes = [readOne(tokens)];
  while (tokens.takeIf(',')) changes.push(readOne(tokens));
  return { word, changes };
}

function refuseOverlap(paths: readonly (readonly string[])[]): void {
  for (const [index, path] of paths.entries()) {
    for (const other of paths.slice(index + 1)) {
      const length = Math.min(path.length, other.length);
      if (path.slice(0, length).every((name, place) => name === other[place])) {
        throw new RequestInvalidError(
          `Two document paths overlap with each other: ${path.join('.')}, ${other.join('.')}`,
        );
      }
    }
  }
}

function readAssignment(tokens: Tokens): Change {
  const path = readPath(tokens);
  tokens.expect('=');
  const value = readSum(tokens);
  return { path, step: (before, after, substitutes) => put(after, path(substitutes), value(before, substitutes)) };
}

function readRemoval(tokens: Tokens): Change {
  const path = readPath(tokens);
  const step: Step = (_before, after, substitutes) => {
    const names = path(substitutes);
    const parent = valueAt(after, names.slice(0, -1));
    const last = names.at(-1);
    if (isItem(parent) && last !== undefined) delete parent[last];
  };
  return { path, step };
}

function readAddition(tokens: Tokens): Change {
  const path = readPath(tokens);
  const value = readNumber(tokens);
  const step: Step = (before, after, substitutes) => {
    const names = path(substitutes);
    const sum = whole(numberOf(valueAt(before, names), 0) + value(before, substitutes));
    put(after, names, sum);
  };
  return { path, step };
}

/** A path whose parent is missing, or a missing value: DynamoDB refuses both with these messages. */
function put(item: Item, names: readonly string[], value: Value | undefined): void {
  const parent = valueAt(item, names.slice(0, -1));
  const last = names.at(-1);
  if (!isItem(parent) || last === undefined) {
    throw new RequestInvalidError('The document path provided in the update expression is invalid for update');
  }
  if (value === undefined) {
    throw new RequestInvalidError('The provided expression refers to an attribute that does not exist in the item');
  }
  parent[last] = copy(value);
}
