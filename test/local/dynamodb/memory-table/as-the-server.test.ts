import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { table as blueprint } from '#blueprint/tables.ts';
import { type DynamodbServer, startDynamodb } from '#local/dynamodb/dynamodb.ts';
import { ensureTable } from '#local/dynamodb/dynamodb-table.ts';
import { EmbeddedTable } from '#local/dynamodb/embedded-table/embedded-table.ts';
import { TableFile } from '#local/dynamodb/embedded-table/table-file.ts';
import { ServerStream } from '#local/dynamodb/table-stream.ts';
import { openStore } from '#local/kernel/store.ts';
import type { StreamSource } from '#local/kernel/stream-source.ts';
import { localAws } from '#local/lambda/environment.ts';
import { temporaryFolder } from '../../stack/fixtures/temporary.ts';
import { malformed } from './malformed-commands.ts';
import { anyCommand, commandOf, type Described } from './random-commands.ts';

const folder = temporaryFolder();
const table = new EmbeddedTable(blueprint, () => true);
const file = new TableFile(join(folder, 'table.sqlite'));
table.open(file);
const inMemory = new EmbeddedTable(blueprint, () => true);
let server: DynamodbServer;
let documents: DynamoDBDocumentClient;
let streamArn = '';

beforeAll(async () => {
  server = await startDynamodb(folder);
  streamArn = await ensureTable(server.endpoint, blueprint);
  documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...localAws, endpoint: server.endpoint }), {
    marshallOptions: { removeUndefinedValues: true },
  });
});
afterAll(async () => {
  documents.destroy();
  await server.stop();
});

interface Outcome {
  readonly refused?: string;
  readonly codes?: readonly (string | undefined)[];
}

/**
 * DynamoDB refuses a malformed transaction as a whole, before it reads any item; the server reports some of that as the
 * reason of one write. In both cases nothing is written.
 */
function isRefusedWhole({ kind }: Described, outcomes: readonly Outcome[]): boolean {
  return (
    kind === 'transact' &&
    outcomes.every(({ refused }) => refused !== undefined) &&
    outcomes.some(({ refused }) => refused === 'ValidationException')
  );
}

/** The result, or the name of the error with the codes of a cancelled transaction. */
async function outcome(answer: () => object | Promise<object>): Promise<Outcome> {
  try {
    const { $metadata, ...result } = (await answer()) as { $metadata?: unknown };
    return result;
  } catch (error) {
    const { name, CancellationReasons: reasons } = error as Error & { CancellationReasons?: { Code?: string }[] };
    return { refused: name, ...(reasons && { codes: reasons.map(({ Code }) => Code) }) };
  }
}

async function everythingInTheServer(): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new ScanCommand({ TableName: blueprint.name, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

async function insertions(stream: StreamSource): Promise<string[]> {
  const keys: string[] = [];
  for (;;) {
    const records = await stream.next();
    for (const { eventName, dynamodb } of records) {
      if (eventName === 'INSERT') keys.push(`${dynamodb?.NewImage?.pk?.S} ${dynamodb?.NewImage?.sk?.S}`);
    }
    if (records.length < stream.pageSize) return keys;
  }
}

/** Every comparison with every bound, on the table and on its index. */
function everyStretch(own: string, bounds: readonly string[]): (() => QueryCommand)[] {
  const comparisons = ['= :a', '< :a', '<= :a', '> :a', '>= :a', 'BETWEEN :a AND :b', 'begins_with'];
  return [undefined, 'gsi1'].flatMap((IndexName) =>
    comparisons.flatMap((comparison) =>
      bounds.map((bound, n) => () => {
        const [pk, sk] = IndexName === undefined ? ['pk', 'sk'] : ['gsi1pk', 'gsi1sk'];
        const wanted = comparison === 'begins_with' ? `begins_with(${sk}, :a)` : `${sk} ${comparison}`;
        return new QueryCommand({
          TableName: blueprint.name,
          IndexName,
          KeyConditionExpression: `${pk} = :own AND ${wanted}`,
          ExpressionAttributeValues: {
            ':own': own,
            ':a': bound,
            ...(comparison.includes(':b') && { ':b': `${bound}\u{1F600}` }),
          },
          ScanIndexForward: n % 2 === 0,
          ...(n % 3 > 0 && { Limit: n % 3 }),
        });
      }),
    ),
  );
}

const itemsOf = (held: EmbeddedTable): Record<string, unknown>[] =>
  [...held.content()].map((change) => (change.kind === 'put' ? JSON.parse(change.json) : {}));
const inOrder = (items: readonly Record<string, unknown>[]) =>
  items.toSorted((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));

describe('the embedded table compared with the server', () => {
  test('gives the same result for every command of random sequences: items, order, or refusal', async () => {
    let sequences = 0;
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 20, maxLength: 40, size: 'max' }), async (commands) => {
        sequences += 1;
        for (const command of commands) {
          const sent = () => commandOf(command, `${sequences}`);
          const expected = await outcome(() => documents.send(sent() as never));
          const answer = await outcome(() => table.perform(sent()));
          if (!isRefusedWhole(command, [answer, expected])) expect(answer, JSON.stringify(command)).toEqual(expected);
          seen.add(`${command.kind}: ${expected.refused ?? 'done'}`);
        }
      }),
      { seed: 20, numRuns: 100 },
    );
    // A test without refusals, or without effects, would prove little.
    for (const kind of ['put', 'update', 'delete']) {
      expect(seen).toContain(`${kind}: done`);
      expect(seen).toContain(`${kind}: ValidationException`);
      expect(seen).toContain(`${kind}: ConditionalCheckFailedException`);
    }
    expect(seen).toContain('transact: done');
    expect(seen).toContain('transact: TransactionCanceledException');
    expect(seen).toContain('query: done');
  });

  test('reads every range of a partition alike, forwards and backwards, whole and up to a limit', async () => {
    const keys = ['A', 'A#1', 'A#10', 'B', 'B#é', 'B#～', 'B#😀'];
    for (const sk of keys) {
      const put = () =>
        new PutCommand({
          TableName: blueprint.name,
          Item: { pk: 'stretch', sk, gsi1pk: 'stretch', gsi1sk: [...sk].slice(0, 3).join('') },
        });
      await documents.send(put());
      await table.perform(put());
    }
    for (const query of everyStretch('stretch', [...keys, 'A#', 'B#z', 'C'])) {
      const expected = await outcome(() => documents.send(query()));
      expect(await outcome(() => table.perform(query())), JSON.stringify(query().input)).toEqual(expected);
    }
  });

  test('holds the same items afterwards, and reported the same new ones in the same order', async () => {
    const items = await everythingInTheServer();
    expect(items.length).toBeGreaterThan(100);
    expect(inOrder(itemsOf(table))).toEqual(inOrder(items));
    const store = openStore(folder);
    const reported = await insertions(new ServerStream(server.endpoint, streamArn, store));
    store.close();
    expect(await insertions(table.stream)).toEqual(reported);
    file.close();
    const reopened = new EmbeddedTable(blueprint, () => true);
    const again = new TableFile(join(folder, 'table.sqlite'));
    reopened.open(again);
    expect(inOrder(itemsOf(reopened))).toEqual(inOrder(items));
    expect(await insertions(reopened.stream)).toEqual(reported);
    again.close();
  });

  test.each(malformed)('refuses invalid input with the same error: %s', async (_what, command) => {
    const refused = await outcome(() => documents.send(command() as never));
    expect(refused).toMatchObject({ refused: expect.any(String) });
    expect(await outcome(() => inMemory.perform(command()))).toEqual(refused);
  });
});
