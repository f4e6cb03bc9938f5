import { type DayNumber, toDayNumber } from '#domain/calendar/local-date.ts';
import type { TimeWish, WishedDay } from '#domain/understanding/stated-wishes.ts';

/** What is needed or celebrated on a day is spoken of this long before it. */
const daysAhead = 28;

/** A day so near leaves nothing to rest for, and one so far is nobody's plan. */
const restAtLeast = 7;
const restAtMost = 3 * 366;

function comesBackOn({ of, from }: WishedDay): DayNumber {
  return of === 'visit' ? toDayNumber(from) : toDayNumber(from) - daysAhead;
}

/** The day on which the client's own words ask the house to come back; undefined where they say none that is ahead. */
export function statedReturn(wish: TimeWish | undefined, today: DayNumber): DayNumber | undefined {
  const days = (wish?.days ?? []).map(comesBackOn);
  return days.find((day) => day >= today + restAtLeast && day <= today + restAtMost);
}
