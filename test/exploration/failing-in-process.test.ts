/**
 * Every kind of fault is shown to have its effect on a table of its own, because an ineffective fault would leave every
 * run unaffected.
 */
import { DynamoDBClient, InternalServerError } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, expect, test } from 'vitest';
import { table as blueprint } from '#blueprint/tables.ts';
import { execute } from '#local/dynamodb/memory-table/commands.ts';
import { speakInProcess } from '#local/dynamodb/memory-table/in-process.ts';
import { MemoryTable } from '#local/dynamodb/memory-table/memory-table.ts';
import { localAws } from '#local/lambda/environment.ts';
import { standWithin } from './failing-in-process.ts';

const undo: (() => void)[] = [];

afterEach(() => {
  for (const back of undo.splice(0).reverse()) back();
});

async function open() {
  const table = new MemoryTable(blueprint);
  undo.push(speakInProcess((command) => execute(table, command)));
  const refusal = () => new InternalServerError({ message: 'On purpose.', $metadata: {} });
  const service = standWithin(DynamoDBDocumentClient, refusal, 'a test');
  undo.push(() => service.close());
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...localAws, endpoint: 'http://127.0.0.1:1' }));
  const attempts = await documents.config.maxAttempts();
  const TableName = blueprint.name;
  const Put = { TableName, Item: { pk: 'one', sk: 'one' }, ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    service,
    attempts,
    put: () => documents.send(new PutCommand(Put)),
    putTogether: () => documents.send(new TransactWriteCommand({ TransactItems: [{ Put }] })),
    get: async () => (await documents.send(new GetCommand({ TableName, Key: { pk: 'one', sk: 'one' } }))).Item,
  };
}

test('a call that is refused once is retried and succeeds', async () => {
  const { service, put, get } = await open();
  service.spoil('refuse', 1);
  await put();
  expect([service.spoils(), service.spoilt()]).toEqual([0, 1]);
  expect(await get()).toEqual({ pk: 'one', sk: 'one' });
});

test.each(['refuse', 'swallow'] as const)('a call that always meets %s fails without an effect', async (mishap) => {
  const { service, attempts, put, get } = await open();
  service.spoil(mishap, attempts);
  await expect(put()).rejects.toThrow(mishap === 'refuse' ? 'On purpose.' : 'socket hang up');
  expect(await get()).toBeUndefined();
});

test('a call whose response is lost has its effect, and the repeat finds it', async () => {
  const { service, put, get } = await open();
  service.spoil('vanish', 1);
  await expect(put()).rejects.toThrow('The conditional request failed');
  expect(await get()).toEqual({ pk: 'one', sk: 'one' });
});

test('a transaction whose response is lost succeeds when repeated; when every response is lost, the result stays unknown', async () => {
  const { service, attempts, putTogether, get } = await open();
  service.spoil('vanish', 1);
  await putTogether();
  expect(await get()).toEqual({ pk: 'one', sk: 'one' });
  service.spoil('vanish', attempts);
  await expect(putTogether()).rejects.toThrow('socket hang up');
});

test('two concurrent calls interleave: neither always ends before the other begins', async () => {
  const { get } = await open();
  const order: string[] = [];
  const asks = async (who: string) => {
    for (let n = 0; n < 20; n += 1) {
      await get();
      order.push(who);
    }
  };
  await Promise.all([asks('client'), asks('advisor')]);
  const changes = order.filter((who, index) => index > 0 && who !== order[index - 1]).length;
  expect(changes).toBeGreaterThan(2);
  expect(changes).toBeLessThan(39);
});

test('a restored service responds', async () => {
  const { service, put } = await open();
  service.spoil('swallow', 100);
  service.heal();
  await put();
  expect(service.spoilt()).toBe(0);
});
