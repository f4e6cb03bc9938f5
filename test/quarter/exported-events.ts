import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import type { Table } from '#adapters/dynamodb/client.ts';
import type { HouseEvent } from '#events/catalog.ts';

const shards = 8;

/** Every event in the table, item by item as in an export: without an adapter and in no order. */
export async function exportedEvents(
  table: Table,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<HouseEvent[]> {
  const events: HouseEvent[] = [];
  for (let on = from; on.until(until).days >= -1; on = on.add({ days: 1 })) {
    const partitions = Array.from({ length: shards }, (_, shard) => itemsOf(table, `EVENTS#${on}#${shard}`));
    for (const items of await Promise.all(partitions)) events.push(...items.map(({ doc }) => doc as HouseEvent));
  }
  return events;
}

async function itemsOf(table: Table, partition: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.documents.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :partition',
        ExpressionAttributeValues: { ':partition': partition },
        ExclusiveStartKey: start,
      }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
