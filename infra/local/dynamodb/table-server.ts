import { existsSync } from 'node:fs';
import type { TableBlueprint } from '#blueprint/tables.ts';
import { speakInProcess } from '#local/dynamodb/memory-table/in-process.ts';
import { MemoryStream } from '#local/dynamodb/memory-table/memory-stream.ts';
import { MemoryTable } from '#local/dynamodb/memory-table/memory-table.ts';
import { holdPort } from '#local/kernel/held-port.ts';
import { DataFolderBrokenError } from '#local/kernel/start-error.ts';
import type { LocalStore } from '#local/kernel/store.ts';
import type { StreamSource } from '#local/kernel/stream-source.ts';
import { guardTable } from '#local/kernel/table-grants.ts';
import { type DynamodbServer, databaseFile, startDynamodb, useDynamodb } from './dynamodb.ts';
import { freeDynamodbAddress } from './dynamodb-address.ts';
import { importItems } from './dynamodb-import.ts';
import { ensureTable } from './dynamodb-table.ts';
import { ServerStream } from './table-stream.ts';

/** The address of the table, and its stream. */
export interface TableServer {
  readonly endpoint: string;
  readonly stream: StreamSource;
  /**
   * Loads a table held in memory into the server, which serves from then on; call it when all work is done. Returns the
   * stream to follow; undefined when a server serves already.
   */
  keep(): Promise<StreamSource | undefined>;
  stop(): Promise<void>;
}

interface Place {
  readonly dataDir: string;
  readonly table: TableBlueprint;
  readonly store: LocalStore;
}

/** @throws DynamodbUnavailableError, DataFolderBrokenError */
export async function openTableServer(place: Place, dynamodbEndpoint: string | undefined): Promise<TableServer> {
  refuseWithoutTable(place);
  const server = await (dynamodbEndpoint === undefined ? startDynamodb(place.dataDir) : useDynamodb(dynamodbEndpoint));
  try {
    const stream = await streamOf(server, place);
    const unguard = guardTable();
    const stop = async () => {
      unguard();
      await server.stop();
    };
    return { endpoint: server.endpoint, stream, keep: async () => undefined, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Marks where the table of a data folder is; absent when it was in the server from the start. */
const whereabouts = 'table';

/** Mails and executions without their people's items would be unusable. */
function refuseWithoutTable({ dataDir, store }: Place): void {
  if (store.setting(whereabouts) !== 'memory') return;
  throw new DataFolderBrokenError(`The table of ${dataDir} was in memory only, and ended with its process`);
}

/**
 * A table that starts empty and stays in memory until it is kept: for fast replays that are inspected afterwards. See
 * ADR 0020.
 * @throws DataFolderBrokenError when the data folder has, or had, a table.
 */
export async function openMemoryTable(place: Place): Promise<TableServer> {
  refuseWithoutTable(place);
  if (existsSync(databaseFile(place.dataDir))) {
    throw new DataFolderBrokenError(`There is a table in ${place.dataDir} already`);
  }
  place.store.keepSetting(whereabouts, 'memory');
  // Clients are created once and keep their endpoint: the server will have this address.
  const { host, port, url: endpoint } = await freeDynamodbAddress();
  const held = await holdPort(host, port);
  const stream = new MemoryStream();
  const table = new MemoryTable(place.table, (item) => stream.add(item));
  let speakAsBefore = speakInProcess(table);
  let server: DynamodbServer | undefined;
  return {
    endpoint,
    stream,
    async keep() {
      if (server !== undefined) return undefined;
      await importItems(place.dataDir, place.table, table.items());
      await held.release();
      server = await startDynamodb(place.dataDir);
      if (server.endpoint !== endpoint) throw new Error(`Another program took ${endpoint} while the server started.`);
      const kept = await streamOf(server, place);
      place.store.keepSetting(whereabouts, 'server');
      speakAsBefore();
      speakAsBefore = guardTable();
      return kept;
    },
    async stop() {
      speakAsBefore();
      await (server === undefined ? held.release() : server.stop());
    },
  };
}

async function streamOf({ endpoint }: DynamodbServer, { table, store }: Place): Promise<StreamSource> {
  return new ServerStream(endpoint, await ensureTable(endpoint, table), store);
}
