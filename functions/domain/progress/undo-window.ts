import { type Instant, millisecondsPerMinute, plusMs } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';

/** Until when a choice made at `at` can be taken back. */
export function undoEnd(house: Pick<House, 'policy'>, at: Instant): Instant {
  return plusMs(at, house.policy.undoMinutes * millisecondsPerMinute);
}
