import { existsSync } from 'node:fs';
import { DataFolderBrokenError } from '#local/kernel/start-error.ts';
import type { StreamSource } from '#local/kernel/stream-source.ts';
import { guardTable } from '#local/kernel/table-grants.ts';
import { type DynamodbServer, databaseFile, startDynamodb, useDynamodb } from './dynamodb.ts';
import { ensureTable } from './dynamodb-table.ts';
import { tableFilePath } from './embedded-table/table-file.ts';
import { openEmbeddedTable, openMemoryTable } from './table-in-process.ts';
import type { TableKind, TablePlace, TableServer } from './table-place.ts';
import { ServerStream } from './table-stream.ts';

/** Marks where the table of a data folder is: `memory`, `file` or `server`. */
const whereabouts = 'table';

/** The kind for a data folder: one that was begun on the bundled server stays there. */
export function tableKindOf(dataDir: string, endpoint: string | undefined): TableKind {
  return endpoint !== undefined || existsSync(databaseFile(dataDir)) ? 'server' : 'embedded';
}

/** @throws DynamodbUnavailableError, DataFolderBrokenError */
export async function openTable(
  place: TablePlace,
  kind: TableKind,
  dynamodbEndpoint: string | undefined,
): Promise<TableServer> {
  refuseWithoutTable(place, dynamodbEndpoint);
  switch (kind) {
    case 'server':
      return openServer(place, dynamodbEndpoint);
    case 'embedded': {
      const table = await openEmbeddedTable(place);
      place.store.keepSetting(whereabouts, 'file');
      return table;
    }
    case 'memory': {
      const table = await openMemoryTable(place, () => place.store.keepSetting(whereabouts, 'file'));
      place.store.keepSetting(whereabouts, 'memory');
      return table;
    }
  }
}

/** Mails and executions without their people's items would be unusable. */
function refuseWithoutTable({ dataDir, store }: TablePlace, dynamodbEndpoint: string | undefined): void {
  const where = store.setting(whereabouts);
  if (where === 'memory') {
    throw new DataFolderBrokenError(`The table of ${dataDir} was in memory only, and ended with its process`);
  }
  const file = where === 'file' ? tableFilePath(dataDir) : databaseFile(dataDir);
  if (where === undefined || dynamodbEndpoint !== undefined || existsSync(file)) return;
  throw new DataFolderBrokenError(`The table of ${dataDir} is missing: there is no ${file}`);
}

async function openServer(place: TablePlace, dynamodbEndpoint: string | undefined): Promise<TableServer> {
  if (dynamodbEndpoint === undefined && existsSync(tableFilePath(place.dataDir))) {
    throw new DataFolderBrokenError(`The table of ${place.dataDir} is in a file, which the server does not read`);
  }
  const server = await (dynamodbEndpoint === undefined ? startDynamodb(place.dataDir) : useDynamodb(dynamodbEndpoint));
  try {
    const stream = await streamOf(server, place);
    if (dynamodbEndpoint === undefined) place.store.keepSetting(whereabouts, 'server');
    const unguard = guardTable();
    const stop = async () => {
      unguard();
      await server.stop();
    };
    return { endpoint: server.endpoint, stream, keep: () => {}, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function streamOf({ endpoint }: DynamodbServer, { table, store }: TablePlace): Promise<StreamSource> {
  return new ServerStream(endpoint, await ensureTable(endpoint, table), store);
}
