import { wholeMinutes } from '#domain/calendar/business-time.ts';
import { type Instant, millisecondsPerMinute, toEpochMs } from '#domain/calendar/instant.ts';
import type { FirstResponseObligation } from './first-response-obligation.ts';
import { clockElapsedMs } from './response-clock.ts';

/** How long a client waited. Whole minutes are for people and reports; the verdict uses milliseconds. */
export type FirstResponseMeasure = Readonly<{
  businessMs: number;
  businessMinutes: number;
  /** Wall-clock minutes, nights and pauses included: the client's real wait. */
  calendarMinutes: number;
  /** Remaining minutes of the target, negative after a breach. */
  marginMs: number;
  marginMinutes: number;
  withinTarget: boolean;
}>;

/** Measures a response, or the wait so far when `respondedAt` is now; it continues to measure after the breach. */
export function measureFirstResponse(obligation: FirstResponseObligation, respondedAt: Instant): FirstResponseMeasure {
  const businessMs = clockElapsedMs(obligation, respondedAt);
  const businessMinutes = wholeMinutes(businessMs);
  const marginMs = obligation.targetMinutes * millisecondsPerMinute - businessMs;
  return {
    businessMs,
    businessMinutes,
    calendarMinutes: wholeMinutes(Math.max(0, toEpochMs(respondedAt) - toEpochMs(obligation.startedAt))),
    marginMs,
    marginMinutes: obligation.targetMinutes - businessMinutes,
    withinTarget: marginMs >= 0,
  };
}
