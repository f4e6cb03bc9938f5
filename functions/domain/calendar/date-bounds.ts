import type { Instant } from './instant.ts';
import { addDays, type LocalDate } from './local-date.ts';

/**
 * How far from today a typed date may be. Every calculation that walks from day to day starts and ends with a typed
 * date, so each is checked before any calculation.
 */

/** No record of a client is older than this; an earlier date is a typing error. */
export const earliestDate: LocalDate = '1900-01-01';

/** Figures and policies: a year ahead, for a planned period. */
export const figureDaysAhead = 366;

/** Wishes, pauses and leave: ten years ahead, beyond every plan of a client or a house. */
export const planDaysAhead = 3653;

const earliestMs = Date.parse(`${earliestDate}T00:00:00Z`);
const msPerDay = 86_400_000;

/** True for a date from the earliest one up to this many days after today. The date itself has to be a real one. */
export function isDateInBounds(date: LocalDate, today: LocalDate, daysAhead: number): boolean {
  return date >= earliestDate && date <= addDays(today, daysAhead);
}

/**
 * The same for an instant with its offset, by days of 24 hours; false for an invalid instant. An offset can carry the
 * year 9999 into the next, which has five digits and a sign, so instants are compared as numbers.
 */
export function isInstantInBounds(moment: string, now: Instant, daysAhead: number): boolean {
  const ms = Date.parse(moment);
  return ms >= earliestMs && ms <= Date.parse(now) + daysAhead * msPerDay;
}
