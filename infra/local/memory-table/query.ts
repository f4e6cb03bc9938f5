import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Condition, condition } from '#local/memory-table/conditions.ts';
import { ExpressionUnknownError } from '#local/memory-table/expression-tokens.ts';
import { itemOf, type MemoryTable } from '#local/memory-table/memory-table.ts';
import type { Item, Substitutes } from '#local/memory-table/operands.ts';

class StartUnknownError extends Error {
  override readonly name = 'ValidationException';
}

const partitionFirst = /^\s*\w+\s*=\s*(:\w+)/;

/** One query, without pages: everything, or as much as its limit says, with the key of the last item in that case. */
export function query(table: MemoryTable, input: QueryCommandInput): object {
  const expression = input.KeyConditionExpression ?? '';
  const name = partitionFirst.exec(expression)?.[1];
  if (name === undefined) throw new ExpressionUnknownError(expression, undefined);
  const substitutes: Substitutes = {
    names: input.ExpressionAttributeNames ?? {},
    values: JSON.parse(JSON.stringify(input.ExpressionAttributeValues ?? {})),
  };
  if (input.FilterExpression !== undefined) throw new ExpressionUnknownError(input.FilterExpression, undefined);
  const wanted: Condition = condition(expression);
  const partition = table.partition(input.IndexName, String(substitutes.values[name]));
  const matching = partition.filter(({ key }) => wanted(key, substitutes));
  const ordered = input.ScanIndexForward === false ? matching.toReversed() : matching;
  const items = ordered.map(itemOf);
  const rest = input.ExclusiveStartKey === undefined ? items : after(items, table, input.ExclusiveStartKey);
  const page = rest.slice(0, input.Limit ?? rest.length);
  const last = page.length < rest.length ? page.at(-1) : undefined;
  return { Items: page, Count: page.length, ...(last === undefined ? {} : { LastEvaluatedKey: keyOf(table, last) }) };
}

function after(items: readonly Item[], table: MemoryTable, start: Record<string, unknown>): readonly Item[] {
  const { partitionKey, sortKey } = table.blueprint;
  const index = items.findIndex(
    (item) => item[partitionKey] === start[partitionKey] && item[sortKey] === start[sortKey],
  );
  if (index === -1) throw new StartUnknownError('The exclusive start key is not in the list any more.');
  return items.slice(index + 1);
}

function keyOf(table: MemoryTable, item: Item): Item {
  const { partitionKey, sortKey, indexes } = table.blueprint;
  const names = [partitionKey, sortKey, ...indexes.flatMap((index) => [index.partitionKey, index.sortKey])];
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
}
