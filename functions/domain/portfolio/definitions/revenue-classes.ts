import { at } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow } from '../base/measured.ts';

export const revenueClassesDefinition = {
  name: 'revenue-classes',
  title: '80/20: champions, regulars, occasionals',
  question: 'Who brings the revenue?',
  rule: 'Clients by net revenue of the last 365 days, largest first: the first 20 % are champions, the next 50 % regulars, the last 30 % occasionals, a broken number of clients rounded up. Clients of equal revenue have the same, better class. If that makes a class larger than twice its share, no classes are given: everybody is equal.',
  n: 'clients with a visit in the period',
  pitfalls: 'The share of the first fifth says how unequal clients are, not how good they are.',
} as const satisfies FigureDefinition;

export const revenueClassNames = ['champion', 'regular', 'occasional'] as const;
export type RevenueClass = (typeof revenueClassNames)[number];

const classShares: Readonly<Record<RevenueClass, number>> = { champion: 0.2, regular: 0.5, occasional: 0.3 };

export interface RevenueClassRow {
  readonly name: RevenueClass;
  readonly clients: number;
  readonly revenueMinor: number;
  readonly revenueShare: number | null;
}

export type RevenueClasses =
  | { readonly kind: 'refused'; readonly because: 'too-few' | 'everybody-is-equal'; readonly n: number }
  | {
      readonly kind: 'classes';
      readonly n: number;
      readonly rows: readonly RevenueClassRow[];
      /** The least revenue of a champion and of a regular. */
      readonly fromMinor: { readonly champion: number; readonly regular: number };
    };

/** `sorted` is ascending. */
function classesOfSorted(sorted: Float64Array): RevenueClasses {
  const n = sorted.length;
  if (n < nothingBelow) return { kind: 'refused', because: 'too-few', n };
  const champion = at(sorted, n - Math.ceil(n * classShares.champion));
  const regular = at(sorted, n - Math.ceil(n * (classShares.champion + classShares.regular)));
  const counts = new Float64Array(3);
  const sums = new Float64Array(3);
  for (let index = 0; index < n; index += 1) {
    const revenue = at(sorted, index);
    const place = revenue >= champion ? 0 : revenue >= regular ? 1 : 2;
    counts[place] = at(counts, place) + 1;
    sums[place] = at(sums, place) + revenue;
  }
  // With few clients, rounding up alone may exceed a share; one client more than twice the share is still no tie.
  const isTooLarge = revenueClassNames.some(
    (name, place) => at(counts, place) > Math.max(2 * classShares[name] * n, Math.ceil(classShares[name] * n)),
  );
  if (isTooLarge) return { kind: 'refused', because: 'everybody-is-equal', n };
  const total = sums.reduce((sum, revenue) => sum + revenue, 0);
  const rows = revenueClassNames.map((name, place) => ({
    name,
    clients: at(counts, place),
    revenueMinor: at(sums, place),
    revenueShare: total > 0 ? at(sums, place) / total : null,
  }));
  return { kind: 'classes', n, rows, fromMinor: { champion, regular } };
}

export function revenueClasses(revenueMinor: Float64Array): RevenueClasses {
  return classesOfSorted(revenueMinor.slice().sort());
}

/** The class of a client of that revenue; null where the house has no classes. */
export function revenueClassOf(classes: RevenueClasses, revenueMinor: number): RevenueClass | null {
  if (classes.kind === 'refused') return null;
  const { champion, regular } = classes.fromMinor;
  return revenueMinor >= champion ? 'champion' : revenueMinor >= regular ? 'regular' : 'occasional';
}
