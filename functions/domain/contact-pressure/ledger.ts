import { toEpochMs } from '#domain/calendar/instant.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';

/** Every touch of one person, across all their inquiries, so that no two of them can press the client together. */
export interface Ledger {
  readonly personId: string;
  /** Grows with every change; 0 while nothing was ever written down. */
  readonly version: number;
  readonly touches: readonly Touch[];
}

/** Longer than a year, so that "how often did we write this year" has an answer; no cap looks back further. */
export const touchesKeptDays = 400;

const msPerDay = 86_400_000;

export function hasTouch(ledger: Ledger, touchId: string): boolean {
  return ledger.touches.some((touch) => touch.touchId === touchId);
}

/**
 * The ledger with one touch more, and without those that are too old to matter at the time of this one. A touch that is
 * there already leaves the ledger as it is.
 */
export function withTouch(ledger: Ledger, touch: Touch): Ledger {
  if (hasTouch(ledger, touch.touchId)) return ledger;
  const oldestMs = toEpochMs(touch.at) - touchesKeptDays * msPerDay;
  const kept = ledger.touches.filter((earlier) => toEpochMs(earlier.at) >= oldestMs);
  return { ...ledger, version: ledger.version + 1, touches: [...kept, touch] };
}

/** The ledger without a touch that was reserved and did not happen; one that is not there leaves it as it is. */
export function withoutTouch(ledger: Ledger, touchId: string): Ledger {
  if (!hasTouch(ledger, touchId)) return ledger;
  const touches = ledger.touches.filter((touch) => touch.touchId !== touchId);
  return { ...ledger, version: ledger.version + 1, touches };
}
