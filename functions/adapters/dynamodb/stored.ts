import { BatchGetCommand, GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import type { Key } from '#adapters/dynamodb/keys.ts';

/** An item as we write it: our own tag, and the domain object under `doc`. */
export interface Stored<Doc> {
  readonly entity: string;
  readonly doc: Doc;
}

/**
 * We are the only writer of the table and tag every item with its entity, which determines its shape. A foreign or
 * older shape has another tag and is not read as this one.
 */
function isStored<Doc>(item: unknown, entity: string): item is Stored<Doc> {
  return typeof item === 'object' && item !== null && 'entity' in item && item.entity === entity && 'doc' in item;
}

/**
 * DynamoDB refuses to look up a longer key. Ids come from addresses and bodies, and a typed one may be too long: it
 * then matches no item.
 */
function canExist({ pk, sk }: Key): boolean {
  return Buffer.byteLength(pk) <= 2048 && Buffer.byteLength(sk) <= 1024;
}

export async function getDoc<Doc>(table: Table, key: Key, entity: string): Promise<Doc | undefined> {
  if (!canExist(key)) return undefined;
  const { Item } = await table.documents.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return isStored<Doc>(Item, entity) ? Item.doc : undefined;
}

/** All pages of a query, as domain objects of one entity. */
export async function queryDocs<Doc>(
  table: Table,
  entity: string,
  query: Omit<QueryCommandInput, 'TableName'>,
  atMost = Number.POSITIVE_INFINITY,
): Promise<Doc[]> {
  return docsOf<Doc>(await queryItems(table, query, atMost), entity);
}

/** The domain objects of one entity among the items of a partition that holds several. */
export function docsOf<Doc>(items: readonly unknown[], entity: string): Doc[] {
  return items.flatMap((item) => (isStored<Doc>(item, entity) ? [item.doc] : []));
}

/** All pages of a query, whatever their entities. */
export async function queryItems(
  table: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
  atMost = Number.POSITIVE_INFINITY,
): Promise<unknown[]> {
  const items: unknown[] = [];
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.documents.send(
      new QueryCommand({ ...query, TableName: table.name, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && items.length < atMost);
  return items;
}

/** DynamoDB takes 100 keys a batch and may leave some unprocessed under load. */
export async function batchGetDocs<Doc>(table: Table, wanted: readonly Key[], entity: string): Promise<Doc[]> {
  return docsOf<Doc>(await batchGetItems(table, wanted), entity);
}

/** The same as items, for readers who need their keys. */
export async function batchGetItems(table: Table, wanted: readonly Key[]): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  const possible = wanted.filter(canExist);
  for (let start = 0; start < possible.length; start += 100) {
    let pending: Record<string, unknown>[] = possible.slice(start, start + 100).map((key) => ({ ...key }));
    while (pending.length > 0) {
      const answer = await table.documents.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: pending, ConsistentRead: true } } }),
      );
      items.push(...(answer.Responses?.[table.name] ?? []));
      pending = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
  }
  return items;
}
