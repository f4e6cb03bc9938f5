import type { Instant } from '#domain/calendar/instant.ts';

/** How a run of the workflow can end without recording the end on the inquiry; a manual stop is one of them. */
export const runEnds = ['failed', 'timed-out', 'aborted'] as const;
/**
 * - `went-on`: the next run resumes the inquiry.
 * - `held`: too many failures in a row; a person has it, and their next act begins a run.
 * - `at-rest`: the inquiry was already paused or closed; only a last letter may be missing.
 */
export const breakSequels = ['went-on', 'held', 'at-rest'] as const;

export type RunEnd = (typeof runEnds)[number];

export type BreakSequel = (typeof breakSequels)[number];

/** A failed run: its number, when it failed, and the consequence. */
export interface BrokenRun {
  readonly run: number;
  readonly at: Instant;
  readonly sequel: BreakSequel;
}
