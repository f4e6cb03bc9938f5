import type { BusinessCalendar, Frame } from './business-calendar.ts';
import { CalendarHasNoOpenTimeError, CalendarInvalidError } from './calendar-errors.ts';
import { millisecondsPerMinute } from './instant.ts';
import { mergeSpans, type Span } from './interval.ts';
import {
  type DateRange,
  type DayNumber,
  dayNumberAt,
  startOfDayMs,
  toDayNumber,
  type Weekday,
  wallTimeMs,
  weekdayOfDayNumber,
  weekdays,
} from './local-date.ts';

/**
 * A calendar compiled for arithmetic in epoch milliseconds. Time is divided into blocks of 32 days; each block keeps
 * its open spans and a running total, so that a query costs a binary search instead of a walk through the days.
 */
export type CompiledCalendar = Readonly<{
  id: string;
  timeZone: string;
  blockAt: (epochMs: number) => OpenBlock;
  blockNumber: (index: number) => OpenBlock;
  /** The spans that the calendar declares for one local day, in order, not clipped to that day. */
  spansOfDay: (day: DayNumber) => readonly Span[];
}>;

/** Open time inside one block: span `i` runs from `startsMs[i]` to `endsMs[i]`, after `openBeforeMs[i]` of open time. */
export type OpenBlock = Readonly<{
  index: number;
  startsMs: readonly number[];
  endsMs: readonly number[];
  openBeforeMs: readonly number[];
  totalMs: number;
}>;

type MinuteFrame = Readonly<{ fromMinute: number; toMinute: number; overnight: boolean }>;
type DayOpening = Readonly<{ frames: readonly MinuteFrame[]; replaces: boolean }>;

const msPerDay = 86_400_000;
const minutesPerDay = 1440;
const blockMs = 32 * msPerDay;

const compiled = new WeakMap<BusinessCalendar, CompiledCalendar>();

/**
 * Compiles once per calendar object (calendars are immutable values).
 * @throws CalendarInvalidError for an unknown zone, an impossible time or date.
 * @throws CalendarHasNoOpenTimeError when the calendar declares no frame at all.
 */
export function compileCalendar(calendar: BusinessCalendar): CompiledCalendar {
  const known = compiled.get(calendar);
  if (known !== undefined) return known;
  const fresh = compile(calendar);
  compiled.set(calendar, fresh);
  return fresh;
}

function compile(calendar: BusinessCalendar): CompiledCalendar {
  const { id, timeZone } = calendar;
  refuseUnknownZone(calendar);
  const weekly = weeklyFrames(calendar);
  const openings = dayOpenings(calendar);
  refuseWithoutFrames(calendar, weekly, openings);
  const closedDays = new Set(calendar.holidays.map((holiday) => dayIn(id, holiday.on)));
  const closures = calendar.closures.map((closure) => dayRangeIn(id, closure));
  const leave = (calendar.leave ?? []).map((range) => dayRangeIn(id, range));

  const isAway = (day: DayNumber) => leave.some((range) => range.first <= day && day <= range.last);
  const isClosed = (day: DayNumber) =>
    closedDays.has(day) || closures.some((range) => range.first <= day && day <= range.last);

  const spansOfDay = (day: DayNumber): Span[] => {
    if (isAway(day)) return [];
    const opening = openings.get(day);
    const usual = isClosed(day) || opening?.replaces === true ? [] : (weekly.get(weekdayOfDayNumber(day)) ?? []);
    const tomorrow = day + 1;
    const usualSpans = usual.map((frame) => frameSpan(day, frame, timeZone, isClosed(tomorrow) || isAway(tomorrow)));
    const openingSpans = (opening?.frames ?? []).map((frame) => frameSpan(day, frame, timeZone, isAway(tomorrow)));
    return mergeSpans([...usualSpans, ...openingSpans]);
  };

  const blocks = new Map<number, OpenBlock>();
  const blockNumber = (index: number): OpenBlock => {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    const fresh = buildBlock(index, timeZone, spansOfDay);
    blocks.set(index, fresh);
    return fresh;
  };
  const blockAt = (epochMs: number) => blockNumber(Math.floor(epochMs / blockMs));
  return { id, timeZone, blockAt, blockNumber, spansOfDay };
}

function buildBlock(index: number, timeZone: string, spansOfDay: (day: DayNumber) => readonly Span[]): OpenBlock {
  const blockFromMs = index * blockMs;
  const blockToMs = blockFromMs + blockMs;
  const spans: Span[] = [];
  // One day early, because a night frame of the previous day may reach into the block.
  const lastDay = dayNumberAt(blockToMs - 1, timeZone);
  for (let day = dayNumberAt(blockFromMs, timeZone) - 1; day <= lastDay; day += 1) {
    for (const span of spansOfDay(day)) {
      spans.push({ fromMs: Math.max(span.fromMs, blockFromMs), toMs: Math.min(span.toMs, blockToMs) });
    }
  }
  const startsMs: number[] = [];
  const endsMs: number[] = [];
  const openBeforeMs: number[] = [];
  let totalMs = 0;
  for (const span of mergeSpans(spans)) {
    startsMs.push(span.fromMs);
    endsMs.push(span.toMs);
    openBeforeMs.push(totalMs);
    totalMs += span.toMs - span.fromMs;
  }
  return { index, startsMs, endsMs, openBeforeMs, totalMs };
}

function frameSpan(day: DayNumber, frame: MinuteFrame, timeZone: string, closesAtMidnight: boolean): Span {
  const fromMs = minuteOfDayMs(day, frame.fromMinute, timeZone);
  if (!frame.overnight) return { fromMs, toMs: minuteOfDayMs(day, frame.toMinute, timeZone) };
  const toMs = closesAtMidnight ? startOfDayMs(day + 1, timeZone) : minuteOfDayMs(day + 1, frame.toMinute, timeZone);
  return { fromMs, toMs };
}

function minuteOfDayMs(day: DayNumber, minute: number, timeZone: string): number {
  const startMs = startOfDayMs(day, timeZone);
  const nextStartMs = startOfDayMs(day + 1, timeZone);
  if (minute === minutesPerDay) return nextStartMs;
  // On a day of twenty-four hours there is no clock change, and plain addition is exact.
  if (nextStartMs - startMs === msPerDay) return startMs + minute * millisecondsPerMinute;
  // A day that the zone skipped has no time at all.
  if (nextStartMs === startMs) return startMs;
  return wallTimeMs(day, minute, timeZone);
}

function weeklyFrames(calendar: BusinessCalendar): Map<Weekday, MinuteFrame[]> {
  return new Map(weekdays.map((day) => [day, calendar.weekly[day].map((frame) => minuteFrame(calendar.id, frame))]));
}

function dayOpenings(calendar: BusinessCalendar): Map<DayNumber, DayOpening> {
  const byDay = new Map<DayNumber, DayOpening>();
  for (const opening of calendar.openings) {
    const day = dayIn(calendar.id, opening.on);
    const earlier = byDay.get(day);
    const frames = opening.frames.map((frame) => minuteFrame(calendar.id, frame));
    byDay.set(day, {
      frames: [...(earlier?.frames ?? []), ...frames],
      replaces: earlier?.replaces === true || opening.mode === 'replace',
    });
  }
  return byDay;
}

function minuteFrame(calendarId: string, frame: Frame): MinuteFrame {
  const fromMinute = minuteOfDay(calendarId, frame.from);
  const toMinute = minuteOfDay(calendarId, frame.to);
  if (fromMinute === toMinute || fromMinute === minutesPerDay) {
    throw new CalendarInvalidError(
      calendarId,
      `frame ${frame.from}–${frame.to} has no length (a whole day is 00:00–24:00)`,
    );
  }
  return { fromMinute, toMinute, overnight: toMinute < fromMinute };
}

function minuteOfDay(calendarId: string, time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (time === '24:00') return minutesPerDay;
  if (match === null) throw new CalendarInvalidError(calendarId, `"${time}" is not a time HH:MM`);
  return Number(match[1]) * 60 + Number(match[2]);
}

function dayIn(calendarId: string, date: string): DayNumber {
  try {
    return toDayNumber(date);
  } catch (cause) {
    throw new CalendarInvalidError(calendarId, `"${date}" is not a date YYYY-MM-DD`, { cause });
  }
}

function dayRangeIn(calendarId: string, range: DateRange): { first: DayNumber; last: DayNumber } {
  const first = dayIn(calendarId, range.from);
  const last = dayIn(calendarId, range.to);
  if (last < first) throw new CalendarInvalidError(calendarId, `range ${range.from}–${range.to} ends before it starts`);
  return { first, last };
}

function refuseUnknownZone(calendar: BusinessCalendar): void {
  try {
    startOfDayMs(0, calendar.timeZone);
  } catch (cause) {
    throw new CalendarInvalidError(calendar.id, `"${calendar.timeZone}" is not an IANA time zone`, { cause });
  }
}

function refuseWithoutFrames(
  calendar: BusinessCalendar,
  weekly: ReadonlyMap<Weekday, readonly MinuteFrame[]>,
  openings: ReadonlyMap<DayNumber, DayOpening>,
): void {
  const frames = [...weekly.values(), ...[...openings.values()].map((opening) => opening.frames)].flat();
  if (frames.length === 0) throw new CalendarHasNoOpenTimeError(calendar.id, 'in any week');
}
