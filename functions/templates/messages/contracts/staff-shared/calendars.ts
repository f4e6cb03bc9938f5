import type { Weekday } from '#domain/calendar/local-date.ts';

/** Working hours in one line. */
export interface CalendarsMessages {
  readonly shortDays: Readonly<Record<Weekday, string>>;
}
