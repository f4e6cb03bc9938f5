import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { validate } from './expression-tokens.ts';
import type { Item } from './item.ts';
import { keyCondition } from './key-conditions.ts';
import { itemOf, type KeyNames, type MemoryTable } from './memory-table.ts';
import { plain } from './plain-values.ts';
import { RequestInvalidError } from './request-invalid.ts';
import type { Row } from './sorted-rows.ts';

/** The most that one page of DynamoDB holds; there it is counted without JSON's marks. */
const pageCharacters = 1024 * 1024;

/** One query, as one page: as many items as its limit and a page allow, then with the key of the last item. */
export function query(table: MemoryTable, input: QueryCommandInput): object {
  const names = table.keyNames(input.IndexName);
  if (input.IndexName !== undefined && input.ConsistentRead === true) {
    throw new RequestInvalidError('Consistent reads are not supported on global secondary indexes');
  }
  const { Limit = Number.POSITIVE_INFINITY } = input;
  if (Limit < 1) throw new RequestInvalidError('A limit is 1 or more');
  const wanted = keyCondition(input.KeyConditionExpression ?? '');
  const substitutes = {
    names: input.ExpressionAttributeNames ?? {},
    values: plain(input.ExpressionAttributeValues),
  };
  validate([wanted], substitutes);
  if (wanted.partitionName !== names.partitionKey || (wanted.sortName ?? names.sortKey) !== names.sortKey) {
    throw new RequestInvalidError('Query condition missed key schema element');
  }
  const rows = table
    .partition(input.IndexName, wanted.partition(substitutes))
    .read(wanted.stretch(substitutes), input.ScanIndexForward === false, startOf(names, input.ExclusiveStartKey));
  const fitting = fittingRows(rows, Limit);
  const page = fitting.map(itemOf);
  // Like DynamoDB, which stops at the limit without checking whether more items follow.
  const isCut = page.length === Limit || page.length < rows.length;
  const last = isCut ? page.at(-1) : undefined;
  const count = { Count: page.length, ScannedCount: page.length };
  return { Items: page, ...count, ...(last === undefined ? {} : { LastEvaluatedKey: keyOf(names, last) }) };
}

function fittingRows(rows: readonly Row[], limit: number): readonly Row[] {
  let characters = 0;
  let count = 0;
  for (const { json } of rows) {
    if (count === limit || (count > 0 && characters + json.length > pageCharacters)) break;
    characters += json.length;
    count += 1;
  }
  return rows.slice(0, count);
}

/** The position in a partition where a query continues. */
function startOf(names: KeyNames, start: Record<string, unknown> | undefined): string[] | undefined {
  if (start === undefined) return undefined;
  const place = names.place.map((name) => start[name]);
  if (Object.keys(start).length !== names.all.length || !place.every((part) => typeof part === 'string')) {
    throw new RequestInvalidError('The provided starting key is invalid');
  }
  return place;
}

function keyOf({ all }: KeyNames, item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => all.includes(name)));
}
