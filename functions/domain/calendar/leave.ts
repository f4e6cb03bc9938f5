import { type Instant, toEpochMs } from './instant.ts';
import { type Interval, toSpan } from './interval.ts';
import { addDays, type DateRange, startOfLocalDate } from './local-date.ts';

/** Whole days away, both ends included, in `timeZone` (IANA). */
export type Leave = DateRange & Readonly<{ timeZone: string }>;

/** The same leave as instants: from the first instant of `from` to the last of `to`. */
export function leaveIntervals(leave: readonly Leave[]): Interval[] {
  return leave.map(({ from, to, timeZone }) => ({
    from: startOfLocalDate(from, timeZone),
    to: startOfLocalDate(addDays(to, 1), timeZone),
  }));
}

export function isOnLeave(at: Instant, leave: readonly Leave[]): boolean {
  const atMs = toEpochMs(at);
  return leaveIntervals(leave)
    .map(toSpan)
    .some((span) => span.fromMs <= atMs && atMs < span.toMs);
}
