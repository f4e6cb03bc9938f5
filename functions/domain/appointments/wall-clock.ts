import { Temporal } from 'temporal-polyfill';
import { millisecondsPerMinute } from '#domain/calendar/instant.ts';
import { type DayNumber, dayNumberAt, startOfDayMs, wallTimeMs } from '#domain/calendar/local-date.ts';

/** The local date and time in a time zone. */
export interface WallClock {
  readonly day: DayNumber;
  /** Minutes that the clock shows past 00:00; on a day with a clock change this differs from the time passed. */
  readonly minuteOfDay: number;
}

const minutesPerDay = 1440;

/** The local date and time at that instant in an IANA time zone. */
export function wallClockAt(epochMs: number, timeZone: string): WallClock {
  const day = dayNumberAt(epochMs, timeZone);
  if (hasSteadyClock(day, timeZone)) {
    return { day, minuteOfDay: Math.floor((epochMs - startOfDayMs(day, timeZone)) / millisecondsPerMinute) };
  }
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
  return { day, minuteOfDay: hour * 60 + minute };
}

/**
 * Epoch milliseconds of every `stepMinutes` past 00:00 local time on that day: 00:00, 00:30, 01:00 … A time that a
 * clock change skips is left out, and one that occurs twice is the first.
 */
export function wallTimesOf(day: DayNumber, stepMinutes: number, timeZone: string): number[] {
  const minutes = Array.from({ length: Math.ceil(minutesPerDay / stepMinutes) }, (_, index) => index * stepMinutes);
  if (hasSteadyClock(day, timeZone)) {
    return minutes.map((minute) => startOfDayMs(day, timeZone) + minute * millisecondsPerMinute);
  }
  return minutes.flatMap((minute) => {
    const epochMs = wallTimeMs(day, minute, timeZone);
    const shown = wallClockAt(epochMs, timeZone);
    return shown.day === day && shown.minuteOfDay === minute ? [epochMs] : [];
  });
}

/** A day of twenty-four hours without a clock change: plain addition is exact there, and far quicker. */
function hasSteadyClock(day: DayNumber, timeZone: string): boolean {
  return startOfDayMs(day + 1, timeZone) - startOfDayMs(day, timeZone) === minutesPerDay * millisecondsPerMinute;
}
