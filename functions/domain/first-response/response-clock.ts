import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { deadline, elapsedMs } from '#domain/calendar/business-time.ts';
import { fromEpochMs, type Instant, millisecondsPerMinute, toEpochMs } from '#domain/calendar/instant.ts';
import { mergeSpans, toSpan } from '#domain/calendar/interval.ts';
import type { FirstResponseObligation } from './first-response-obligation.ts';

/** A part of the obligation during which one calendar counts; `to` is null for the last. */
type ClockSegment = Readonly<{ from: Instant; to: Instant | null; calendar: BusinessCalendar }>;

/** The instant at which `minutes` of the obligation's business time have passed since it started. */
export function clockDeadline(obligation: FirstResponseObligation, minutes: number): Instant {
  let remainingMs = Math.round(minutes * millisecondsPerMinute);
  for (const { from, to, calendar } of clockSegments(obligation)) {
    const availableMs = to === null ? Number.POSITIVE_INFINITY : elapsedMs(from, to, calendar, obligation.pauses);
    if (remainingMs <= availableMs) {
      return deadline(from, remainingMs / millisecondsPerMinute, calendar, obligation.pauses);
    }
    remainingMs -= availableMs;
  }
  // The last segment has no end, so the loop always returns; the type system cannot know it.
  return obligation.startedAt;
}

/** Business milliseconds of the obligation that have passed at `at`; 0 before it started. */
export function clockElapsedMs(obligation: FirstResponseObligation, at: Instant): number {
  const atMs = toEpochMs(at);
  return clockSegments(obligation).reduce((sumMs, { from, to, calendar }) => {
    const end = to === null || toEpochMs(to) > atMs ? at : to;
    return sumMs + elapsedMs(from, end, calendar, obligation.pauses);
  }, 0);
}

function clockSegments(obligation: FirstResponseObligation): ClockSegment[] {
  const { startedAt, calendar, cover } = obligation;
  const segments: ClockSegment[] = [];
  let fromMs = toEpochMs(startedAt);
  for (const away of cover === undefined ? [] : mergeSpans(cover.during.map(toSpan))) {
    if (cover === undefined || away.toMs <= fromMs) continue;
    const awayFromMs = Math.max(away.fromMs, fromMs);
    if (awayFromMs > fromMs) segments.push({ from: fromEpochMs(fromMs), to: fromEpochMs(awayFromMs), calendar });
    segments.push({ from: fromEpochMs(awayFromMs), to: fromEpochMs(away.toMs), calendar: cover.calendar });
    fromMs = away.toMs;
  }
  segments.push({ from: fromEpochMs(fromMs), to: null, calendar });
  return segments;
}
