import type { DayNumber } from '#domain/calendar/local-date.ts';
import { at } from './columns.ts';

/** Months since year 0: twelve times the year, plus 0 for January. A quarter is three of them, a year twelve. */
export type MonthIndex = number;

const daysPer400Years = 146_097;
/** Day 0 of the algorithm is 0000-03-01. */
const daysBefore1970 = 719_468;

/** The month of a day. The civil calendar by integers, after Howard Hinnant's `civil_from_days`. */
export function monthIndexOf(day: DayNumber): MonthIndex {
  const shifted = day + daysBefore1970;
  const era = Math.floor(shifted / daysPer400Years);
  const dayOfEra = shifted - era * daysPer400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return (yearOfEra + era * 400) * 12 + monthFromMarch + 2;
}

/** The first day of a month. */
export function firstDayOfMonth(month: MonthIndex): DayNumber {
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const monthFromMarch = fromMarch - year * 12;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPer400Years + dayOfEra - daysBefore1970;
}

/** `2026-11`. */
export function monthText(month: MonthIndex): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The month of every day between two days, so that a pass over millions of visits only looks it up. */
export function monthsBetween(first: DayNumber, last: DayNumber): Int32Array {
  const months = new Int32Array(Math.max(0, last - first + 1));
  let month = monthIndexOf(first);
  let nextMonthAt = firstDayOfMonth(month + 1);
  for (let index = 0; index < months.length; index += 1) {
    if (first + index === nextMonthAt) {
      month += 1;
      nextMonthAt = firstDayOfMonth(month + 1);
    }
    months[index] = month;
  }
  return months;
}

export function earliestDay(days: Int32Array): DayNumber {
  let least = at(days, 0);
  for (let index = 1; index < days.length; index += 1) least = Math.min(least, at(days, index));
  return least;
}
