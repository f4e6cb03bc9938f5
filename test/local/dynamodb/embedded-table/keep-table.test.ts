import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tableFilePath } from '#local/dynamodb/embedded-table/table-file.ts';
import { DataFolderBrokenError } from '#local/kernel/start-error.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from '../../stack/fixtures/blueprint.ts';
import { readItem } from '../../stack/fixtures/table.ts';
import { temporaryFolder } from '../../stack/fixtures/temporary.ts';

const fixture = (name: string) => `test/local/stack/fixtures/${name}.ts`;
const entries: Record<string, string> = {
  'record-thing': fixture('record-note'),
  'count-thing': fixture('count-note'),
};
const blueprint = {
  ...fixtureBlueprint,
  schedules: [],
  functions: fixtureBlueprint.functions.map((fn) => ({ ...fn, entry: entries[fn.name] ?? fn.entry })),
};

async function start(dataDir: string, table: 'memory' | 'embedded'): Promise<LocalStack> {
  const stack = await startLocalStack({ dataDir, table, clock: 'manual', now: '2026-11-23T09:00:00+01:00', blueprint });
  onTestFinished(() => stack.stop());
  return stack;
}

async function record(stack: LocalStack, id: string): Promise<void> {
  // The next stack has the same port, where an idle connection would lead nowhere.
  const headers = { connection: 'close' };
  const answer = await fetch(`${stack.url}/things`, { method: 'POST', headers, body: JSON.stringify({ id }) });
  expect(answer.status).toBe(202);
  await stack.settle();
}

const times = async (id: string) => Number((await readItem('counted', id))?.times ?? 0);

describe('a table that is kept', () => {
  test('is written to its file with every item, which only its owner can read', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'memory');
    await record(stack, 'one');
    await record(stack, 'two');
    expect(existsSync(tableFilePath(dataDir))).toBe(false);
    stack.keepTable();
    if (process.platform !== 'win32') expect(statSync(tableFilePath(dataDir)).mode & 0o777).toBe(0o600);
    await stack.stop();
    await start(dataDir, 'embedded');
    expect([await times('one'), await times('two')]).toEqual([1, 1]);
    expect(await readItem('note#one', 'state')).toEqual({
      pk: 'note#one',
      sk: 'state',
      entity: 'note',
      doc: { id: 'one', texts: ['é', ''], size: 12, none: null },
    });
  });

  test('continues: a new event is published once, an old one never again, also after a restart', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'memory');
    await record(stack, 'before');
    stack.keepTable();
    await record(stack, 'after');
    await stack.settle();
    expect([await times('before'), await times('after')]).toEqual([1, 1]);
    await stack.stop();

    const again = await start(dataDir, 'embedded');
    await record(again, 'restarted');
    expect([await times('before'), await times('after'), await times('restarted')]).toEqual([1, 1, 1]);
  });

  test('does not publish the items again when they are written', async () => {
    const stack = await start(temporaryFolder(), 'memory');
    await record(stack, 'once');
    stack.keepTable();
    const answer = await fetch(`${stack.url}/things`, { method: 'POST', body: '{"id":"once"}' });
    expect(answer.status).toBe(502);
    await stack.settle();
    expect(await times('once')).toBe(1);
  });

  test('is kept once: a second call has no effect', async () => {
    const stack = await start(temporaryFolder(), 'memory');
    await record(stack, 'first');
    stack.keepTable();
    await record(stack, 'second');
    stack.keepTable();
    await record(stack, 'third');
    expect([await times('first'), await times('second'), await times('third')]).toEqual([1, 1, 1]);
  });

  test('may be empty', async () => {
    const stack = await start(temporaryFolder(), 'memory');
    stack.keepTable();
    await record(stack, 'first');
    expect(await times('first')).toBe(1);
  });

  test('stays unchanged when no table is in memory', async () => {
    const stack = await start(temporaryFolder(), 'embedded');
    await record(stack, 'here');
    stack.keepTable();
    await record(stack, 'still-here');
    expect([await times('here'), await times('still-here')]).toEqual([1, 1]);
  });
});

describe('a table that is not kept', () => {
  test('leaves no file, and the next stack does not take the remaining files for a house', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'memory');
    await record(stack, 'lost');
    await stack.stop();
    expect(readdirSync(dataDir).filter((name) => name.startsWith('table'))).toEqual([]);
    await expect(start(dataDir, 'embedded')).rejects.toThrow(DataFolderBrokenError);
    await expect(start(dataDir, 'memory')).rejects.toThrow(DataFolderBrokenError);
  });

  test('leaves the document client to the table of the next stack', async () => {
    const first = await start(temporaryFolder(), 'memory');
    await record(first, 'in-memory');
    await first.stop();
    const second = await start(temporaryFolder(), 'embedded');
    await record(second, 'in-the-file');
    expect([await times('in-memory'), await times('in-the-file')]).toEqual([0, 1]);
  });

  test('stays in memory, whole, when keeping failed, and can be kept later', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'memory');
    await record(stack, 'one');
    // A folder where the file belongs.
    mkdirSync(join(tableFilePath(dataDir), 'in-the-way'), { recursive: true });
    expect(() => stack.keepTable()).toThrow();
    await record(stack, 'two');
    rmSync(tableFilePath(dataDir), { recursive: true });
    stack.keepTable();
    await stack.stop();
    await start(dataDir, 'embedded');
    expect([await times('one'), await times('two')]).toEqual([1, 1]);
  });

  test('is refused where a table exists already', async () => {
    const dataDir = temporaryFolder();
    const stack = await start(dataDir, 'embedded');
    await stack.stop();
    await expect(start(dataDir, 'memory')).rejects.toThrow(DataFolderBrokenError);
  });
});
