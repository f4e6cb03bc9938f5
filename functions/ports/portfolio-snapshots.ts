import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { PortfolioSnapshot, SnapshotClient, SnapshotList } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';

/** A whole snapshot, with its lists to be read page by page. */
export interface KeptSnapshot {
  readonly snapshot: PortfolioSnapshot;
  /** Clients of a list, largest revenue first; pages count from 0, and one beyond the last is empty. */
  readClients(list: SnapshotList, page: number): Promise<readonly SnapshotClient[]>;
}

export interface PortfolioSnapshotReader {
  /** The newest snapshot, or the one of that day; undefined where there is none. Readers only see whole ones. */
  find(asOf?: LocalDate): Promise<KeptSnapshot | undefined>;
}

/** A snapshot that is being written: page by page, and then, as a whole, shown. */
export interface PortfolioSnapshotWriter {
  /** The day of the newest snapshot; undefined before the first one is complete. */
  newestDay(): Promise<LocalDate | undefined>;
  keep(
    snapshot: PortfolioSnapshot,
    pages: Iterable<{
      readonly list: SnapshotList;
      readonly page: number;
      readonly clients: readonly SnapshotClient[];
    }>,
    /** The instant of the run: of two runs for one day, the later one is shown. */
    at: string,
  ): Promise<void>;
}
