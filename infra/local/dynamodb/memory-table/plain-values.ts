import type { Item, Value } from './item.ts';

/** A value the document client would not send, or one that JSON would change: sets, bytes, dates, endless numbers, broken text. */
export class ValueUnknownError extends Error {
  override readonly name = 'ValueUnknownError';

  constructor(value: unknown) {
    const kind = typeof value === 'object' ? value?.constructor.name : typeof value;
    super(`The table in memory keeps no such ${kind}.`);
  }
}

/** By value, and without what is undefined: as the document client is set to send it. @throws ValueUnknownError */
export function plain(value: object | undefined): Item {
  if (value === undefined) return {};
  if (!isPlain(value)) throw new ValueUnknownError(value);
  return copyItem(value);
}

function copyItem(value: Record<string, unknown>): Item {
  const item: Item = {};
  for (const name in value) {
    const part = value[name];
    if (part !== undefined) item[name] = copy(part);
  }
  return item;
}

/** @throws ValueUnknownError */
export function copy(value: unknown): Value {
  if (typeof value === 'boolean' || value === null) return value;
  // Half of a surrogate pair is no text in UTF-8.
  if (typeof value === 'string' && value.isWellFormed()) return value;
  if (typeof value === 'number') return copyNumber(value);
  if (Array.isArray(value)) return value.filter((part) => part !== undefined).map(copy);
  if (typeof value === 'object' && isPlain(value)) return copyItem(value);
  throw new ValueUnknownError(value);
}

/** The document client refuses what a JavaScript number does not hold exactly. */
function copyNumber(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new ValueUnknownError(value);
  // Minus zero is stored as zero.
  return value + 0;
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
