import type { Instant } from '#domain/calendar/instant.ts';

/** How a run of the workflow can end without having said so on the inquiry; a hand that stops it is one of them. */
export const runEnds = ['failed', 'timed-out', 'aborted'] as const;
/**
 * - `went-on`: the next run takes the inquiry up.
 * - `held`: too many on end; a person has it, and their next act begins a run.
 * - `at-rest`: the inquiry had come to its rest or its end already; only a last letter may be missing.
 */
export const breakSequels = ['went-on', 'held', 'at-rest'] as const;

export type RunEnd = (typeof runEnds)[number];

export type BreakSequel = (typeof breakSequels)[number];

/** A run that broke off: its number, when, and what came of it. */
export interface BrokenRun {
  readonly run: number;
  readonly at: Instant;
  readonly sequel: BreakSequel;
}
