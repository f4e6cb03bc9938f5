import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseFile } from '#local/dynamodb/dynamodb.ts';
import { DataFolderBrokenError } from '#local/kernel/start-error.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from '../../stack/fixtures/blueprint.ts';
import { sendRequest } from '../../stack/fixtures/send-request.ts';
import { readItem } from '../../stack/fixtures/table.ts';
import { temporaryFolder } from '../../stack/fixtures/temporary.ts';

const fixture = (name: string) => `test/local/stack/fixtures/${name}.ts`;
const entries: Record<string, string> = {
  'record-thing': fixture('record-note'),
  'count-thing': fixture('count-note'),
};
/**
 * The fixtures' functions that write by the document client: other clients neither find the table in memory nor are
 * refused there.
 */
const capabilities = ['get-items', 'query-partitions', 'put-items', 'update-items'] as const;
const blueprint = {
  ...fixtureBlueprint,
  schedules: [],
  functions: fixtureBlueprint.functions.map((fn) => ({ ...fn, capabilities, entry: entries[fn.name] ?? fn.entry })),
};

async function start(dataDir: string, table: 'memory' | 'server'): Promise<LocalStack> {
  const stack = await startLocalStack({ dataDir, table, clock: 'manual', now: '2026-11-23T09:00:00+01:00', blueprint });
  onTestFinished(() => stack.stop());
  return stack;
}

async function record(stack: LocalStack, id: string): Promise<void> {
  const answer = await fetch(`${stack.url}/things`, { method: 'POST', body: JSON.stringify({ id }) });
  expect(answer.status).toBe(202);
  await stack.settle();
}

/** Read by a plain client, which uses the server whatever the document client does. */
const times = async (id: string) => Number((await readItem('counted', id))?.times?.N ?? 0);
const isThere = (stack: LocalStack) =>
  sendRequest(stack.endpoints.dynamodb).then(
    () => true,
    () => false,
  );

describe('a table that is kept', () => {
  test('is loaded into the server with every write, under its earlier address', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'memory');
    const before = stack.endpoints.dynamodb;
    await record(stack, 'one');
    await record(stack, 'two');
    expect(await isThere(stack)).toBe(false);
    await stack.keepTable();
    expect(stack.endpoints.dynamodb).toBe(before);
    expect(process.env.AWS_ENDPOINT_URL_DYNAMODB).toBe(before);
    expect(await isThere(stack)).toBe(true);
    if (process.platform !== 'win32') expect(statSync(databaseFile(dataDir)).mode & 0o777).toBe(0o600);
    expect(await times('one')).toBe(1);
    expect(await times('two')).toBe(1);
    expect(await readItem('note#one', 'state')).toEqual({
      pk: { S: 'note#one' },
      sk: { S: 'state' },
      entity: { S: 'note' },
      doc: {
        M: { id: { S: 'one' }, texts: { L: [{ S: 'é' }, { S: '' }] }, size: { N: '12' }, none: { NULL: true } },
      },
    });
  });

  test('continues: a new event is published once, an old one never again, also after a restart', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'memory');
    await record(stack, 'before');
    await stack.keepTable();
    await record(stack, 'after');
    await stack.settle();
    expect([await times('before'), await times('after')]).toEqual([1, 1]);
    await stack.stop();

    const again = await start(dataDir, 'server');
    await record(again, 'restarted');
    expect([await times('before'), await times('after'), await times('restarted')]).toEqual([1, 1, 1]);
  });

  test('does not publish the items again when they are loaded into the server', async () => {
    const stack = await start(temporaryFolder(), 'memory');
    await record(stack, 'once');
    await stack.keepTable();
    const answer = await fetch(`${stack.url}/things`, { method: 'POST', body: '{"id":"once"}' });
    expect(answer.status).toBe(502);
    await stack.settle();
    expect(await times('once')).toBe(1);
  });

  test('is kept once: a second call has no effect', async () => {
    const stack = await start(temporaryFolder(), 'memory');
    await record(stack, 'first');
    await stack.keepTable();
    await record(stack, 'second');
    await stack.keepTable();
    await record(stack, 'third');
    expect([await times('first'), await times('second'), await times('third')]).toEqual([1, 1, 1]);
  });

  test('may be empty', async () => {
    const stack = await start(temporaryFolder(), 'memory');
    await stack.keepTable();
    await record(stack, 'first');
    expect(await times('first')).toBe(1);
  });

  test('stays unchanged when no table is in memory', async () => {
    const stack = await start(temporaryFolder(), 'server');
    await record(stack, 'here');
    await stack.keepTable();
    await record(stack, 'still-here');
    expect([await times('here'), await times('still-here')]).toEqual([1, 1]);
  });
});

describe('a table that is not kept', () => {
  test('leaves no server and no database, and the next stack does not take the remaining files for a house', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'memory');
    await record(stack, 'lost');
    await stack.stop();
    expect(await isThere(stack)).toBe(false);
    expect(readdirSync(dataDir).filter((name) => /dynamodb|import/.test(name))).toEqual([]);
    await expect(start(dataDir, 'server')).rejects.toThrow(DataFolderBrokenError);
    await expect(start(dataDir, 'memory')).rejects.toThrow(DataFolderBrokenError);
  });

  test('releases the document client to the server of the next stack', async () => {
    const first = await start(temporaryFolder(), 'memory');
    await record(first, 'in-memory');
    await first.stop();
    const second = await start(temporaryFolder(), 'server');
    await record(second, 'in-the-server');
    expect([await times('in-memory'), await times('in-the-server')]).toEqual([0, 1]);
  });

  test('stays in memory, whole, when keeping failed, and can be kept later', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'memory');
    await record(stack, 'one');
    // A file where the import needs its folder.
    writeFileSync(join(dataDir, 'import'), '');
    await expect(stack.keepTable()).rejects.toThrow();
    expect(existsSync(join(dataDir, 'dynamodb.sqlite'))).toBe(false);
    await record(stack, 'two');
    expect(await isThere(stack)).toBe(false);
    rmSync(join(dataDir, 'import'));
    await stack.keepTable();
    expect([await times('one'), await times('two')]).toEqual([1, 1]);
  });

  test('is refused where a table exists already', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'server');
    await stack.stop();
    await expect(start(dataDir, 'memory')).rejects.toThrow(DataFolderBrokenError);
  });
});
