import { Temporal } from 'temporal-polyfill';
import { addDays, type LocalDate, weekdayOf, weekdays } from '#domain/calendar/local-date.ts';

export const timeBuckets = ['day', 'week', 'month'] as const;
export type TimeBucket = (typeof timeBuckets)[number];

/** First day of the bucket that contains a date; weeks begin on Monday (ISO 8601). */
export function bucketOf(on: LocalDate, bucket: TimeBucket): LocalDate {
  switch (bucket) {
    case 'day':
      return on;
    case 'week':
      return addDays(on, -weekdays.indexOf(weekdayOf(on)));
    case 'month':
      return `${on.slice(0, 7)}-01`;
  }
}

/** Last day of a bucket, from its first. */
export function lastDayOf(first: LocalDate, bucket: TimeBucket): LocalDate {
  switch (bucket) {
    case 'day':
      return first;
    case 'week':
      return addDays(first, weekdays.length - 1);
    case 'month':
      return Temporal.PlainDate.from(first).with({ day: 31 }).toString();
  }
}

/** The days of the period, both included, and today's date, all in the house's time zone. */
export interface LookedAt {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly today: LocalDate;
}

/** Whether figures cover a part of their bucket only: the period cuts it off, or it is not over. */
export function isPartial(first: LocalDate, bucket: TimeBucket, { from, to, today }: LookedAt): boolean {
  const last = lastDayOf(first, bucket);
  return first < from || last > to || last >= today;
}

/** Months since the year 0, so that months can be subtracted. */
export function monthNumber(on: LocalDate): number {
  const [year = 0, month = 0] = on.split('-').map(Number);
  return year * 12 + (month - 1);
}

/** First day of the month that many months earlier. */
export function monthsBefore(on: LocalDate, months: number): LocalDate {
  const index = monthNumber(on) - months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
