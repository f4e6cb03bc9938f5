import { Temporal } from 'temporal-polyfill';

/** Parses an ISO 8601 instant, offset included ("2026-11-23T09:00:00+01:00"). Without an offset it is invalid. */
export function instantMs(text: string): number | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/**
 * Adds an ISO 8601 duration ("PT4H", "P1D", "P1M") to an instant. Months and days are counted in UTC, so that a day is
 * always twenty-four hours here. Undefined when the text is no duration, is negative, or leads beyond all calendars.
 */
export function addDuration(fromMs: number, text: string): number | undefined {
  try {
    const duration = Temporal.Duration.from(text);
    if (duration.sign < 0) return undefined;
    return Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO('UTC').add(duration).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** The next Monday-to-Friday 09:00 in `timeZone`, strictly after `nowMs`. */
export function nextWorkingMorning(nowMs: number, timeZone: string): number {
  let day = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate();
  for (;;) {
    const morning = day.toZonedDateTime({ timeZone, plainTime: '09:00' }).epochMilliseconds;
    if (day.dayOfWeek <= 5 && morning > nowMs) return morning;
    day = day.add({ days: 1 });
  }
}
