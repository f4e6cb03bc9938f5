import {
  type DayNumber,
  fromDayNumber,
  isLocalDate,
  toDayNumber,
  weekdayOfDayNumber,
  weekdays,
} from '#domain/calendar/local-date.ts';

/** Days from first to last, both meant; or some of them, when the client named several to choose from. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly choices?: readonly DayNumber[] | undefined;
}

/** Whether the words speak of what was or of what will be. */
export type Direction = 'past' | 'future';

export const singleDay = (day: DayNumber): DaySpan => ({ from: day, to: day });

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of that date, or undefined where the calendar has none. */
export function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isLocalDate(date) ? toDayNumber(date) : undefined;
}

export function yearOf(day: DayNumber): number {
  return Number(fromDayNumber(day).slice(0, 4));
}

export function monthOf(day: DayNumber): number {
  return Number(fromDayNumber(day).slice(5, 7));
}

function lastDayOfMonth(year: number, month: number): number {
  return [31, 30, 29].find((day) => dayOf(year, month, day) !== undefined) ?? 28;
}

/** The first year from today on, or the last until today, in which the days that `of` finds are still ahead, or behind. */
function nearestYear(
  today: DayNumber,
  direction: Direction,
  of: (year: number) => DaySpan | undefined,
): DaySpan | undefined {
  const thisYear = yearOf(today);
  const years =
    direction === 'future'
      ? [thisYear - 1, thisYear, thisYear + 1, thisYear + 4]
      : [thisYear, thisYear - 1, thisYear - 4];
  return years
    .map(of)
    .find((span) => span !== undefined && (direction === 'future' ? span.to >= today : span.from <= today));
}

/** "14 March": of this year or the next, unless a year is named. */
export function dayOfMonth(
  today: DayNumber,
  direction: Direction,
  month: number,
  day: number,
  year?: number,
): DaySpan | undefined {
  const inYear = (one: number): DaySpan | undefined => {
    const found = dayOf(one, month, day);
    return found === undefined ? undefined : singleDay(found);
  };
  return year === undefined ? nearestYear(today, direction, inYear) : inYear(year);
}

/** A weekday and a number that agree only after so many days do not belong together. */
const slipDays = 100;

/** "The 14th" of the nearest month that has such a day; "Friday 27" where it is a Friday. */
export function dayOfSomeMonth(
  today: DayNumber,
  direction: Direction,
  day: number,
  weekday?: number,
): DaySpan | undefined {
  const step = direction === 'future' ? 1 : -1;
  for (let months = 0; months < 14; months += 1) {
    const index = yearOf(today) * 12 + monthOf(today) - 1 + step * months;
    const found = dayOf(Math.floor(index / 12), (index % 12) + 1, day);
    if (found === undefined || (direction === 'future' ? found < today : found > today)) continue;
    const isFar = weekday !== undefined && Math.abs(found - today) > slipDays;
    if (isFar) break;
    if (weekday === undefined || weekdayNumber(found) === weekday) return singleDay(found);
  }
  // Somebody took one day for another: the number says more than the name.
  return weekday === undefined ? undefined : dayOfSomeMonth(today, direction, day);
}

export type PartOfMonth = 'whole' | 'early' | 'middle' | 'late';

/** "In January", "mi-janvier", "late March": a month or ten days of it. What is over of the present month is left out. */
export function partOfMonth(
  today: DayNumber,
  direction: Direction,
  month: number,
  part: PartOfMonth,
  year?: number,
): DaySpan | undefined {
  const inYear = (one: number): DaySpan | undefined => {
    const last = lastDayOfMonth(one, month);
    const [first, until] = { whole: [1, last], early: [1, 10], middle: [11, 20], late: [21, last] }[part];
    const from = dayOf(one, month, first ?? 1);
    const to = dayOf(one, month, until ?? last);
    return from === undefined || to === undefined ? undefined : { from, to };
  };
  return year === undefined ? nearestYear(today, direction, inYear) : inYear(year);
}

/** 1 is Monday. */
export function weekdayNumber(day: DayNumber): number {
  return weekdays.indexOf(weekdayOfDayNumber(day)) + 1;
}

/** The nearest such weekday after today, or before it. */
export function nearestWeekday(today: DayNumber, direction: Direction, weekday: number): DayNumber {
  const ahead = (weekday - weekdayNumber(today) + 7) % 7;
  // Whoever writes on a Monday of Monday means the next one: this one they call today.
  if (direction === 'future') return today + (ahead === 0 ? 7 : ahead);
  return ahead === 0 ? today - 7 : today + ahead - 7;
}

/** Monday to Sunday, so many weeks from this one. */
export function weekFrom(today: DayNumber, weeks: number): DaySpan {
  const monday = today - weekdayNumber(today) + 1 + 7 * weeks;
  return { from: monday, to: monday + 6 };
}

/** The month that many months from this one, from its first day to its last. */
export function monthFrom(today: DayNumber, months: number): DaySpan | undefined {
  const index = yearOf(today) * 12 + monthOf(today) - 1 + months;
  return partOfMonth(today, 'future', (index % 12) + 1, 'whole', Math.floor(index / 12));
}

/** The same day of the month, so many months on; the last day where the month is shorter. */
export function monthsLater(day: DayNumber, months: number): DayNumber | undefined {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(year, month, Math.min(Number(fromDayNumber(day).slice(8, 10)), lastDayOfMonth(year, month)));
}

/** The weekday counted within a month: the first Thursday, the last Friday (−1). */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber | undefined {
  const last = lastDayOfMonth(year, month);
  const days = Array.from({ length: last }, (_, index) => dayOf(year, month, index + 1)).filter(
    (day) => day !== undefined && weekdayNumber(day) === weekday,
  );
  return days.at(nth > 0 ? nth - 1 : nth);
}

/** Easter Sunday of the Gregorian calendar. */
export function easterOf(year: number): DayNumber | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const marked = epact + sunday - 7 * shift + 114;
  return dayOf(year, Math.floor(marked / 31), (marked % 31) + 1);
}

/** A feast that has its own date in each year. */
export function feastDay(
  today: DayNumber,
  direction: Direction,
  of: (year: number) => DayNumber | undefined,
): DaySpan | undefined {
  return nearestYear(today, direction, (year) => {
    const day = of(year);
    return day === undefined ? undefined : singleDay(day);
  });
}

/** Days between two dates of the year; a season that ends in the next year does so. */
export function partOfYear(
  today: DayNumber,
  direction: Direction,
  [fromMonth, fromDay]: readonly [number, number],
  [toMonth, toDay]: readonly [number, number],
): DaySpan | undefined {
  return nearestYear(today, direction, (year) => {
    const from = dayOf(year, fromMonth, fromDay);
    const to = dayOf(fromMonth > toMonth ? year + 1 : year, toMonth, toDay);
    return from === undefined || to === undefined ? undefined : { from, to };
  });
}
