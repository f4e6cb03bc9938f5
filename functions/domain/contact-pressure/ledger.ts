import { toEpochMs } from '#domain/calendar/instant.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';

/** Every touch of one person, across all their inquiries, so that inquiries together stay within the caps. */
export interface Ledger {
  readonly personId: string;
  /** Grows with every change; 0 while no touch was recorded. */
  readonly version: number;
  readonly touches: readonly Touch[];
}

/** Longer than a year, so that the ledger can answer how often the house wrote this year; no cap looks back further. */
export const touchesKeptDays = 400;

const msPerDay = 86_400_000;

export function hasTouch(ledger: Ledger, touchId: string): boolean {
  return ledger.touches.some((touch) => touch.touchId === touchId);
}

/**
 * The ledger with one more touch, without those too old to matter at that time. A touch that is already there leaves
 * the ledger unchanged.
 */
export function withTouch(ledger: Ledger, touch: Touch): Ledger {
  if (hasTouch(ledger, touch.touchId)) return ledger;
  const oldestMs = toEpochMs(touch.at) - touchesKeptDays * msPerDay;
  const kept = ledger.touches.filter((earlier) => toEpochMs(earlier.at) >= oldestMs);
  return { ...ledger, version: ledger.version + 1, touches: [...kept, touch] };
}

/** The ledger without a touch that was reserved and did not happen; an unknown touch leaves it unchanged. */
export function withoutTouch(ledger: Ledger, touchId: string): Ledger {
  if (!hasTouch(ledger, touchId)) return ledger;
  const touches = ledger.touches.filter((touch) => touch.touchId !== touchId);
  return { ...ledger, version: ledger.version + 1, touches };
}
