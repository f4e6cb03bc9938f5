import { type Agenda, isFree } from '#domain/appointments/agenda.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import { type PossibleTime, spreadTimes } from '#domain/appointments/spread-times.ts';
import { wallClockAt, wallTimesOf } from '#domain/appointments/wall-clock.ts';
import { distanceFromWish, wishedSpan } from '#domain/appointments/wished-time.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { deadline, openFrames } from '#domain/calendar/business-time.ts';
import { fromEpochMs, type Instant, millisecondsPerMinute, toEpochMs } from '#domain/calendar/instant.ts';
import { mergeSpans, type Span, toSpan } from '#domain/calendar/interval.ts';
import { type Leave, leaveIntervals } from '#domain/calendar/leave.ts';
import {
  dayNumberAt,
  fromDayNumber,
  type LocalDate,
  localDateOf,
  startOfLocalDate,
  toDayNumber,
} from '#domain/calendar/local-date.ts';
import type { AppointmentPolicy } from '#domain/policy/policy.ts';
import type { TimeWish } from '#domain/understanding/stated-wishes.ts';

/** The data from which times for one client are found. */
export interface SlotSearch {
  readonly advisorId: string;
  readonly calendar: BusinessCalendar;
  readonly leave: readonly Leave[];
  /** Times kept for this inquiry are blocked too: release them first if they are to be offered again. */
  readonly agenda: Agenda;
  readonly policy: AppointmentPolicy;
  readonly count: number;
  readonly notBefore: Instant;
  /** IANA time zone in which the client lives, or in which they will be for the meeting. */
  readonly clientTimeZone: string;
  /** When the client may be met; without it, 08:00 to 20:00 local time when they live in another zone. */
  readonly clientHours?: BusinessCalendar | undefined;
  /** Starts that were offered before and declined. */
  readonly avoid?: readonly Instant[] | undefined;
  /** The day that the client named, in their own time zone. */
  readonly preferredOn?: LocalDate | undefined;
  /** What the client wrote about when: obeyed as far as the agenda allows, and what they ruled out always. */
  readonly wish?: TimeWish | undefined;
}

const civilFromMinute = 8 * 60;
const civilToMinute = 20 * 60;

/**
 * At most `count` precise times, in order: inside the advisor's open hours, on the grid of their clock, with enough
 * notice, outside leave and the times kept in the agenda, at a reasonable hour for the client too; on different days
 * and in mornings and afternoons as far as possible; times the client asked for come first, and times they ruled out
 * are never offered. Returns fewer, or none, when there are no more. The same search gives the same result.
 * @throws CalendarHasNoOpenTimeError when the advisor has no open time for more than two years.
 */
export function findSlots(search: SlotSearch, at: Instant): Slot[] {
  const durationMs = search.policy.durationMinutes * millisecondsPerMinute;
  const wished = { ...search, preferredOn: search.preferredOn ?? firstWishedDay(search, at) };
  const possible = possibleStarts(wished, at, at);
  const first = possible[0];
  if (first === undefined) return [];
  const apartMs = durationMs + search.policy.bufferMinutes * millisecondsPerMinute;
  const chosen: number[] = [];
  for (const starts of byDistance(possible, search)) {
    const apart = starts.filter((startMs) => chosen.every((other) => Math.abs(other - startMs) >= apartMs));
    const times = apart.map((startMs) => possibleTime(startMs, first, wished));
    chosen.push(...spreadTimes(times, search.count - chosen.length, apartMs));
  }
  return chosen
    .toSorted((one, other) => one - other)
    .map((startMs) => slotOf(search.advisorId, fromEpochMs(startMs), fromEpochMs(startMs + durationMs)));
}

function firstWishedDay({ wish, clientTimeZone }: SlotSearch, at: Instant): LocalDate | undefined {
  const span = wishedSpan(wish, toDayNumber(localDateOf(at, clientTimeZone)));
  return span === undefined ? undefined : fromDayNumber(span.from);
}

/** Those that are what the client asked for first, then what comes nearest; what they ruled out is left out. */
function byDistance(possible: readonly number[], { wish, clientTimeZone }: SlotSearch): readonly (readonly number[])[] {
  if (wish === undefined) return [possible];
  const distances = new Map(possible.map((startMs) => [startMs, distanceFromWish(startMs, wish, clientTimeZone)]));
  return [0, 1, 2, 3].map((distance) => possible.filter((startMs) => distances.get(startMs) === distance));
}

/**
 * True when the slot could be offered. A client chooses some time after reading the page, so the advisor's notice is
 * counted from `readAt`, and whether the time is free from `at`.
 */
export function isPossibleSlot(search: Omit<SlotSearch, 'count'>, slot: Slot, readAt: Instant, at: Instant): boolean {
  const endMs = toEpochMs(slot.startsAt) + search.policy.durationMinutes * millisecondsPerMinute;
  if (slot.advisorId !== search.advisorId || toEpochMs(slot.endsAt) !== endMs) return false;
  return possibleStarts({ ...search, count: 1 }, readAt, at).includes(toEpochMs(slot.startsAt));
}

/** Every possible start, in order. */
function possibleStarts(search: SlotSearch, readAt: Instant, at: Instant): number[] {
  const durationMs = search.policy.durationMinutes * millisecondsPerMinute;
  return freeSpans(search, readAt)
    .flatMap((span) => startsIn(span, search))
    .filter((startMs) => suitsClient(startMs, startMs + durationMs, search))
    .filter((startMs) => isOffered(startMs, startMs + durationMs, search, at));
}

/**
 * Open time without leave, from the first instant that leaves the advisor `leadHours` of working time until the end of
 * the day `horizonDays` after today, or after the day the client wished for if that is later.
 */
function freeSpans(
  { calendar, leave, policy, notBefore, preferredOn, wish, clientTimeZone }: SlotSearch,
  at: Instant,
): readonly Span[] {
  const away = leaveIntervals(leave);
  const inTime = deadline(at, policy.leadHours * 60, calendar, away);
  const from = notBefore > inTime ? notBefore : inTime;
  const wishes = [at, notBefore, ...(preferredOn === undefined ? [] : [startOfLocalDate(preferredOn, clientTimeZone)])];
  const latest = localDateOf(fromEpochMs(Math.max(...wishes.map(toEpochMs))), calendar.timeZone);
  const span = wishedSpan(wish, toDayNumber(localDateOf(at, clientTimeZone)));
  const lastDay = Math.max(toDayNumber(latest) + policy.horizonDays, span?.to ?? 0);
  const until = startOfLocalDate(fromDayNumber(lastDay + 1), calendar.timeZone);
  return without(openFrames(from, until, calendar).map(toSpan), mergeSpans(away.map(toSpan)));
}

/** The spans without the blocked parts. */
function without(spans: readonly Span[], blocked: readonly Span[]): readonly Span[] {
  const cutOut = (left: readonly Span[], cut: Span): Span[] =>
    left.flatMap(({ fromMs, toMs }) =>
      mergeSpans([
        { fromMs, toMs: Math.min(toMs, cut.fromMs) },
        { fromMs: Math.max(fromMs, cut.toMs), toMs },
      ]),
    );
  return blocked.reduce<readonly Span[]>(cutOut, spans);
}

/** Times on the grid of the advisor's clock from which a whole meeting fits. */
function startsIn({ fromMs, toMs }: Span, { calendar, policy }: SlotSearch): number[] {
  const { timeZone } = calendar;
  const latestMs = toMs - policy.durationMinutes * millisecondsPerMinute;
  const starts: number[] = [];
  for (let day = dayNumberAt(fromMs, timeZone); day <= dayNumberAt(toMs, timeZone); day += 1) {
    starts.push(...wallTimesOf(day, policy.gridMinutes, timeZone).filter((ms) => fromMs <= ms && ms <= latestMs));
  }
  return starts;
}

function suitsClient(startMs: number, endMs: number, { calendar, clientTimeZone, clientHours }: SlotSearch): boolean {
  if (clientHours !== undefined) {
    const [open] = openFrames(fromEpochMs(startMs), fromEpochMs(endMs), clientHours);
    return open !== undefined && toEpochMs(open.from) === startMs && toEpochMs(open.to) === endMs;
  }
  if (clientTimeZone === calendar.timeZone) return true;
  const [start, end] = [wallClockAt(startMs, clientTimeZone), wallClockAt(endMs, clientTimeZone)];
  return start.day === end.day && start.minuteOfDay >= civilFromMinute && end.minuteOfDay <= civilToMinute;
}

/** Free with a pause before and after, and not declined by the client. */
function isOffered(startMs: number, endMs: number, { agenda, policy, avoid }: SlotSearch, at: Instant): boolean {
  if (avoid?.some((declined) => toEpochMs(declined) === startMs) === true) return false;
  const bufferMs = policy.bufferMinutes * millisecondsPerMinute;
  return isFree(agenda, fromEpochMs(startMs - bufferMs), fromEpochMs(endMs + bufferMs), at);
}

/** The time as `spreadTimes` needs it: its distance from the best day, and its place on the advisor's clock. */
function possibleTime(
  startMs: number,
  firstMs: number,
  { calendar, clientTimeZone, preferredOn }: SlotSearch,
): PossibleTime {
  const { day, minuteOfDay } = wallClockAt(startMs, calendar.timeZone);
  const daysFromBest =
    preferredOn === undefined
      ? day - dayNumberAt(firstMs, calendar.timeZone)
      : Math.abs(dayNumberAt(startMs, clientTimeZone) - toDayNumber(preferredOn));
  return { startMs, day, minuteOfDay, daysFromBest };
}
