import { at } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow } from '../base/measured.ts';

export const revenueConcentrationDefinition = {
  name: 'concentration',
  title: 'Lorenz curve, Gini coefficient, share of the first clients',
  question: 'How much of the revenue depends on how few clients?',
  rule: 'Clients by net revenue of the period, largest first. The curve gives the share of revenue of the first 0 to 100 % of clients. Gini = 2 Σ i·x(i) ÷ (n Σ x) − (n + 1) ÷ n, x ascending. The first 1, 2, 5 and 20 % are a whole number of clients, rounded up.',
  n: 'clients with a visit in the period',
  pitfalls: 'With few clients "the first 1 %" is one client: the number of clients is written beside each share.',
} as const satisfies FigureDefinition;

export interface TopShare {
  /** The part of clients, from 0 to 1. */
  readonly part: number;
  readonly clients: number;
  readonly revenueShare: number;
}

export interface RevenueConcentration {
  readonly n: number;
  readonly revenueMinor: number;
  /** From 0, all clients alike, towards 1; null below five clients or without revenue. */
  readonly gini: number | null;
  readonly top: readonly TopShare[];
  /** 101 points of the share of clients, largest first, and of their revenue; empty where there is none. */
  readonly curve: readonly { readonly clientShare: number; readonly revenueShare: number }[];
}

const parts = [0.01, 0.02, 0.05, 0.2] as const;
const curveSteps = 100;

export function revenueConcentration(revenueMinor: Float64Array): RevenueConcentration {
  const sorted = revenueMinor.slice().sort();
  const n = sorted.length;
  // Before the client of each rank, largest first; amounts are whole numbers, so the sums are exact.
  const before = new Float64Array(n + 1);
  let weighted = 0;
  for (let rank = 0; rank < n; rank += 1) {
    const revenue = at(sorted, n - 1 - rank);
    before[rank + 1] = at(before, rank) + revenue;
    weighted += (n - rank) * revenue;
  }
  const total = at(before, n);
  if (n < nothingBelow || total <= 0) return { n, revenueMinor: total, gini: null, top: [], curve: [] };
  const shareOfFirst = (clients: number): number => {
    const whole = Math.floor(clients);
    const rest = (at(before, Math.min(whole + 1, n)) - at(before, whole)) * (clients - whole);
    return (at(before, whole) + rest) / total;
  };
  return {
    n,
    revenueMinor: total,
    gini: (2 * weighted) / (n * total) - (n + 1) / n,
    top: parts.map((part) => {
      const clients = Math.ceil(n * part);
      return { part, clients, revenueShare: at(before, clients) / total };
    }),
    curve: Array.from({ length: curveSteps + 1 }, (_, step) => ({
      clientShare: step / curveSteps,
      revenueShare: shareOfFirst((step * n) / curveSteps),
    })),
  };
}
