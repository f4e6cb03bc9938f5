import { type Instant, toEpochMs } from './instant.ts';

/** Time from one instant to another, the end excluded. */
export type Interval = Readonly<{ from: Instant; to: Instant }>;

/** An interval spent waiting for the client: it does not count against the advisor. */
export type Pause = Interval;

/** An interval in epoch milliseconds, the end excluded. */
export type Span = Readonly<{ fromMs: number; toMs: number }>;

export function toSpan(interval: Interval): Span {
  return { fromMs: toEpochMs(interval.from), toMs: toEpochMs(interval.to) };
}

/**
 * Sorts the intervals, drops empty and inverted ones, and joins those that overlap or touch, so that no time counts
 * twice.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span.toMs > span.fromMs).sort((a, b) => a.fromMs - b.fromMs);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && span.fromMs <= last.toMs) {
      merged[merged.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, span.toMs) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
