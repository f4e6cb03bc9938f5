import { ProductError } from '#domain/errors/product-error.ts';
/**
 * An instant as an ISO-8601 string in UTC with milliseconds, such as `2026-11-23T09:00:00.000Z`. Every instant we write
 * has this form, so comparing the strings compares the instants.
 */
export type Instant = string;

export const millisecondsPerMinute = 60_000;

/** Thrown when a text that should be an instant is not ISO-8601 with `Z` or a numeric offset. */
export class InstantInvalidError extends ProductError {
  override readonly name = 'InstantInvalidError';
}

// A text without offset would be read in the machine's time zone, which no rule may depend on.
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Milliseconds since 1970-01-01T00:00Z.
 * @throws InstantInvalidError when the text has no offset or is not a real date.
 */
export function toEpochMs(instant: Instant): number {
  if (!instantPattern.test(instant)) throw new InstantInvalidError(`"${instant}" is not an ISO-8601 instant`);
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new InstantInvalidError(`"${instant}" is not a real date and time`);
  return ms;
}

/** The instant this many milliseconds later; earlier when negative. */
export function plusMs(instant: Instant, milliseconds: number): Instant {
  return fromEpochMs(toEpochMs(instant) + milliseconds);
}

/** The instant this many milliseconds after 1970-01-01T00:00Z. */
export function fromEpochMs(epochMs: number): Instant {
  return new Date(epochMs).toISOString();
}
