import type { ClientRow } from '#domain/portfolio/client-row.ts';

export interface ClientRowReader {
  /** The row of a client, under whichever of their ids; undefined for one without purchases, or from before rows. */
  findRow(personId: string): Promise<ClientRow | undefined>;
}

export interface PortfolioRepository {
  /** The parts into which the rows of the house are divided, each to be read by itself. */
  readonly shards: readonly number[];
  /** The rows of one part, page by page. Clients who were merged have one row, and erased clients none. */
  readClientRows(shard: number): AsyncIterable<readonly ClientRow[]>;
}

export interface ClientRowRepair {
  /** Makes the rows of clients whose purchases were recorded before there were rows; says how many. */
  foldMissing(): Promise<number>;
}

export interface ErasedClientRows {
  /** What erased clients bought, so that no sum of the house changes; nobody may list them. */
  readErasedRows(): AsyncIterable<readonly ClientRow[]>;
}
