import { countOf, quantileOf, type Spread, spreadSteps } from './spread.ts';

/**
 * The quantile of a time to an event where some still wait: the product-limit estimator. Whoever waits counts as waiting
 * until the time known of them, and leaves the count there. Without anybody waiting it is the ordinary quantile; null
 * when there is nothing, or when the share is not reached yet. Where the estimate stays exactly at the share, the middle
 * of that stretch, as R's `survfit` prints it.
 * Source: Kaplan & Meier, JASA 53, 1958.
 */
export function survivalQuantile(answered: Spread, waiting: Spread, share: number): number | null {
  if (countOf(waiting) === 0) return quantileOf(answered, share);
  const ends = spreadSteps(answered);
  const lefts = spreadSteps(waiting);
  let atRisk = countOf(answered) + countOf(waiting);
  let surviving = 1;
  let left = 0;
  let reachedAt: number | undefined;
  for (const { value, count } of ends) {
    if (reachedAt !== undefined) return (reachedAt + value) / 2;
    // An answer at the time at which another stopped being known comes first, by convention.
    while ((lefts[left]?.value ?? Number.POSITIVE_INFINITY) < value) {
      atRisk -= lefts[left]?.count ?? 0;
      left += 1;
    }
    surviving *= 1 - count / atRisk;
    atRisk -= count;
    const over = surviving - (1 - share);
    if (Math.abs(over) < 1e-9) reachedAt = value;
    else if (over < 0) return value;
  }
  return reachedAt ?? null;
}
