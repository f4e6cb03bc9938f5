import { toEpochMs } from '#domain/calendar/instant.ts';
import { countsAgainst } from '#domain/contact-pressure/counting-rule.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactCap, ContactClass } from '#domain/policy/contact-caps.ts';

const msPerDay = 86_400_000;

/** How full a rolling window is. */
export interface CapState {
  /** Touches in the window now, including those from a clock ahead of ours. */
  readonly counted: number;
  /**
   * The first instant, in epoch milliseconds, at which one more touch stays within the cap; absent when the cap did not
   * apply. A touch leaves the window exactly one window after it was made.
   */
  readonly fullUntilMs?: number | undefined;
}

/** `0` means no touch at all, whatever was sent before; so does an invalid number. */
export function allowsNone({ touches }: ContactCap): boolean {
  return touches !== 'unlimited' && !(touches >= 1);
}

/**
 * Checks the touches against one cap of a class. A window of `n` touches is full exactly as long as the `n`-th latest
 * of them is in it: with time a window only empties, so every instant after `fullUntilMs` is free.
 */
export function capState(
  cap: ContactCap,
  contactClass: ContactClass,
  touches: readonly Touch[],
  atMs: number,
): CapState {
  const windowMs = cap.windowDays * msPerDay;
  const countedMs = touches
    .filter((touch) => countsAgainst[contactClass].includes(touch.contactClass))
    .filter((touch) => cap.channel === 'any' || cap.channel === touch.channel)
    .map((touch) => toEpochMs(touch.at))
    .sort((one, other) => other - one);
  const counted = countedMs.filter((touchMs) => touchMs + windowMs > atMs).length;
  if (cap.touches === 'unlimited') return { counted };
  const lastToLeaveMs = countedMs[Math.floor(cap.touches) - 1];
  return lastToLeaveMs === undefined ? { counted } : { counted, fullUntilMs: lastToLeaveMs + windowMs };
}
