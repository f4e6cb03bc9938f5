import type { Item, Value } from './item.ts';

/**
 * A value the document client would not send, or one that JSON would change: sets, bytes, dates, infinite numbers,
 * malformed text.
 */
export class ValueUnknownError extends Error {
  override readonly name = 'ValueUnknownError';

  constructor(value: unknown) {
    const kind = typeof value === 'object' ? value?.constructor.name : typeof value;
    super(`The table in memory keeps no such ${kind}.`);
  }
}

/** A copy without undefined members, as the document client is configured to send it. @throws ValueUnknownError */
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
  // An unpaired surrogate cannot be encoded in UTF-8.
  if (typeof value === 'string' && value.isWellFormed()) return value;
  if (typeof value === 'number') return copyNumber(value);
  if (Array.isArray(value)) return value.filter((part) => part !== undefined).map(copy);
  if (typeof value === 'object' && isPlain(value)) return copyItem(value);
  throw new ValueUnknownError(value);
}

/** The document client refuses numbers that JavaScript does not represent exactly. */
function copyNumber(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new ValueUnknownError(value);
  // Minus zero is stored as zero.
  return value + 0;
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
