import { Temporal } from 'temporal-polyfill';
import { fromEpochMs, type Instant } from './instant.ts';
import { startOfLocalDate } from './local-date.ts';

/** An instant as a person typed it. A whole day has no known hour and is represented by its first instant. */
export interface TypedMoment {
  readonly at: Instant;
  readonly isWholeDay: boolean;
}

/**
 * Reads `2026-03-14`, `2026-03-14 15:30` (both in the given time zone) or an instant with its offset. A skipped time
 * moves forward with the clock, and one that happens twice is the first. Undefined for an invalid instant.
 */
export function readTypedMoment(text: string, timeZone: string): TypedMoment | undefined {
  const written = text.trim().replace(' ', 'T');
  try {
    if (!written.includes('T')) {
      return { at: startOfLocalDate(Temporal.PlainDate.from(written).toString(), timeZone), isWholeDay: true };
    }
    const ms = /(?:Z|[+-]\d{2}:\d{2})$/.test(written)
      ? Temporal.Instant.from(written).epochMilliseconds
      : Temporal.PlainDateTime.from(written).toZonedDateTime(timeZone).epochMilliseconds;
    return { at: fromEpochMs(ms), isWholeDay: false };
  } catch (error) {
    // Temporal refuses the 30th of February and 25 o'clock by this error.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
