import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';

/** Until when a choice made at `at` can be taken back. */
export function undoEnd(house: House, at: Instant): Instant {
  return new Date(Date.parse(at) + house.policy.undoMinutes * 60_000).toISOString();
}
