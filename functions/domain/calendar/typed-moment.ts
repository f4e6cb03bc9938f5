import { Temporal } from 'temporal-polyfill';
import { fromEpochMs, type Instant } from './instant.ts';
import { startOfLocalDate } from './local-date.ts';

/** A moment as somebody wrote it down. Of a whole day nobody knows the hour: it stands for its first instant. */
export interface TypedMoment {
  readonly at: Instant;
  readonly isWholeDay: boolean;
}

/**
 * Reads `2026-03-14`, `2026-03-14 15:30` (both on the wall clock of that zone) or an instant with its offset. A time
 * that clocks skip moves forward with them, and one that happens twice is the first. Undefined for no real moment.
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
