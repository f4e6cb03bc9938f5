import { Temporal } from 'temporal-polyfill';
import { ProductError } from '#domain/errors/product-error.ts';
import { fromEpochMs, type Instant, toEpochMs } from './instant.ts';

/** A calendar date with no time and no zone, `2026-11-23`. */
export type LocalDate = string;

/** Both days included: a leave from Monday to Friday has these two days as `from` and `to`. */
export type DateRange = Readonly<{ from: LocalDate; to: LocalDate }>;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Thrown when a text that should be a date is not a real `YYYY-MM-DD`. */
export class LocalDateInvalidError extends ProductError {
  override readonly name = 'LocalDateInvalidError';
}

const msPerDay = 86_400_000;

/** Days since 1970-01-01 on the local calendar, so that adding days is integer addition. */
export type DayNumber = number;

/** True for a real date: 2026-02-30 is not one. */
export function isLocalDate(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** @throws LocalDateInvalidError for an unreal date such as 2026-02-30. */
export function toDayNumber(date: LocalDate): DayNumber {
  if (!isLocalDate(date)) throw new LocalDateInvalidError(`"${date}" is not a date YYYY-MM-DD`);
  return Date.parse(`${date}T00:00:00Z`) / msPerDay;
}

/** A year has four digits: with more, texts would no longer sort as dates. */
const firstDay: DayNumber = Date.parse('0000-01-01T00:00:00Z') / msPerDay;
const lastDay: DayNumber = Date.parse('9999-12-31T00:00:00Z') / msPerDay;

/**
 * The date this many days after 1970-01-01.
 * @throws LocalDateInvalidError outside the years 0000 to 9999, so that every walk over days ends.
 */
export function fromDayNumber(day: DayNumber): LocalDate {
  if (!(day >= firstDay && day <= lastDay))
    throw new LocalDateInvalidError(`Day ${day} lies in no year of four digits`);
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The date this many days later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

export function weekdayOfDayNumber(day: DayNumber): Weekday {
  // 1970-01-01 was a Thursday, index 3 in a week that starts on Monday.
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 'mon';
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDayNumber(toDayNumber(date));
}

// The start of a local day never changes, and asking Intl for it is a thousand times slower than a map look-up.
const startsByZone = new Map<string, Map<DayNumber, number>>();
const maxStartsPerZone = 20_000;

/**
 * Epoch milliseconds of the first instant of a local day. It is not always 00:00: where a clock change skips midnight
 * the day begins at 01:00. A day that a zone skipped (Samoa, 2011-12-30) starts when the next one does.
 * @throws RangeError when the zone is not an IANA time zone.
 */
export function startOfDayMs(day: DayNumber, timeZone: string): number {
  let starts = startsByZone.get(timeZone);
  if (starts === undefined) {
    starts = new Map();
    startsByZone.set(timeZone, starts);
  }
  const known = starts.get(day);
  if (known !== undefined) return known;
  const ms = Temporal.PlainDate.from(fromDayNumber(day)).toZonedDateTime(timeZone).epochMilliseconds;
  if (starts.size >= maxStartsPerZone) starts.clear();
  starts.set(day, ms);
  return ms;
}

/** The local day of an instant in that zone. */
export function dayNumberAt(epochMs: number, timeZone: string): DayNumber {
  let day = Math.floor(epochMs / msPerDay);
  // Zones are within fourteen hours of UTC, so the guess is off by one day at most (two around a skipped day).
  while (startOfDayMs(day, timeZone) > epochMs) day -= 1;
  while (startOfDayMs(day + 1, timeZone) <= epochMs) day += 1;
  return day;
}

/**
 * Epoch milliseconds of a local time on a local day. A skipped time moves forward by the length of the clock change,
 * and a time that happens twice is the first one (the "compatible" rule of RFC 5545 and of Temporal).
 */
export function wallTimeMs(day: DayNumber, minuteOfDay: number, timeZone: string): number {
  const midnight = Temporal.PlainDate.from(fromDayNumber(day)).toPlainDateTime();
  return midnight.add({ minutes: minuteOfDay }).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    .epochMilliseconds;
}

/** The local date of an instant in an IANA zone. */
export function localDateOf(at: Instant, timeZone: string): LocalDate {
  return fromDayNumber(dayNumberAt(toEpochMs(at), timeZone));
}

/** The first instant of a local date in an IANA zone. */
export function startOfLocalDate(date: LocalDate, timeZone: string): Instant {
  return fromEpochMs(startOfDayMs(toDayNumber(date), timeZone));
}
