import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { TableBlueprint } from '#blueprint/tables.ts';
import { localAws } from '#local/environment.ts';

/** Creates the blueprint's table when it is missing, and returns the ARN of its stream. */
export async function ensureTable(endpoint: string, table: TableBlueprint): Promise<string> {
  const client = new DynamoDBClient({ ...localAws, endpoint });
  try {
    const existing = await streamArnOf(client, table.name);
    if (existing !== undefined) return existing;
    await createTable(client, table);
    return await untilActive(client, table.name);
  } finally {
    client.destroy();
  }
}

async function createTable(client: DynamoDBClient, table: TableBlueprint): Promise<void> {
  const keys = new Set([
    table.partitionKey,
    table.sortKey,
    ...table.indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
  ]);
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table.name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [...keys].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
        KeySchema: keySchema(table.partitionKey, table.sortKey),
        GlobalSecondaryIndexes: table.indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: keySchema(index.partitionKey, index.sortKey),
          Projection: { ProjectionType: 'ALL' },
        })),
        StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream },
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
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

async function streamArnOf(client: DynamoDBClient, name: string): Promise<string | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return Table?.TableStatus === 'ACTIVE' ? Table.LatestStreamArn : undefined;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function untilActive(client: DynamoDBClient, name: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const arn = await streamArnOf(client, name);
    if (arn !== undefined) return arn;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The table ${name} did not become active with its stream within 5 s.`);
}
