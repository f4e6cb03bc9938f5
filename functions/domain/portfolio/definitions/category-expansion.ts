import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { type Rate, rateOf } from '../base/measured.ts';

export const categoryExpansionDefinition = {
  name: 'category-expansion',
  title: 'Category expansion',
  question: 'Do clients who come again discover another category?',
  rule: 'Clients with at least two visits that name a category: those of whom a later visit names a category that the first one did not. Beside it, clients by the number of categories they ever bought: 1, 2, 3, and 4 or more.',
  n: 'clients with at least two visits that name a category',
  pitfalls: 'A visit without a category, or from the years that a row keeps as sums, is not counted.',
} as const satisfies FigureDefinition;

export interface CategoryExpansion {
  readonly expanded: Rate;
  /** Clients by the number of categories they bought; the last row stands for that number or more. */
  readonly byCount: readonly { readonly categories: number; readonly clients: number }[];
}

const countsAtMost = 4;

function bitsOf(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}

export function categoryExpansion({ clientCount, starts, categoryMasks }: PortfolioColumns): CategoryExpansion {
  const byCount = new Int32Array(countsAtMost + 1);
  let n = 0;
  let expanded = 0;
  for (let client = 0; client < clientCount; client += 1) {
    let [named, first, all] = [0, 0, 0];
    for (let visit = at(starts, client); visit < at(starts, client + 1); visit += 1) {
      const mask = at(categoryMasks, visit);
      if (mask === 0) continue;
      if (named === 0) first = mask;
      named += 1;
      all |= mask;
    }
    const slot = Math.min(bitsOf(all), countsAtMost);
    byCount[slot] = at(byCount, slot) + 1;
    if (named < 2) continue;
    n += 1;
    if ((all & ~first) !== 0) expanded += 1;
  }
  return {
    expanded: rateOf(expanded, n),
    byCount: Array.from({ length: countsAtMost }, (_, index) => ({
      categories: index + 1,
      clients: at(byCount, index + 1),
    })),
  };
}
