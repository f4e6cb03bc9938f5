import { wallClockAt } from '#domain/appointments/wall-clock.ts';
import { type DayNumber, toDayNumber, weekdayOfDayNumber } from '#domain/calendar/local-date.ts';
import type { TimeWish, WishedDay } from '#domain/understanding/stated-wishes.ts';
import type { HalfDay } from '#domain/understanding/understood.ts';

const noonMinute = 12 * 60;
const eveningMinute = 17 * 60;

function halfDayAt(minuteOfDay: number): HalfDay {
  if (minuteOfDay < noonMinute) return 'morning';
  return minuteOfDay < eveningMinute ? 'afternoon' : 'evening';
}

/** A visit is on its day, from it on, or until it; what is needed or celebrated on a day is prepared before it. */
function isWithin(day: DayNumber, { from, to, choices, of, bound }: WishedDay): boolean {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  if (of === 'occasion') return day < first;
  if (bound === 'before') return day < first;
  if (bound === 'by' || of === 'deadline') return day <= last;
  if (bound === 'from') return day >= first;
  if (choices !== undefined) return choices.some((one) => toDayNumber(one) === day);
  return first <= day && day <= last;
}

/** A day, or days in a row or of a choice, that tell their weekdays by themselves: "Thursday and Friday". */
const namesDays = ({ choices, from, to }: WishedDay): boolean =>
  choices !== undefined || toDayNumber(to) - toDayNumber(from) <= 1;

const contains = (wide: WishedDay, day: WishedDay): boolean => wide.from <= day.from && day.to <= wide.to;

/** Days on which the client says they can come: alternatives, of which one is enough. */
const visitsOf = (wish: TimeWish): readonly WishedDay[] =>
  (wish.days ?? []).filter(({ of, bound }) => of === 'visit' && bound === 'on');

/** Dates that bound every time: a deadline, a feast, "not before". */
const boundsOf = (wish: TimeWish): readonly WishedDay[] =>
  (wish.days ?? []).filter(({ of, bound }) => of !== 'visit' || bound !== 'on');

/** Days that the client rules out, whatever else is free. */
function isRefused(day: DayNumber, halfDay: HalfDay, wish: TimeWish): boolean {
  const isNot = wish.notDays?.some(({ from, to }) => toDayNumber(from) <= day && day <= toDayNumber(to)) === true;
  const weekday = weekdayOfDayNumber(day);
  return isNot || wish.notWeekdays?.includes(weekday) === true || wish.notHalfDays?.includes(halfDay) === true;
}

/** "End of December, Thursday or Friday" wishes for those days; "a Thursday in January" needs month and weekday. */
function isWishedDay(day: DayNumber, wish: TimeWish): boolean {
  const visits = visitsOf(wish);
  const named = visits.filter(namesDays);
  const isWeekday = wish.weekday === undefined || weekdayOfDayNumber(day) === wish.weekday;
  if (visits.length === 0) return isWeekday;
  if (named.some((visit) => isWithin(day, visit))) return true;
  const wide = visits.filter((visit) => !namesDays(visit) && !named.some((one) => contains(visit, one)));
  return (isWeekday || named.length > 0) && wide.some((visit) => isWithin(day, visit));
}

/**
 * How far a time is from what was asked: 0 is what was asked; 1 the day, at another half of it; 2 within the bounds the
 * client set; 3 a time that they have not ruled out; undefined one that they have.
 */
export function distanceFromWish(startMs: number, wish: TimeWish, timeZone: string): 0 | 1 | 2 | 3 | undefined {
  const { day, minuteOfDay } = wallClockAt(startMs, timeZone);
  const halfDay = halfDayAt(minuteOfDay);
  if (isRefused(day, halfDay, wish)) return undefined;
  if (!boundsOf(wish).every((bound) => isWithin(day, bound))) return 3;
  if (!isWishedDay(day, wish)) return 2;
  return wish.halfDay === undefined || wish.halfDay === halfDay ? 0 : 1;
}

/** Further ahead nobody's agenda says anything. */
const daysAheadAtMost = 366;

/** The days between which the client wishes to come, as far as anybody plans. */
export function wishedSpan(
  wish: TimeWish | undefined,
  today: DayNumber,
): { readonly from: DayNumber; readonly to: DayNumber } | undefined {
  const visits = (wish?.days ?? []).filter(({ of, bound }) => of === 'visit' && (bound === 'on' || bound === 'from'));
  const ahead = visits.filter(
    ({ from, to }) => toDayNumber(to) >= today && toDayNumber(from) <= today + daysAheadAtMost,
  );
  const froms = ahead.map(({ from }) => Math.max(toDayNumber(from), today));
  const tos = ahead.map(({ to }) => Math.min(toDayNumber(to), today + daysAheadAtMost));
  return ahead.length === 0 ? undefined : { from: Math.min(...froms), to: Math.max(...tos) };
}
