import type { TableBlueprint } from '#blueprint/tables.ts';
import type { LocalStore } from '#local/kernel/store.ts';
import type { StreamSource } from '#local/kernel/stream-source.ts';

/** The address of the table, and its stream. */
export interface TableServer {
  /** Where clients of other kinds would look; nothing answers there while the table is in this process. */
  readonly endpoint: string;
  readonly stream: StreamSource;
  /** Writes a table held in memory to disk, where it is kept from then on; call it when all work is done. */
  keep(): void;
  stop(): Promise<void>;
}

/** Where a table is opened. */
export interface TablePlace {
  readonly dataDir: string;
  readonly table: TableBlueprint;
  readonly store: LocalStore;
  /** The stack's clock, in epoch milliseconds. */
  now(): number;
}

/**
 * `embedded`: in this process, kept in a file. `memory`: in this process until it is kept, and lost otherwise.
 * `server`: the bundled DynamoDB server, or the one at an address.
 */
export type TableKind = 'embedded' | 'memory' | 'server';
