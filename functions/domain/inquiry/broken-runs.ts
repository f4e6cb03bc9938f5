import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** How a run of the workflow can end without having said so on the inquiry; a hand that stops it is one of them. */
export const runEnds = ['failed', 'timed-out', 'aborted'] as const;
export type RunEnd = (typeof runEnds)[number];

/**
 * - `went-on`: the next run takes the inquiry up.
 * - `held`: too many on end; a person has it, and their next act begins a run.
 * - `at-rest`: the inquiry had come to its rest or its end already; only a last letter may be missing.
 */
export const breakSequels = ['went-on', 'held', 'at-rest'] as const;
export type BreakSequel = (typeof breakSequels)[number];

/** A run that broke off: its number, when, and what came of it. */
export interface BrokenRun {
  readonly run: number;
  readonly at: Instant;
  readonly sequel: BreakSequel;
}

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
