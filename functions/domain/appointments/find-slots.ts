import { type Agenda, isFree } from '#domain/appointments/agenda.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import { type PossibleTime, spreadTimes } from '#domain/appointments/spread-times.ts';
import { wallClockAt, wallTimesOf } from '#domain/appointments/wall-clock.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { deadline, openFrames } from '#domain/calendar/business-time.ts';
import { fromEpochMs, type Instant, millisecondsPerMinute, toEpochMs } from '#domain/calendar/instant.ts';
import { mergeSpans, type Span, toSpan } from '#domain/calendar/interval.ts';
import { type Leave, leaveIntervals } from '#domain/calendar/leave.ts';
import {
  addDays,
  dayNumberAt,
  type LocalDate,
  localDateOf,
  startOfLocalDate,
  toDayNumber,
} from '#domain/calendar/local-date.ts';
import type { AppointmentPolicy } from '#domain/policy/policy.ts';

/** What an advisor could offer to one client. */
export interface SlotSearch {
  readonly advisorId: string;
  readonly calendar: BusinessCalendar;
  readonly leave: readonly Leave[];
  /** What the inquiry itself still has in it stands in the way too: release it first when it is to be given up. */
  readonly agenda: Agenda;
  readonly policy: AppointmentPolicy;
  readonly count: number;
  readonly notBefore: Instant;
  /** IANA zone in which the client lives, or in which they will be for the meeting. */
  readonly clientTimeZone: string;
  /** When the client may be met; without it, 08:00 to 20:00 on their clock when they live in another zone. */
  readonly clientHours?: BusinessCalendar | undefined;
  /** Starts that were offered before and not wanted. */
  readonly avoid?: readonly Instant[] | undefined;
  /** The day that the client named, on their own calendar. */
  readonly preferredOn?: LocalDate | undefined;
}

const civilFromMinute = 8 * 60;
const civilToMinute = 20 * 60;

/**
 * At most `count` precise times, in order: wholly inside the advisor's open hours, on the grid of their clock, with
 * enough notice, away from leave and from everything kept in the agenda, at an hour that is civil for the client too;
 * on different days and in mornings and afternoons as far as there are any. Fewer, or none, when there are no more.
 * The same search gives the same answer.
 * @throws CalendarHasNoOpenTimeError when the advisor has no open time for more than two years.
 */
export function findSlots(search: SlotSearch, at: Instant): Slot[] {
  const durationMs = search.policy.durationMinutes * millisecondsPerMinute;
  const possible = possibleStarts(search, at, at);
  const first = possible[0];
  if (first === undefined) return [];
  const apartMs = durationMs + search.policy.bufferMinutes * millisecondsPerMinute;
  const times = possible.map((startMs) => possibleTime(startMs, first, search));
  return spreadTimes(times, search.count, apartMs).map((startMs) =>
    slotOf(search.advisorId, fromEpochMs(startMs), fromEpochMs(startMs + durationMs)),
  );
}

/**
 * True when the slot is one that could be offered: a client chooses a while after the page was read, so the notice that
 * the advisor needs is counted from `readAt`, and whether the time is free from `at`.
 */
export function isPossibleSlot(search: Omit<SlotSearch, 'count'>, slot: Slot, readAt: Instant, at: Instant): boolean {
  const endMs = toEpochMs(slot.startsAt) + search.policy.durationMinutes * millisecondsPerMinute;
  if (slot.advisorId !== search.advisorId || toEpochMs(slot.endsAt) !== endMs) return false;
  return possibleStarts({ ...search, count: 1 }, readAt, at).includes(toEpochMs(slot.startsAt));
}

/** Every start that there is to choose from, in order. */
function possibleStarts(search: SlotSearch, readAt: Instant, at: Instant): number[] {
  const durationMs = search.policy.durationMinutes * millisecondsPerMinute;
  return freeSpans(search, readAt)
    .flatMap((span) => startsIn(span, search))
    .filter((startMs) => suitsClient(startMs, startMs + durationMs, search))
    .filter((startMs) => isOffered(startMs, startMs + durationMs, search, at));
}

/**
 * Open time without leave, from the first moment that leaves the advisor `leadHours` of working time until the end of
 * the day `horizonDays` after today, or after what the client wished when that is later.
 */
function freeSpans(
  { calendar, leave, policy, notBefore, preferredOn, clientTimeZone }: SlotSearch,
  at: Instant,
): readonly Span[] {
  const away = leaveIntervals(leave);
  const inTime = deadline(at, policy.leadHours * 60, calendar, away);
  const from = notBefore > inTime ? notBefore : inTime;
  const wishes = [at, notBefore, ...(preferredOn === undefined ? [] : [startOfLocalDate(preferredOn, clientTimeZone)])];
  const lastDay = addDays(
    localDateOf(fromEpochMs(Math.max(...wishes.map(toEpochMs))), calendar.timeZone),
    policy.horizonDays,
  );
  const until = startOfLocalDate(addDays(lastDay, 1), calendar.timeZone);
  return without(openFrames(from, until, calendar).map(toSpan), mergeSpans(away.map(toSpan)));
}

/** What is left of the spans when the blocked ones are cut out. */
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

/** Free with a pause before and after, and not what the client has already declined. */
function isOffered(startMs: number, endMs: number, { agenda, policy, avoid }: SlotSearch, at: Instant): boolean {
  if (avoid?.some((declined) => toEpochMs(declined) === startMs) === true) return false;
  const bufferMs = policy.bufferMinutes * millisecondsPerMinute;
  return isFree(agenda, fromEpochMs(startMs - bufferMs), fromEpochMs(endMs + bufferMs), at);
}

/** The time as the spreading sees it: how far from the day that would be best, and where on the advisor's clock. */
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
