import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { BreakSequel, BrokenRun } from './broken-run.ts';

/** So many within these days are no passing disturbance: another run would only break off at the same place. */
const breaksOnEnd = 3;
const windowDays = 7;
const msPerDay = 86_400_000;

/** Breaks near enough to this instant to be counted with it, oldest first. */
export function recentBreaks({ brokenRuns = [] }: Pick<Inquiry, 'brokenRuns'>, at: Instant): readonly BrokenRun[] {
  return brokenRuns.filter((one) => toEpochMs(at) - toEpochMs(one.at) < windowDays * msPerDay);
}

/**
 * What is to be done when run number `run` broke off; undefined when there is nothing, since a later run has taken over
 * or is about to.
 */
export function sequelOf(inquiry: Inquiry, run: number, at: Instant): BreakSequel | undefined {
  const { runs = 1, signals, status, workflowEndedAt } = inquiry;
  if (runs > run) return undefined;
  // The run had written its end before it broke off; whatever came since begins the next one.
  if (runs === run && workflowEndedAt !== undefined) {
    if (signals.length > 0) return undefined;
    return status === 'paused' || status === 'closed' ? 'at-rest' : 'held';
  }
  const earlier = recentBreaks(inquiry, at);
  const last = earlier.at(-1);
  if (earlier.length + 1 < breaksOnEnd || last === undefined) return 'went-on';
  // Somebody has acted since the last one: what they did is heard before anything is given up.
  return signals.some((signal) => signal.at > last.at) ? 'went-on' : 'held';
}
