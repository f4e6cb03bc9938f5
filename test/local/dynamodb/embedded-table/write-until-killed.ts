/**
 * Writes numbered pairs of items in one transaction each, and prints a number once its write is acknowledged, until it
 * is killed: `node write-until-killed.ts <data folder>`.
 */
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { table as blueprint } from '#blueprint/tables.ts';
import { EmbeddedTable } from '#local/dynamodb/embedded-table/embedded-table.ts';
import { TableFile, tableFilePath } from '#local/dynamodb/embedded-table/table-file.ts';

const [dataDir = ''] = process.argv.slice(2);
const table = new EmbeddedTable(blueprint, ({ entity }) => entity === 'event');
table.open(new TableFile(tableFilePath(dataDir)));
const TableName = blueprint.name;

async function write(n: number): Promise<void> {
  await table.perform(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName, Item: { pk: `pair#${n}`, sk: 'state', n } } },
        { Put: { TableName, Item: { pk: `pair#${n}`, sk: 'event', entity: 'event', n } } },
      ],
    }),
  );
  process.stdout.write(`${n}\n`);
}

for (let n = 0; ; n += 10) await Promise.all(Array.from({ length: 10 }, (_, index) => write(n + index)));
