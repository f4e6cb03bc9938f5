import { existsSync, renameSync, rmSync } from 'node:fs';
import { DataFolderBrokenError, DynamodbUnavailableError } from '#local/kernel/start-error.ts';
import { databaseFile } from './dynamodb.ts';
import { freeDynamodbAddress } from './dynamodb-address.ts';
import { EmbeddedTable } from './embedded-table/embedded-table.ts';
import { TableFile, tableFilePath } from './embedded-table/table-file.ts';
import { speakInProcess } from './memory-table/in-process.ts';
import { publishedEntity } from './streams.ts';
import type { TablePlace, TableServer } from './table-place.ts';

/** Expired items are removed, and the file is tidied, at the start and then this often. */
const tidyEveryMs = 10 * 60_000;

/** Opens the table of a data folder, in this process. @throws DataFolderBrokenError */
export async function openEmbeddedTable(place: TablePlace): Promise<TableServer> {
  const file = new TableFile(tableFilePath(place.dataDir));
  const table = newTable(place);
  table.open(file);
  const endTidying = tidyNowAndThen(place, table, file);
  const speakAsBefore = speakInProcess((command) => table.perform(command));
  return {
    endpoint: await placeholderAddress(),
    stream: table.stream,
    keep: () => {},
    async stop() {
      endTidying();
      await table.written();
      speakAsBefore();
      file.close();
    },
  };
}

/**
 * A table that starts empty and stays in memory until it is kept: for fast replays that are inspected afterwards. See
 * ADR 0020. @throws DataFolderBrokenError when the data folder has a table.
 */
export async function openMemoryTable(place: TablePlace, onKept: () => void): Promise<TableServer> {
  const path = tableFilePath(place.dataDir);
  if (existsSync(path) || existsSync(databaseFile(place.dataDir))) {
    throw new DataFolderBrokenError(`There is a table in ${place.dataDir} already`);
  }
  const table = newTable(place);
  const speakAsBefore = speakInProcess((command) => table.perform(command));
  let file: TableFile | undefined;
  let endTidying = () => {};
  return {
    endpoint: await placeholderAddress(),
    stream: table.stream,
    keep() {
      if (file !== undefined) return;
      file = writtenWhole(table, path);
      table.keepIn(file);
      onKept();
      endTidying = tidyNowAndThen(place, table, file);
    },
    async stop() {
      endTidying();
      await table.written();
      speakAsBefore();
      file?.close();
    },
  };
}

function newTable({ table }: TablePlace): EmbeddedTable {
  return new EmbeddedTable(table, ({ entity }) => entity === publishedEntity);
}

/** The file gets its final name only when it is complete. */
function writtenWhole(table: EmbeddedTable, path: string): TableFile {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  const file = new TableFile(unfinished);
  try {
    file.write(table.content());
  } finally {
    // The log goes into the file, which is then whole by itself.
    file.close();
  }
  renameSync(unfinished, path);
  return new TableFile(path);
}

function tidyNowAndThen({ now }: TablePlace, table: EmbeddedTable, file: TableFile): () => void {
  const tidy = async () => {
    table.removeExpired(now());
    await table.written();
    file.tidy();
  };
  const report = (error: unknown) => console.error(`The table could not be tidied: ${String(error)}`);
  table.removeExpired(now());
  const timer = setInterval(() => void tidy().catch(report), tidyEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Clients of this process are created once and keep their endpoint: a server that a later stack starts takes the same
 * address. Without a free one nothing listens where they look.
 */
async function placeholderAddress(): Promise<string> {
  try {
    return (await freeDynamodbAddress()).url;
  } catch (error) {
    if (error instanceof DynamodbUnavailableError) return 'http://127.0.0.1:9';
    throw error;
  }
}
