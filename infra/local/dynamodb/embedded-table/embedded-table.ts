import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { TableBlueprint } from '#blueprint/tables.ts';
import { attributeJson } from '#local/dynamodb/memory-table/attribute-json.ts';
import { execute } from '#local/dynamodb/memory-table/commands.ts';
import type { Item } from '#local/dynamodb/memory-table/item.ts';
import { MemoryTable } from '#local/dynamodb/memory-table/memory-table.ts';
import type { StreamSource } from '#local/kernel/stream-source.ts';
import { localRegion } from '#local/lambda/environment.ts';
import type { Change, Insertion, TableFile } from './table-file.ts';

/** The table cannot be written any more, for instance because the disk is full. DynamoDB's name for its own faults. */
class TableUnwritableError extends Error {
  override readonly name = 'InternalServerError';
}

/**
 * The table of the local stack: held in memory, in this process, and kept in a file. A command is checked and applied
 * at once; its answer waits until the file has it. The writes of one turn of the event loop share one commit, and a
 * reader waits for the commit of what it has read, so that nothing acts on a write that a crash would take back.
 */
export class EmbeddedTable {
  readonly #table: MemoryTable;
  readonly #isStreamed: (item: Item) => boolean;
  #file: TableFile | undefined;
  #pending: Change[] = [];
  #commit: Promise<void> | undefined;
  #problem: Error | undefined;
  #sequence = 0;
  #unread: Insertion[] = [];
  /** Insertions of the commit that is pending: they are readable once they are on disk. */
  #inserted: Insertion[] = [];

  /** @param isStreamed whether the stream's function reads the insertion of this item. */
  constructor(blueprint: TableBlueprint, isStreamed: (item: Item) => boolean) {
    this.#isStreamed = isStreamed;
    this.#table = new MemoryTable(blueprint, {
      inserted: (item, json) => this.#noteInsertion(item, json),
      stored: (key, json, item) => {
        const expiry = item[blueprint.timeToLiveAttribute];
        const expiresAt = typeof expiry === 'number' ? Math.floor(expiry) : undefined;
        this.#note({ kind: 'put', ...key, json, expiresAt });
      },
      deleted: (key) => this.#note({ kind: 'delete', ...key }),
    });
  }

  /** Takes over the content of a file, and keeps every later write in it. */
  open(file: TableFile): void {
    for (const json of file.items()) this.#table.restore(json);
    this.#unread = [...file.insertions()];
    this.#sequence = file.lastSequence();
    this.#file = file;
  }

  /** Writes the whole content into a new file, and keeps every later write in it. The stream must be read to its end. */
  keepIn(file: TableFile): void {
    this.#file = file;
  }

  /** The whole content, as the changes of an empty file. */
  *content(): Generator<Change> {
    const { partitionKey, sortKey, timeToLiveAttribute } = this.#table.blueprint;
    for (const item of this.#table.items()) {
      const expiry = item[timeToLiveAttribute];
      const expiresAt = typeof expiry === 'number' ? Math.floor(expiry) : undefined;
      const key = { pk: String(item[partitionKey]), sk: String(item[sortKey]) };
      yield { kind: 'put', ...key, json: JSON.stringify(item), expiresAt };
    }
  }

  /**
   * Executes a command of the document client. @throws what DynamoDB throws, and InternalServerError once the file
   * could not be written.
   */
  async perform(command: unknown): Promise<object> {
    if (this.#problem !== undefined) throw this.#problem;
    try {
      return execute(this.#table, command);
    } finally {
      await this.#commit;
    }
  }

  /** The insertions, oldest first, each until it is read. */
  readonly stream: StreamSource = {
    arn: `arn:aws:dynamodb:${localRegion}:000000000000:table/embedded/stream/0`,
    pageSize: 1000,
    next: async () => {
      const page = this.#unread.slice(0, 1000);
      this.#unread = this.#unread.slice(page.length);
      return page.map(recordOf);
    },
    keepPlace: (sequenceNumber) => this.#note({ kind: 'read', sequence: Number(sequenceNumber) }),
    close: () => {},
  };

  /** Removes what has expired, as DynamoDB does some time after it. */
  removeExpired(nowMs: number): void {
    const { partitionKey, sortKey } = this.#table.blueprint;
    for (const { pk, sk } of this.#file?.expiredBefore(Math.floor(nowMs / 1000)) ?? []) {
      this.#table.delete({ [partitionKey]: pk, [sortKey]: sk });
    }
  }

  /** Resolves when every write is in the file. */
  async written(): Promise<void> {
    await this.#commit;
  }

  #noteInsertion(item: Item, json: string): void {
    if (!this.#isStreamed(item)) return;
    this.#sequence += 1;
    const insertion = { sequence: this.#sequence, json };
    if (this.#file === undefined) {
      this.#unread.push(insertion);
      return;
    }
    this.#inserted.push(insertion);
    this.#note({ kind: 'insertion', ...insertion });
  }

  #note(change: Change): void {
    if (this.#file === undefined) return;
    this.#pending.push(change);
    if (this.#commit !== undefined) return;
    this.#commit = new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          this.#write();
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
    // Whoever waits sees the rejection; a checkpoint of the stream waits for nothing.
    this.#commit.catch(() => {});
  }

  #write(): void {
    const changes = this.#pending;
    const inserted = this.#inserted;
    this.#pending = [];
    this.#inserted = [];
    this.#commit = undefined;
    if (this.#problem !== undefined) throw this.#problem;
    try {
      this.#file?.write(changes);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.#problem = new TableUnwritableError(`The table could not be written (${reason}).`, { cause });
      console.error(`${this.#problem.message} Nothing more is accepted: make room, then start again.`);
      throw this.#problem;
    }
    this.#unread.push(...inserted);
  }
}

function recordOf({ sequence, json }: Insertion): StreamRecord {
  const SequenceNumber = String(sequence).padStart(21, '0');
  const item: Item = JSON.parse(json);
  return {
    eventID: SequenceNumber,
    eventName: 'INSERT' as const,
    dynamodb: { SequenceNumber, NewImage: JSON.parse(attributeJson(item)) },
  };
}
