import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { openTable, type Table } from '#adapters/dynamodb/client.ts';
import { table as blueprint } from '#blueprint/tables.ts';
import { execute } from '#local/dynamodb/memory-table/commands.ts';
import { speakInProcess } from '#local/dynamodb/memory-table/in-process.ts';
import { MemoryTable } from '#local/dynamodb/memory-table/memory-table.ts';
import { localAws } from '#local/lambda/environment.ts';

/**
 * The adapters' tests run a second time on the table in memory, each file on a table of its own. Only board-reads is
 * left out, because it counts requests, and here there are none.
 */
vi.mock('./real-table.ts', async (importOriginal) => ({ ...(await importOriginal<object>()), realTable: memoryTable }));

function memoryTable(): () => Table {
  let table: Table | undefined;
  let speakToServer = () => {};
  beforeAll(() => {
    process.env.AWS_REGION = localAws.region;
    // An unused port: a command that bypassed the table in memory would fail.
    process.env.AWS_ENDPOINT_URL_DYNAMODB = 'http://127.0.0.1:9';
    const held = new MemoryTable(blueprint);
    speakToServer = speakInProcess((command) => execute(held, command));
    table = openTable(blueprint.name);
  });
  afterAll(() => speakToServer());
  return () => {
    if (table === undefined) throw new Error('The table is opened before the first test.');
    return table;
  };
}

const own = basename(import.meta.filename);
const leftOut = [own, 'board-reads.test.ts'];
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts') && !leftOut.includes(file));

for (const file of files.filter((name) =>
  readFileSync(join(import.meta.dirname, name), 'utf8').includes('realTable('),
)) {
  describe(file, async () => {
    await import(join(import.meta.dirname, file));
  });
}
