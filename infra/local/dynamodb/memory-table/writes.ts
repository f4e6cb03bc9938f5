import { condition } from './conditions.ts';
import { validate } from './expression-tokens.ts';
import { CommandUnknownError, refuseOthers, refuseOtherTable } from './inputs.ts';
import type { Item } from './item.ts';
import type { MemoryTable } from './memory-table.ts';
import { plain } from './plain-values.ts';
import { RequestInvalidError } from './request-invalid.ts';
import type { Substitutes } from './substitutes.ts';
import { type Update, update } from './updates.ts';

/** One write, whichever command contains it. */
export interface WriteInput {
  readonly TableName?: string | undefined;
  readonly Key?: Record<string, unknown> | undefined;
  readonly Item?: Record<string, unknown> | undefined;
  readonly UpdateExpression?: string | undefined;
  readonly ConditionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Record<string, string> | undefined;
  readonly ExpressionAttributeValues?: Record<string, unknown> | undefined;
  readonly ReturnValues?: string | undefined;
}

export type WriteKind = 'put' | 'update' | 'delete' | 'check';

/** A parsed write, and its key. */
export interface Write {
  readonly key: Item;
  /**
   * Checks the item as it is, and returns the function that writes; undefined when the condition fails.
   * @throws RequestInvalidError when the condition passes and the result cannot be stored.
   */
  prepare(): (() => void) | undefined;
}

/** @throws RequestInvalidError, and errors for unsupported parts. */
export function readWrite(table: MemoryTable, kind: WriteKind, input: WriteInput): Write {
  refuseOthers(kind, input);
  refuseOtherTable(table, input.TableName);
  if (kind === 'check' && input.ConditionExpression === undefined) {
    throw new CommandUnknownError('A check without a condition checks nothing.');
  }
  const wanted = input.ConditionExpression === undefined ? undefined : condition(input.ConditionExpression);
  const change = kind === 'update' ? readUpdate(input.UpdateExpression) : undefined;
  const substitutes = { names: input.ExpressionAttributeNames ?? {}, values: plain(input.ExpressionAttributeValues) };
  const expressions = [wanted, change].filter((expression) => expression !== undefined);
  validate(expressions, substitutes);
  if (change !== undefined) refuseKeyChange(table, change, substitutes);
  const item = plain(input.Item);
  const key = kind === 'put' ? item : keyOf(table, input.Key);
  return {
    key,
    prepare() {
      // An item that cannot be stored is refused whatever the condition.
      const store = kind === 'put' ? table.ready(item) : undefined;
      const before = table.get(key);
      if (wanted !== undefined && !wanted.holds(before ?? {}, substitutes)) return undefined;
      if (store !== undefined) return store;
      if (change !== undefined) return table.ready(change.apply(before ?? key, substitutes));
      return kind === 'delete' ? () => table.delete(key) : () => {};
    },
  };
}

/** @throws RequestInvalidError when it is not exactly the key. */
export function keyOf({ blueprint }: MemoryTable, key: Record<string, unknown> | undefined): Item {
  const item = plain(key);
  const isWhole = Object.hasOwn(item, blueprint.partitionKey) && Object.hasOwn(item, blueprint.sortKey);
  if (isWhole && Object.keys(item).length === 2) return item;
  throw new RequestInvalidError('The provided key element does not match the schema');
}

function readUpdate(expression: string | undefined): Update {
  if (expression === undefined) throw new CommandUnknownError('The table in memory has no update without expression.');
  return update(expression);
}

function refuseKeyChange({ blueprint }: MemoryTable, { paths }: Update, substitutes: Substitutes): void {
  for (const path of paths) {
    const [name] = path(substitutes);
    if (name !== blueprint.partitionKey && name !== blueprint.sortKey) continue;
    throw new RequestInvalidError(`Cannot update attribute ${name}. This attribute is part of the key`);
  }
}
