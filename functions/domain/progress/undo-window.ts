import { type Instant, millisecondsPerMinute, plusMs } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';

/** The end of the undo window of a choice made at `at`. */
export function undoEnd(house: Pick<House, 'policy'>, at: Instant): Instant {
  return plusMs(at, house.policy.undoMinutes * millisecondsPerMinute);
}
