/**
 * An independent look at an agenda: opening hours of the house as it was provisioned, public holidays from a library,
 * and the times offered so far. Nothing of the product's own search is used, so that it can be checked against this.
 */
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { LabelledRow } from './labelled-row.ts';

interface Frame {
  readonly from: string;
  readonly to: string;
}

export interface Hours {
  readonly timeZone: string;
  readonly weekly: Readonly<Record<string, readonly Frame[]>>;
  readonly holidayRegion: string;
  readonly closures: readonly { readonly from: string; readonly to: string }[];
}

export interface Meeting {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Figures of the policy that bound a meeting. */
export interface MeetingBounds {
  readonly durationMinutes: number;
  readonly leadHours: number;
  readonly gridMinutes: number;
  readonly bufferMinutes: number;
}

type Wish = NonNullable<LabelledRow['understood']>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const daysLookedAt = 120;

/** Whether the message says when: a day to come, a weekday or a half of the day. */
export function saysWhen({ understood }: LabelledRow): boolean {
  if (understood === undefined) return false;
  const { date, weekday, halfDay } = understood;
  const isAhead = typeof date?.resolved === 'string' && date.of !== 'past';
  return isAhead || typeof weekday === 'string' || typeof halfDay === 'string';
}

function halfDayOf(hour: number): string {
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

function isOnDay(day: string, date: Wish['date']): boolean {
  if (typeof date?.resolved !== 'string' || date.of === 'past') return true;
  const [from = '', to = from] = date.resolved.split('/');
  // What is needed or celebrated on a day is prepared before it.
  if (date.of === 'deadline') return day <= to;
  if (date.of === 'occasion') return day <= to;
  return from <= day && day <= to;
}

/** Whether a start is what was asked for, on the clock of the place where the meeting is. */
export function fitsWish(startsAt: string, wish: Wish, timeZone: string): boolean {
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone);
  const isVisit = wish.date?.of === 'visit' || typeof wish.date?.resolved !== 'string';
  // The weekday of a feast or a deadline is not the weekday of the visit.
  const isWeekday =
    typeof wish.weekday !== 'string' || !isVisit || weekdays[start.dayOfWeek - 1] === wish.weekday.slice(0, 3);
  const isHalfDay = typeof wish.halfDay !== 'string' || !isVisit || halfDayOf(start.hour) === wish.halfDay;
  return isWeekday && isHalfDay && isOnDay(start.toPlainDate().toString(), wish.date);
}

function isHoliday(day: Temporal.PlainDate, region: string): boolean {
  const [country = '', state] = region.split('-');
  const calendar = state === 'england' ? new Holidays(country, 'ENG') : new Holidays(country);
  const noon = new Date(`${day}T12:00:00Z`);
  const found = calendar.isHoliday(noon);
  return found !== false && found.some(({ type }) => type === 'public');
}

function framesOn(day: Temporal.PlainDate, hours: Hours): readonly Frame[] {
  const isClosed = hours.closures.some(({ from, to }) => from <= day.toString() && day.toString() <= to);
  if (isClosed || isHoliday(day, hours.holidayRegion)) return [];
  return hours.weekly[weekdays[day.dayOfWeek - 1] ?? ''] ?? [];
}

/** The first free start that is what was asked for, if the agenda has one. */
export function freeTimeThatFits(
  wish: Wish,
  hours: Hours,
  kept: readonly Meeting[],
  bounds: MeetingBounds,
  now: string,
): string | undefined {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(hours.timeZone);
  let minutesOfNotice = 0;
  for (let ahead = 0; ahead < daysLookedAt; ahead += 1) {
    const day = today.toPlainDate().add({ days: ahead });
    for (const { from, to } of framesOn(day, hours)) {
      const at = (clock: string) => day.toZonedDateTime({ timeZone: hours.timeZone, plainTime: clock });
      const end = at(to);
      for (let start = at(from); ; start = start.add({ minutes: bounds.gridMinutes })) {
        const over = start.add({ minutes: bounds.durationMinutes });
        if (Temporal.ZonedDateTime.compare(over, end) > 0) break;
        if (Temporal.ZonedDateTime.compare(start, today) < 0) continue;
        const inFrame = Temporal.ZonedDateTime.compare(at(from), today) < 0 ? today : at(from);
        const notice = minutesOfNotice + inFrame.until(start).total('minutes');
        if (notice < bounds.leadHours * 60) continue;
        const startsAt = start.toInstant().toString();
        if (isFree(start, over, kept, bounds) && fitsWish(startsAt, wish, hours.timeZone)) return startsAt;
      }
      const begun = Temporal.ZonedDateTime.compare(at(from), today) < 0 ? today : at(from);
      minutesOfNotice += Math.max(0, begun.until(end).total('minutes'));
    }
  }
  return undefined;
}

function isFree(
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  kept: readonly Meeting[],
  { bufferMinutes }: MeetingBounds,
): boolean {
  const [from, to] = [start.epochMilliseconds - bufferMinutes * 60_000, end.epochMilliseconds + bufferMinutes * 60_000];
  return kept.every(({ startsAt, endsAt }) => Date.parse(endsAt) <= from || Date.parse(startsAt) >= to);
}
