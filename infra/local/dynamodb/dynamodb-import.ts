import { execFile } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TableBlueprint } from '#blueprint/tables.ts';
import { attributeJson } from '#local/dynamodb/memory-table/attribute-json.ts';
import type { Item } from '#local/dynamodb/memory-table/item.ts';
import { databaseFile, dynoxideBinary } from './dynamodb.ts';
import { tableDescription } from './dynamodb-table.ts';

const itemsAFile = 20_000;

/**
 * Creates the bundled server's database from items, in the format of a DynamoDB table export: some twenty thousand
 * items a second, ten times as many as by its API. There must be no database yet. Source:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
 */
export async function importItems(dataDir: string, table: TableBlueprint, items: Iterable<Item>): Promise<void> {
  const folder = join(dataDir, 'import');
  const data = join(folder, 'tables', table.name, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  try {
    const schema = join(folder, 'schema.json');
    writeFileSync(schema, JSON.stringify([{ Table: tableDescription(table) }]));
    let lines: string[] = [];
    let files = 0;
    const write = () => {
      files += 1;
      writeFileSync(join(data, `${files}.json`), `${lines.join('\n')}\n`);
      lines = [];
    };
    for (const item of items) {
      lines.push(`{"Item":${attributeJson(item)}}`);
      if (lines.length === itemsAFile) write();
    }
    if (lines.length > 0) write();
    // Without items there is nothing to import, and the server creates the table itself.
    if (files === 0) return;
    const source = join(folder, 'tables');
    const output = join(folder, 'dynamodb.sqlite');
    await promisify(execFile)(dynoxideBinary(), ['import', '--source', source, '--schema', schema, '--output', output]);
    // The file gets its final name only when it is complete.
    renameSync(output, databaseFile(dataDir));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
