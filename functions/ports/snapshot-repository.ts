import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { DaySnapshot, Dimension, PersonDay } from '#domain/kpi/day-fact.ts';
import type { Tally } from '#domain/kpi/tallies/tally.ts';

/** What is kept of one person: which inquiries are theirs, and which days they add figures to. Ids and dates only. */
export interface KeptLife {
  readonly personId: string;
  readonly inquiryIds: readonly string[];
  readonly days: readonly PersonDay[];
}

/** A day whose snapshot is older than its facts, and the run that said so. */
export interface TouchedDay {
  readonly on: LocalDate;
  readonly runId: string;
}

/** How far the daily job has come, and what it had heard of each day: enough to see that something came late. */
export interface HeardDay {
  readonly on: LocalDate;
  readonly events: number;
  /** Order-free sum of the events' ids. */
  readonly sum: number;
}

/** One slice of one day: a side (an advisor, a level…) and its figures. */
export interface DaySlice {
  readonly on: LocalDate;
  readonly value: string;
  readonly tally: Tally;
}

export interface SnapshotReader {
  readLife(personId: string): Promise<KeptLife>;
  /** Everybody's facts of one day. */
  listDay(on: LocalDate): Promise<readonly PersonDay[]>;
  /** Slices of every day in [from, to], both included; one read a month of the window. */
  listSlices(side: Dimension | 'all', from: LocalDate, to: LocalDate): Promise<readonly DaySlice[]>;
  listTouched(): Promise<readonly TouchedDay[]>;
  /** The last day that the daily job has taken in; absent before its first run. */
  readThrough(): Promise<LocalDate | undefined>;
  readHeard(on: LocalDate): Promise<HeardDay | undefined>;
}

export interface SnapshotRepository extends SnapshotReader {
  /** Writes what a person adds to each day, and takes away what they no longer add. */
  keepLife(before: KeptLife, after: KeptLife): Promise<void>;
  touch(days: readonly TouchedDay[]): Promise<void>;
  /** Writes a day's snapshot whole, and takes away slices that are no more. */
  keepSnapshot(snapshot: DaySnapshot): Promise<void>;
  /** Forgets that a day was touched, unless another run has touched it since. */
  settle(day: TouchedDay): Promise<void>;
  keepHeard(heard: HeardDay): Promise<void>;
  keepThrough(on: LocalDate): Promise<void>;
}
