import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { BreakSequel, BrokenRun } from './broken-run.ts';

/** This many failures within these days are no temporary fault: another run would fail at the same place. */
const breaksOnEnd = 3;
const windowDays = 7;
const msPerDay = 86_400_000;

/** Failures near enough to this instant to be counted with it, oldest first. */
export function recentBreaks({ brokenRuns = [] }: Pick<Inquiry, 'brokenRuns'>, at: Instant): readonly BrokenRun[] {
  return brokenRuns.filter((one) => toEpochMs(at) - toEpochMs(one.at) < windowDays * msPerDay);
}

/**
 * The consequence of the failure of run number `run`; undefined when there is none, since a later run has taken over or
 * is about to.
 */
export function sequelOf(inquiry: Inquiry, run: number, at: Instant): BreakSequel | undefined {
  const { runs = 1, signals, status, workflowEndedAt } = inquiry;
  if (runs > run) return undefined;
  // The run recorded its end before it failed; a later signal begins the next one.
  if (runs === run && workflowEndedAt !== undefined) {
    if (signals.length > 0) return undefined;
    return status === 'paused' || status === 'closed' ? 'at-rest' : 'held';
  }
  const earlier = recentBreaks(inquiry, at);
  const last = earlier.at(-1);
  if (earlier.length + 1 < breaksOnEnd || last === undefined) return 'went-on';
  // A person has acted since the last failure: their act is handled before the workflow gives up.
  return signals.some((signal) => signal.at > last.at) ? 'went-on' : 'held';
}
