import { countOf, quantileOf, type Spread, spreadSteps } from './spread.ts';

/**
 * The quantile of a time to an event where some still wait. It is the product-limit estimator with everybody who waits
 * censored after the last answer: a tally does not know how long they have waited by now, and a shorter time would let
 * a broken promise leave the count and make the figure better. Without anybody waiting it is the ordinary quantile;
 * null when there is nothing, or when those who wait are as many as the share leaves. Where the estimate stays exactly
 * at the share until a next answer, the middle of that stretch, as R's `survfit` prints it.
 * Source: Kaplan & Meier, JASA 53, 1958.
 */
export function survivalQuantile(answered: Spread, waiting: number, share: number): number | null {
  if (waiting === 0) return quantileOf(answered, share);
  const wanted = (countOf(answered) + waiting) * share;
  let seen = 0;
  let reachedAt: number | undefined;
  for (const { value, count } of spreadSteps(answered)) {
    if (reachedAt !== undefined) return (reachedAt + value) / 2;
    seen += count;
    if (Math.abs(seen - wanted) < 1e-9) reachedAt = value;
    else if (seen > wanted) return value;
  }
  return null;
}
