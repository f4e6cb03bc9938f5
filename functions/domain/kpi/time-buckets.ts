import { addDays, type LocalDate, weekdayOf, weekdays } from '#domain/calendar/local-date.ts';

export const timeBuckets = ['day', 'week', 'month'] as const;
export type TimeBucket = (typeof timeBuckets)[number];

/** First day of the bucket a date lies in; weeks begin on Monday (ISO 8601). */
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

/** First day of the month that many months earlier. */
export function monthsBefore(on: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0] = on.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
