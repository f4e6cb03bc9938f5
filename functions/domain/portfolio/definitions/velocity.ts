import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow } from '../base/measured.ts';
import { quantileOfSorted } from '../base/quantiles.ts';

export const velocityDefinition = {
  name: 'velocity',
  title: 'Velocity: do visits come closer together?',
  question: 'Do clients come faster or slower than they did?',
  rule: 'For each client with at least 4 visits: the slope of the logarithm of the gaps in days over their order, by least squares. Faster: gaps become shorter by more than 10 % from one to the next; slower: longer by more than 10 %; steady in between. The median over clients, as the change of a gap.',
  n: 'clients with at least 4 visits',
  pitfalls:
    'The silence since the last visit is no gap yet: whoever stopped coming may stand here as faster. Read it beside the days of silence.',
} as const satisfies FigureDefinition;

/** Three gaps: a line through two would always fit. */
const visitsAtLeast = 4;
const steadyWithin = Math.log(1.1);

export interface Velocity {
  readonly n: number;
  /** Clients with fewer than four visits. */
  readonly tooFewVisits: number;
  readonly faster: number;
  readonly steady: number;
  readonly slower: number;
  /** How much longer a gap is than the one before, as a share; below zero shorter. Null below five clients. */
  readonly medianChange: number | null;
}

/** The least-squares slope of the logarithms of the gaps between these visits. */
function slopeOf(days: Int32Array, start: number, end: number): number {
  const gaps = end - start - 1;
  const middle = (gaps - 1) / 2;
  let [covariance, variance] = [0, 0];
  for (let gap = 0; gap < gaps; gap += 1) {
    const from = gap - middle;
    covariance += from * Math.log(at(days, start + gap + 1) - at(days, start + gap));
    variance += from * from;
  }
  return covariance / variance;
}

export function velocity({ clientCount, starts, days }: PortfolioColumns): Velocity {
  const slopes = new Float64Array(clientCount);
  let [n, faster, slower] = [0, 0, 0];
  for (let client = 0; client < clientCount; client += 1) {
    const [start, end] = [at(starts, client), at(starts, client + 1)];
    if (end - start < visitsAtLeast) continue;
    const slope = slopeOf(days, start, end);
    if (slope < -steadyWithin) faster += 1;
    else if (slope > steadyWithin) slower += 1;
    slopes[n] = slope;
    n += 1;
  }
  return {
    n,
    tooFewVisits: clientCount - n,
    faster,
    steady: n - faster - slower,
    slower,
    medianChange: n < nothingBelow ? null : Math.expm1(quantileOfSorted(slopes.subarray(0, n).sort(), 0.5)),
  };
}
