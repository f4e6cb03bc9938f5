import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import { openTable, type Table } from '#adapters/dynamodb/client.ts';
import type { Key } from '#adapters/dynamodb/keys.ts';
import { table as blueprint } from '#blueprint/tables.ts';
import { type DynamodbServer, startDynamodb } from '#local/dynamodb/dynamodb.ts';
import { ensureTable } from '#local/dynamodb/dynamodb-table.ts';
import { localAws } from '#local/lambda/environment.ts';

/** The blueprint's table on a DynamoDB-compatible server of the file's own, by the same client as the functions. */
export function realTable(): () => Table {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-adapters-'));
  let server: DynamodbServer | undefined;
  let table: Table | undefined;
  beforeAll(async () => {
    server = await startDynamodb(folder);
    await ensureTable(server.endpoint, blueprint);
    process.env.AWS_ENDPOINT_URL_DYNAMODB = server.endpoint;
    process.env.AWS_REGION = localAws.region;
    process.env.AWS_ACCESS_KEY_ID = localAws.credentials.accessKeyId;
    process.env.AWS_SECRET_ACCESS_KEY = localAws.credentials.secretAccessKey;
    table = openTable(blueprint.name);
  });
  afterAll(async () => {
    table?.documents.destroy();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (table === undefined) throw new Error('The table is opened before the first test.');
    return table;
  };
}

/** Every item of the table, as it is stored. */
export async function everyItem(table: Table): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.documents.send(
      new ScanCommand({
        TableName: table.name,
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

export async function rawItem(table: Table, key: Key): Promise<Record<string, unknown> | undefined> {
  return (await table.documents.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))).Item;
}

export async function putRaw(table: Table, item: Record<string, unknown>): Promise<void> {
  await table.documents.send(new PutCommand({ TableName: table.name, Item: item }));
}
