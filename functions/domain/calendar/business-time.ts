import type { BusinessCalendar } from './business-calendar.ts';
import { BusinessDurationInvalidError, CalendarHasNoOpenTimeError } from './calendar-errors.ts';
import { type CompiledCalendar, compileCalendar, type OpenBlock } from './compile-calendar.ts';
import { fromEpochMs, type Instant, millisecondsPerMinute, toEpochMs } from './instant.ts';
import { type Interval, mergeSpans, type Pause, type Span, toSpan } from './interval.ts';
import { dayNumberAt } from './local-date.ts';

/** Limit of a search through closed time: a little over two years, in 32-day blocks. */
const maxClosedBlocks = 24;
const maxClosedDays = maxClosedBlocks * 32;

/**
 * The earliest instant at which `minutes` of working time have passed since `start`, excluding time inside `pauses`.
 * Work that fills a frame exactly is due at closing time, not at the next opening. Zero minutes are due at `start`. The
 * inverse of {@link elapsed}: `elapsed(s, deadline(s, m, c, p), c, p) = m`, to the millisecond.
 * @throws BusinessDurationInvalidError for a negative or non-finite number of minutes.
 * @throws CalendarHasNoOpenTimeError when more than two years pass without any open time.
 */
export function deadline(
  start: Instant,
  minutes: number,
  calendar: BusinessCalendar,
  pauses: readonly Pause[] = [],
): Instant {
  const compiled = compileCalendar(calendar);
  let remainingMs = durationMs(minutes);
  let fromMs = toEpochMs(start);
  if (remainingMs === 0) return fromEpochMs(fromMs);
  for (const pause of spansOf(pauses)) {
    if (pause.toMs <= fromMs) continue;
    const availableMs = openMsBetween(fromMs, pause.fromMs, compiled);
    if (remainingMs <= availableMs) break;
    remainingMs -= availableMs;
    fromMs = pause.toMs;
  }
  return fromEpochMs(advance(fromMs, remainingMs, compiled));
}

/**
 * The latest instant from which `minutes` of working time fit before `due`: {@link deadline} backwards, for work that
 * must happen some working hours ahead of a date.
 * @throws BusinessDurationInvalidError and CalendarHasNoOpenTimeError, as `deadline` does.
 */
export function latestStart(due: Instant, minutes: number, calendar: BusinessCalendar): Instant {
  const compiled = compileCalendar(calendar);
  return fromEpochMs(retreat(toEpochMs(due), durationMs(minutes), compiled));
}

/** Working time between two instants in milliseconds, pauses left out; 0 when `end` is not after `start`. */
export function elapsedMs(
  start: Instant,
  end: Instant,
  calendar: BusinessCalendar,
  pauses: readonly Pause[] = [],
): number {
  const compiled = compileCalendar(calendar);
  const startMs = toEpochMs(start);
  const endMs = toEpochMs(end);
  let openMs = openMsBetween(startMs, endMs, compiled);
  for (const pause of spansOf(pauses)) {
    openMs -= openMsBetween(Math.max(pause.fromMs, startMs), Math.min(pause.toMs, endMs), compiled);
  }
  return openMs;
}

/** Working minutes between two instants, exact and therefore fractional; round only with {@link wholeMinutes}. */
export function elapsed(
  start: Instant,
  end: Instant,
  calendar: BusinessCalendar,
  pauses: readonly Pause[] = [],
): number {
  return elapsedMs(start, end, calendar, pauses) / millisecondsPerMinute;
}

/** Whole minutes for display and reports: truncated towards zero, so that three seconds of work are 0 minutes. */
export function wholeMinutes(milliseconds: number): number {
  return Math.trunc(milliseconds / millisecondsPerMinute) + 0;
}

/** True from the opening instant on and no longer at the closing instant. */
export function isOpen(at: Instant, calendar: BusinessCalendar): boolean {
  return isOpenMs(toEpochMs(at), compileCalendar(calendar));
}

/**
 * `at` itself when the calendar is open and not in a `blocked` interval (a leave, for example), else the next such
 * instant.
 * @throws CalendarHasNoOpenTimeError when more than two years pass without any open time.
 */
export function nextOpenInstant(at: Instant, calendar: BusinessCalendar, blocked: readonly Interval[] = []): Instant {
  const compiled = compileCalendar(calendar);
  let openMs = nextOpenMs(toEpochMs(at), compiled);
  for (const span of spansOf(blocked)) {
    if (span.fromMs <= openMs && openMs < span.toMs) openMs = nextOpenMs(span.toMs, compiled);
  }
  return fromEpochMs(openMs);
}

/**
 * The next instant at which a person may be written to: like {@link nextOpenInstant}, but the closing instant still
 * counts, so that a notice due at exactly 18:00 is sent then and not the next morning.
 */
export function nextContactInstant(
  at: Instant,
  calendar: BusinessCalendar,
  blocked: readonly Interval[] = [],
): Instant {
  const atMs = toEpochMs(at);
  const justBefore = fromEpochMs(atMs - 1);
  return nextOpenInstant(justBefore, calendar, blocked) === justBefore
    ? fromEpochMs(atMs)
    : nextOpenInstant(at, calendar, blocked);
}

/**
 * The first opening of a working day, at or after `at`: Saturday gives Monday 09:00, Monday 07:00 gives Monday 09:00,
 * Monday 10:00 gives Tuesday 09:00. The rest of a night frame is not a morning.
 * @throws CalendarHasNoOpenTimeError when more than two years pass without any open time.
 */
export function nextWorkingMorning(at: Instant, calendar: BusinessCalendar): Instant {
  const compiled = compileCalendar(calendar);
  const atMs = toEpochMs(at);
  const today = dayNumberAt(atMs, compiled.timeZone);
  for (let day = today; day <= today + maxClosedDays; day += 1) {
    const first = compiled.spansOfDay(day)[0];
    if (first !== undefined && first.fromMs >= atMs) return fromEpochMs(first.fromMs);
  }
  throw noOpenTime(atMs, compiled);
}

/** Open time between two instants as merged intervals in order, clipped to the two instants. */
export function openFrames(from: Instant, to: Instant, calendar: BusinessCalendar): Interval[] {
  const compiled = compileCalendar(calendar);
  const fromMs = toEpochMs(from);
  const toMs = toEpochMs(to);
  if (toMs <= fromMs) return [];
  const spans: Span[] = [];
  const lastIndex = compiled.blockAt(toMs).index;
  for (let block = compiled.blockAt(fromMs); block.index <= lastIndex; block = compiled.blockNumber(block.index + 1)) {
    for (const span of spansIn(block)) {
      spans.push({ fromMs: Math.max(span.fromMs, fromMs), toMs: Math.min(span.toMs, toMs) });
    }
  }
  return mergeSpans(spans).map((span) => ({ from: fromEpochMs(span.fromMs), to: fromEpochMs(span.toMs) }));
}

function durationMs(minutes: number): number {
  if (!Number.isFinite(minutes) || minutes < 0) {
    throw new BusinessDurationInvalidError(`${minutes} is not a number of working minutes`);
  }
  return Math.round(minutes * millisecondsPerMinute);
}

function spansOf(intervals: readonly Interval[]): readonly Span[] {
  return intervals.length === 0 ? [] : mergeSpans(intervals.map(toSpan));
}

function* spansIn(block: OpenBlock): Generator<Span> {
  for (const [index, fromMs] of block.startsMs.entries()) {
    yield { fromMs, toMs: block.endsMs[index] ?? fromMs };
  }
}

/** Index of the first span of the block that ends after the instant; the number of spans when there is none. */
function firstSpanEndingAfter(block: OpenBlock, epochMs: number): number {
  let low = 0;
  let high = block.endsMs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((block.endsMs[middle] ?? 0) > epochMs) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Open time of the block before the instant. */
function openMsBefore(block: OpenBlock, epochMs: number): number {
  const index = firstSpanEndingAfter(block, epochMs);
  const startMs = block.startsMs[index];
  if (startMs === undefined) return block.totalMs;
  return (block.openBeforeMs[index] ?? 0) + Math.max(0, epochMs - startMs);
}

function openMsBetween(fromMs: number, toMs: number, calendar: CompiledCalendar): number {
  if (toMs <= fromMs) return 0;
  const first = calendar.blockAt(fromMs);
  const last = calendar.blockAt(toMs);
  let openMs = openMsBefore(last, toMs) - openMsBefore(first, fromMs);
  for (let index = first.index; index < last.index; index += 1) openMs += calendar.blockNumber(index).totalMs;
  return openMs;
}

function isOpenMs(epochMs: number, calendar: CompiledCalendar): boolean {
  const block = calendar.blockAt(epochMs);
  const startMs = block.startsMs[firstSpanEndingAfter(block, epochMs)];
  return startMs !== undefined && startMs <= epochMs;
}

function nextOpenMs(epochMs: number, calendar: CompiledCalendar): number {
  let block = calendar.blockAt(epochMs);
  for (let closedBlocks = 0; closedBlocks <= maxClosedBlocks; closedBlocks += 1) {
    const startMs = block.startsMs[firstSpanEndingAfter(block, epochMs)];
    if (startMs !== undefined) return Math.max(startMs, epochMs);
    block = calendar.blockNumber(block.index + 1);
  }
  throw noOpenTime(epochMs, calendar);
}

/** The earliest instant with `openMs` of open time since `fromMs`; `openMs` is above zero. */
function advance(fromMs: number, openMs: number, calendar: CompiledCalendar): number {
  let block = calendar.blockAt(fromMs);
  // Counting from the start of the block turns "so much after fromMs" into "so much into the block".
  let wantedMs = openMs + openMsBefore(block, fromMs);
  let closedBlocks = 0;
  while (wantedMs > block.totalMs) {
    closedBlocks = block.totalMs === 0 ? closedBlocks + 1 : 0;
    if (closedBlocks > maxClosedBlocks) throw noOpenTime(fromMs, calendar);
    wantedMs -= block.totalMs;
    block = calendar.blockNumber(block.index + 1);
  }
  const index = lastSpanStartingBelow(block, wantedMs);
  return (block.startsMs[index] ?? fromMs) + wantedMs - (block.openBeforeMs[index] ?? 0);
}

/** The latest instant with `openMs` of open time until `toMs`. */
function retreat(toMs: number, openMs: number, calendar: CompiledCalendar): number {
  if (openMs === 0) return toMs;
  let block = calendar.blockAt(toMs);
  let wantedMs = openMsBefore(block, toMs) - openMs;
  let closedBlocks = 0;
  while (wantedMs < 0) {
    block = calendar.blockNumber(block.index - 1);
    closedBlocks = block.totalMs === 0 ? closedBlocks + 1 : 0;
    if (closedBlocks > maxClosedBlocks) throw noOpenTime(toMs, calendar);
    wantedMs += block.totalMs;
  }
  const index = lastSpanStartingAtMost(block, wantedMs);
  return (block.startsMs[index] ?? toMs) + wantedMs - (block.openBeforeMs[index] ?? 0);
}

/** Index of the last span with less than `openMs` of open time before it: where work of that length ends. */
function lastSpanStartingBelow(block: OpenBlock, openMs: number): number {
  let low = 0;
  let high = block.openBeforeMs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((block.openBeforeMs[middle] ?? 0) < openMs) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the last span with at most `openMs` of open time before it: where the work after it begins. */
function lastSpanStartingAtMost(block: OpenBlock, openMs: number): number {
  return lastSpanStartingBelow(block, openMs + 1);
}

function noOpenTime(aroundMs: number, calendar: CompiledCalendar): CalendarHasNoOpenTimeError {
  return new CalendarHasNoOpenTimeError(calendar.id, `within two years of ${fromEpochMs(aroundMs)}`);
}
