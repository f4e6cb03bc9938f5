import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { TableBlueprint } from '#blueprint/tables.ts';
import { localAws } from '#local/lambda/environment.ts';

/**
 * Creates the blueprint's table when it is missing, and enables the stream of an imported one. Returns the ARN of the
 * stream.
 */
export async function ensureTable(endpoint: string, table: TableBlueprint): Promise<string> {
  const client = new DynamoDBClient({ ...localAws, endpoint });
  try {
    const existing = await describe(client, table.name);
    if (existing?.TableStatus === 'ACTIVE' && existing.LatestStreamArn !== undefined) return existing.LatestStreamArn;
    if (existing === undefined) await createTable(client, table);
    else await client.send(new UpdateTableCommand({ TableName: table.name, ...streamOf(table) }));
    await expireItems(client, table);
    return await untilActive(client, table.name);
  } finally {
    client.destroy();
  }
}

/** Names, keys and indexes, as in CreateTable and DescribeTable. */
function tableDescription(table: TableBlueprint) {
  const keys = new Set([
    table.partitionKey,
    table.sortKey,
    ...table.indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
  ]);
  return {
    TableName: table.name,
    AttributeDefinitions: [...keys].map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
    KeySchema: keySchema(table.partitionKey, table.sortKey),
    GlobalSecondaryIndexes: table.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: { ProjectionType: 'ALL' as const },
    })),
  };
}

function streamOf({ stream }: TableBlueprint) {
  return { StreamSpecification: { StreamEnabled: true, StreamViewType: stream } };
}

async function createTable(client: DynamoDBClient, table: TableBlueprint): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({ ...tableDescription(table), BillingMode: 'PAY_PER_REQUEST', ...streamOf(table) }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

async function expireItems(client: DynamoDBClient, table: TableBlueprint): Promise<void> {
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: table.name,
      TimeToLiveSpecification: { AttributeName: table.timeToLiveAttribute, Enabled: true },
    }),
  );
}

function keySchema(partitionKey: string, sortKey: string) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function untilActive(client: DynamoDBClient, name: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const table = await describe(client, name);
    if (table?.TableStatus === 'ACTIVE' && table.LatestStreamArn !== undefined) return table.LatestStreamArn;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The table ${name} did not become active with its stream within 5 s.`);
}
