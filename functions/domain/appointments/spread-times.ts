import type { DayNumber } from '#domain/calendar/local-date.ts';

/** A time at which a meeting could begin. */
export interface PossibleTime {
  readonly startMs: number;
  /** Day and time on the advisor's clock. */
  readonly day: DayNumber;
  readonly minuteOfDay: number;
  /** Days from the best day: the one the client named, else the earliest. */
  readonly daysFromBest: number;
}

type Half = 'morning' | 'afternoon';

const noonMinute = 12 * 60;

/** Comfortable hours: neither at the opening nor close to lunch or the evening. */
const favouriteMinute: Readonly<Record<Half, number>> = { morning: 10 * 60 + 30, afternoon: 15 * 60 };

/**
 * How many days later a time may be and still be the better offer. A second time on Tuesday does not help a client who
 * cannot come on Tuesday, and three mornings do not help one who works in the mornings.
 */
const daysWorthAnother = { day: 7, half: 3, halfDay: 14 } as const;

/** Minimum distance between offered times: three times on one morning give no real choice. */
const atMostInOneHalfDay = 2;

/**
 * Chooses at most `count` of the times, starts at least `apartMs` apart, and returns their starts in order: near the
 * best day, on different days, in mornings and in afternoons.
 */
export function spreadTimes(times: readonly PossibleTime[], count: number, apartMs: number): number[] {
  const chosen: PossibleTime[] = [];
  while (chosen.length < count) {
    const next = times
      .filter((time) => mayJoin(time, chosen, apartMs))
      .reduce<PossibleTime | undefined>(
        (best, time) => (best === undefined || compare(time, best, chosen) < 0 ? time : best),
        undefined,
      );
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen.map((time) => time.startMs).toSorted((one, other) => one - other);
}

function mayJoin(time: PossibleTime, chosen: readonly PossibleTime[], apartMs: number): boolean {
  const isApart = chosen.every((other) => Math.abs(other.startMs - time.startMs) >= apartMs);
  return isApart && chosen.filter((other) => isSameHalfDay(other, time)).length < atMostInOneHalfDay;
}

/** Below zero when `one` is the better next choice; of two equally good times the earlier wins. */
function compare(one: PossibleTime, other: PossibleTime, chosen: readonly PossibleTime[]): number {
  return (
    costInDays(one, chosen) - costInDays(other, chosen) ||
    minutesFromFavourite(one) - minutesFromFavourite(other) ||
    one.startMs - other.startMs
  );
}

function costInDays(time: PossibleTime, chosen: readonly PossibleTime[]): number {
  const countOf = (isLike: (other: PossibleTime) => boolean) => chosen.filter(isLike).length;
  return (
    time.daysFromBest +
    daysWorthAnother.day * countOf((other) => other.day === time.day) +
    daysWorthAnother.half * countOf((other) => halfOf(other) === halfOf(time)) +
    daysWorthAnother.halfDay * countOf((other) => isSameHalfDay(other, time))
  );
}

function halfOf({ minuteOfDay }: PossibleTime): Half {
  return minuteOfDay < noonMinute ? 'morning' : 'afternoon';
}

function isSameHalfDay(one: PossibleTime, other: PossibleTime): boolean {
  return one.day === other.day && halfOf(one) === halfOf(other);
}

function minutesFromFavourite(time: PossibleTime): number {
  return Math.abs(time.minuteOfDay - favouriteMinute[halfOf(time)]);
}
