import type { Tokens } from './expression-tokens.ts';
import type { Item, Value } from './item.ts';
import { RequestInvalidError } from './request-invalid.ts';
import type { Substitutes } from './substitutes.ts';

/** Returns the value in an item; undefined when the item has none there. */
export type Operand = (item: Item, substitutes: Substitutes) => Value | undefined;
/** Returns the attribute names on the way to a part of an item. */
export type Path = (substitutes: Substitutes) => readonly string[];

/** `doc.#status` */
export function readPath(tokens: Tokens): Path {
  const parts = [readName(tokens)];
  while (tokens.takeIf('.')) parts.push(readName(tokens));
  if (parts.every((part) => !part.startsWith('#'))) return () => parts;
  return ({ names }) => parts.map((part) => (part.startsWith('#') ? explained(names, part) : part));
}

function readName(tokens: Tokens): string {
  const name = tokens.take();
  if (!/^#?\w+$/.test(name)) throw tokens.unknown();
  return name;
}

/** A path or a value. */
export function readOperand(tokens: Tokens): Operand {
  if (isValueNext(tokens)) return readValue(tokens);
  const path = readPath(tokens);
  return (item, substitutes) => valueAt(item, path(substitutes));
}

export function isValueNext(tokens: Tokens): boolean {
  return tokens.peek()?.startsWith(':') === true;
}

/** `:value` */
export function readValue(tokens: Tokens): (item: Item, substitutes: Substitutes) => Value {
  const name = tokens.take();
  if (!name.startsWith(':')) throw tokens.unknown();
  return (_item, { values }) => explained(values, name);
}

export function valueAt(item: Item, path: readonly string[]): Value | undefined {
  let value: Value | undefined = item;
  for (const name of path) {
    if (!isItem(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

export function isItem(value: Value | undefined): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function explained<T>(known: Readonly<Record<string, T>>, name: string): T {
  const meant = known[name];
  if (meant === undefined) {
    throw new RequestInvalidError(`An expression attribute used in expression is not defined: ${name}`);
  }
  return meant;
}
