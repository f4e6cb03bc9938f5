import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { DaySnapshot, Dimension, PersonDay } from '#domain/kpi/day-fact.ts';
import type { Tally } from '#domain/kpi/tallies/tally.ts';

/** The index of one person: their inquiries, and the days to which they add figures. Ids and dates only. */
export interface KeptLife {
  readonly personId: string;
  readonly inquiryIds: readonly string[];
  readonly days: readonly PersonDay[];
}

/** A day whose snapshot is older than its facts, and the run that marked it. */
export interface TouchedDay {
  readonly on: LocalDate;
  readonly runId: string;
}

/** The progress of the daily job, and the events it has read of each day: enough to detect late events. */
export interface HeardDay {
  readonly on: LocalDate;
  readonly events: number;
  /** Order-free sum of the events' ids. */
  readonly sum: number;
}

/** One slice of one day: a dimension's value (an advisor, a level…) and its figures. */
export interface DaySlice {
  readonly on: LocalDate;
  readonly value: string;
  readonly tally: Tally;
}

export interface SnapshotReader {
  readLife(personId: string): Promise<KeptLife>;
  /** Every person's facts of one day. */
  listDay(on: LocalDate): Promise<readonly PersonDay[]>;
  /** Slices of every day in [from, to], both included; one read per month of the window. */
  listSlices(side: Dimension | 'all', from: LocalDate, to: LocalDate): Promise<readonly DaySlice[]>;
  listTouched(): Promise<readonly TouchedDay[]>;
  /** The last day that the daily job has ingested; absent before its first run. */
  readThrough(): Promise<LocalDate | undefined>;
  readHeard(on: LocalDate): Promise<HeardDay | undefined>;
}

export interface SnapshotRepository extends SnapshotReader {
  /** Writes what a person adds to each day, and removes what they no longer add. */
  keepLife(before: KeptLife, after: KeptLife): Promise<void>;
  touch(days: readonly TouchedDay[]): Promise<void>;
  /** Writes a day's whole snapshot, and removes slices that no longer exist. */
  keepSnapshot(snapshot: DaySnapshot): Promise<void>;
  /** Removes the mark of a day, unless another run has marked it since. */
  settle(day: TouchedDay): Promise<void>;
  keepHeard(heard: HeardDay): Promise<void>;
  keepThrough(on: LocalDate): Promise<void>;
}
