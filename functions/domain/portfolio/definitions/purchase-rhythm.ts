import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow } from '../base/measured.ts';
import { quantileOfSorted } from '../base/quantiles.ts';

export const purchaseRhythmDefinition = {
  name: 'rhythm',
  title: 'Days between visits',
  question: 'How often does a client come who comes again?',
  rule: 'For each client with at least 3 visits: days from the first to the last visit over the number of gaps. The median over clients, and the clients with at most 30, 90, 180 and 365 days, and more. Clients with fewer visits are counted apart.',
  n: 'clients with at least 3 visits',
  pitfalls:
    'Whoever comes rarely has had less time for a third visit: the rhythm of a young house looks faster than it is.',
} as const satisfies FigureDefinition;

/** Two visits are one gap, and one gap is no rhythm. */
const visitsAtLeast = 3;
const limits = [30, 90, 180, 365] as const;

export interface RhythmClass {
  /** The longest mean gap of the class, in days; null for the last one, which has no end. */
  readonly untilDays: number | null;
  readonly clients: number;
}

export interface PurchaseRhythm {
  readonly n: number;
  /** Clients with one or two visits. */
  readonly tooFewVisits: number;
  /** Null below five clients. */
  readonly medianDays: number | null;
  readonly classes: readonly RhythmClass[];
}

export function purchaseRhythm({ clientCount, starts, days }: PortfolioColumns): PurchaseRhythm {
  const gaps = new Float64Array(clientCount);
  const counts = new Float64Array(limits.length + 1);
  let n = 0;
  for (let client = 0; client < clientCount; client += 1) {
    const [start, end] = [at(starts, client), at(starts, client + 1)];
    if (end - start < visitsAtLeast) continue;
    const gap = (at(days, end - 1) - at(days, start)) / (end - start - 1);
    const place = limits.findIndex((limit) => gap <= limit);
    const slot = place < 0 ? limits.length : place;
    counts[slot] = at(counts, slot) + 1;
    gaps[n] = gap;
    n += 1;
  }
  return {
    n,
    tooFewVisits: clientCount - n,
    medianDays: n < nothingBelow ? null : quantileOfSorted(gaps.subarray(0, n).sort(), 0.5),
    classes: [...limits, null].map((untilDays, index) => ({ untilDays, clients: at(counts, index) })),
  };
}
