import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { type Rate, rateOf } from '../base/measured.ts';
import { quantileOfSorted } from '../base/quantiles.ts';

export const premiumAdoptionDefinition = {
  name: 'premium-adoption',
  title: 'Premium adoption',
  question: 'Do clients move up to the larger pieces of the house?',
  rule: 'A visit is large where its amount exceeds that of four visits in five, of all visits until the day. Of the clients with at least two visits whose first one was not large: those with a large visit later.',
  n: 'clients with at least two visits whose first one was not large',
  pitfalls:
    'The bound moves with prices: the same purchase may be large one year and not the next. A client of last month has had less time.',
} as const satisfies FigureDefinition;

export interface PremiumAdoption {
  /** A visit above this amount is large; zero without visits. */
  readonly largeAboveMinor: number;
  readonly adopted: Rate;
}

const largeBeyond = 0.8;

export function premiumAdoption({ clientCount, starts, amounts }: PortfolioColumns): PremiumAdoption {
  const largeAboveMinor = quantileOfSorted(amounts.slice().sort(), largeBeyond);
  let n = 0;
  let adopted = 0;
  for (let client = 0; client < clientCount; client += 1) {
    const [start, end] = [at(starts, client), at(starts, client + 1)];
    if (end - start < 2 || at(amounts, start) > largeAboveMinor) continue;
    n += 1;
    for (let visit = start + 1; visit < end; visit += 1)
      if (at(amounts, visit) > largeAboveMinor) {
        adopted += 1;
        break;
      }
  }
  return { largeAboveMinor, adopted: rateOf(adopted, n) };
}
