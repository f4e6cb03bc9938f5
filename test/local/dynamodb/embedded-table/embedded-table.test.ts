import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { table as blueprint } from '#blueprint/tables.ts';
import { EmbeddedTable } from '#local/dynamodb/embedded-table/embedded-table.ts';
import { TableFile, tableFilePath } from '#local/dynamodb/embedded-table/table-file.ts';
import { DataFolderBrokenError } from '#local/kernel/start-error.ts';
import { projectRoot } from '#local/lambda/environment.ts';
import { startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from '../../stack/fixtures/blueprint.ts';
import { temporaryFolder } from '../../stack/fixtures/temporary.ts';

const TableName = blueprint.name;
const put = (pk: string, fields: object = {}) => new PutCommand({ TableName, Item: { pk, sk: 'one', ...fields } });
const get = (pk: string) => new GetCommand({ TableName, Key: { pk, sk: 'one' } });

function open(dataDir: string): { readonly table: EmbeddedTable; readonly file: TableFile } {
  const file = new TableFile(tableFilePath(dataDir));
  onTestFinished(() => file.close());
  const table = new EmbeddedTable(blueprint, ({ entity }) => entity === 'event');
  table.open(file);
  return { table, file };
}

/** As the next process finds it. */
function reopen(dataDir: string, file: TableFile): EmbeddedTable {
  file.close();
  return open(dataDir).table;
}

async function unread(table: EmbeddedTable): Promise<(string | undefined)[]> {
  return (await table.stream.next()).map(({ dynamodb }) => dynamodb?.NewImage?.pk?.S);
}

describe('a write', () => {
  test('is on disk when it is acknowledged, an update and a deletion too', async () => {
    const dataDir = temporaryFolder();
    const { table, file } = open(dataDir);
    await table.perform(put('kept', { n: 1 }));
    await table.perform(put('gone'));
    await table.perform(
      new UpdateCommand({
        TableName,
        Key: { pk: 'kept', sk: 'one' },
        UpdateExpression: 'ADD n :one',
        ExpressionAttributeValues: { ':one': 1 },
      }),
    );
    await table.perform(new DeleteCommand({ TableName, Key: { pk: 'gone', sk: 'one' } }));
    const again = reopen(dataDir, file);
    expect(await again.perform(get('kept'))).toEqual({ Item: { pk: 'kept', sk: 'one', n: 2 } });
    expect(await again.perform(get('gone'))).toEqual({ Item: undefined });
  });

  test('shares one commit with the other writes of its turn', async () => {
    const { table, file } = open(temporaryFolder());
    const write = vi.spyOn(file, 'write');
    await Promise.all(Array.from({ length: 50 }, (_, n) => table.perform(put(`many-${n}`))));
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('is read by others only once it is on disk', async () => {
    const { table, file } = open(temporaryFolder());
    const order: string[] = [];
    const { write } = file;
    vi.spyOn(file, 'write').mockImplementation((changes) => {
      order.push('on disk');
      write.call(file, changes);
    });
    void table.perform(put('one'));
    await table.perform(get('one')).then(() => order.push('read'));
    expect(order).toEqual(['on disk', 'read']);
  });

  test('that the disk refuses is an error for whoever waits, and ends the table', async () => {
    const dataDir = temporaryFolder();
    const { table, file } = open(dataDir);
    await table.perform(put('before'));
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    vi.spyOn(file, 'write').mockImplementation(() => {
      throw new Error('database or disk is full');
    });
    const fault = { name: 'InternalServerError', message: expect.stringContaining('disk is full') };
    const both = await Promise.allSettled([table.perform(put('lost')), table.perform(get('lost'))]);
    expect(both).toMatchObject([
      { status: 'rejected', reason: fault },
      { status: 'rejected', reason: fault },
    ]);
    await expect(table.perform(get('before'))).rejects.toMatchObject(fault);
    expect(log).toHaveBeenCalledTimes(1);
    const again = reopen(dataDir, file);
    expect(await again.perform(get('before'))).toMatchObject({ Item: { pk: 'before' } });
    expect(await again.perform(get('lost'))).toEqual({ Item: undefined });
  });

  test('survives a kill at any moment, whole, if it was acknowledged', async () => {
    const dataDir = temporaryFolder();
    for (const afterMs of [5, 40, 90]) {
      const child = spawn(
        join(projectRoot, 'node_modules/.bin/node'),
        ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'write-until-killed.ts'), dataDir],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let printed = '';
      child.stdout.on('data', (chunk) => {
        printed += chunk;
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      child.kill('SIGKILL');
      await once(child, 'close');
      const acknowledged = printed.split('\n').slice(0, -1).map(Number);
      expect(acknowledged.length).toBeGreaterThan(0);
      const { table, file } = open(dataDir);
      const states = new Set<number>();
      const events = new Set<number>();
      for (const change of table.content()) {
        const { sk, n } = change.kind === 'put' ? JSON.parse(change.json) : { sk: '', n: 0 };
        (sk === 'state' ? states : events).add(n);
      }
      expect(acknowledged.filter((n) => !states.has(n))).toEqual([]);
      expect(states).toEqual(events);
      expect(new Set(file.insertions().map(({ json }) => JSON.parse(json).n))).toEqual(events);
      file.close();
    }
  });
});

describe('the stream', () => {
  test('has each event until it was read, also after a restart, and never the other items', async () => {
    const dataDir = temporaryFolder();
    const { table, file } = open(dataDir);
    await table.perform(put('state'));
    await table.perform(put('first', { entity: 'event' }));
    await table.perform(put('second', { entity: 'event' }));
    await table.perform(put('second', { entity: 'event', changed: true }));
    const records = await table.stream.next();
    expect(records.map(({ dynamodb }) => dynamodb?.NewImage?.pk?.S)).toEqual(['first', 'second']);
    table.stream.keepPlace(records[0]?.dynamodb?.SequenceNumber ?? '');
    await table.written();
    const again = reopen(dataDir, file);
    expect(await unread(again)).toEqual(['second']);
    expect(await unread(again)).toEqual([]);
  });

  test('never gives a number twice', async () => {
    const dataDir = temporaryFolder();
    const { table, file } = open(dataDir);
    await table.perform(put('first', { entity: 'event' }));
    const [first] = await table.stream.next();
    table.stream.keepPlace(first?.eventID ?? '');
    await table.written();
    const again = reopen(dataDir, file);
    await again.perform(put('second', { entity: 'event' }));
    const [second] = await again.stream.next();
    expect(Number(second?.eventID)).toBeGreaterThan(Number(first?.eventID));
  });

  test('has an event only once it is on disk', async () => {
    const { table } = open(temporaryFolder());
    const writing = table.perform(put('first', { entity: 'event' }));
    expect(await unread(table)).toEqual([]);
    await writing;
    expect(await unread(table)).toEqual(['first']);
  });
});

describe('the file', () => {
  test('holds nothing of a deleted item after it was tidied', async () => {
    const dataDir = temporaryFolder();
    const { table, file } = open(dataDir);
    await table.perform(put('someone', { entity: 'event', name: 'canary-8f1c' }));
    const [record] = await table.stream.next();
    table.stream.keepPlace(record?.eventID ?? '');
    await table.perform(new DeleteCommand({ TableName, Key: { pk: 'someone', sk: 'one' } }));
    file.tidy();
    for (const name of readdirSync(dataDir)) {
      expect(readFileSync(join(dataDir, name)).includes('canary-8f1c'), name).toBe(false);
    }
  });

  test('loses what has expired, and only that', async () => {
    const dataDir = temporaryFolder();
    const { table, file } = open(dataDir);
    await table.perform(put('expired', { expiresAt: 999 }));
    await table.perform(put('later', { expiresAt: 1001 }));
    await table.perform(put('forever'));
    table.removeExpired(1_000_000);
    await table.written();
    const again = reopen(dataDir, file);
    expect(await again.perform(get('expired'))).toEqual({ Item: undefined });
    expect(await again.perform(get('later'))).toMatchObject({ Item: { expiresAt: 1001 } });
    expect(await again.perform(get('forever'))).toMatchObject({ Item: { pk: 'forever' } });
  });

  test('is refused when it is damaged, with what to do', () => {
    const dataDir = temporaryFolder();
    writeFileSync(tableFilePath(dataDir), 'not a database at all, but long enough to be read as one'.repeat(40));
    expect(() => open(dataDir)).toThrow(DataFolderBrokenError);
    expect(() => open(dataDir)).toThrow(/cannot be read/);
  });

  test('that was deleted is missed at the next start, and no empty house takes its place', async () => {
    const dataDir = temporaryFolder();
    const options = {
      dataDir,
      clock: 'manual',
      now: '2026-11-23T09:00:00+01:00',
      blueprint: fixtureBlueprint,
    } as const;
    const stack = await startLocalStack(options);
    await stack.stop();
    rmSync(tableFilePath(dataDir));
    await expect(startLocalStack(options)).rejects.toThrow(/The table of .* is missing/);
  });
});

test('a query is answered in pages of a megabyte', async () => {
  const { table } = open(temporaryFolder());
  for (let n = 0; n < 5; n += 1) {
    await table.perform(new PutCommand({ TableName, Item: { pk: 'large', sk: `${n}`, text: 'x'.repeat(300_000) } }));
  }
  const sizes: number[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page: { readonly Items?: readonly object[]; readonly LastEvaluatedKey?: Record<string, unknown> } =
      await table.perform(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'large' },
          ExclusiveStartKey: from,
        }),
      );
    sizes.push(page.Items?.length ?? 0);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  expect(sizes).toEqual([3, 2]);
});
