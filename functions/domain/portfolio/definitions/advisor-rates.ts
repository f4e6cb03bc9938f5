import { betaInterval, chiSquareTail, type Interval } from '../base/beta-distribution.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow, type Rate, rateOf } from '../base/measured.ts';

export const advisorRatesDefinition = {
  name: 'advisor-rates',
  title: 'Advisors, with chance taken out',
  question: 'Do advisors differ by more than chance?',
  rule: 'Each rate is drawn towards that of the house by as much as chance explains (Beta-Binomial, its two parameters from the mean and the variance of the rates), with an 80 % interval. χ² compares successes with those expected from the rate of the house. Advisors are put in an order only when such differences would arise by chance in fewer than one case in twenty.',
  n: 'cases of the advisor',
  pitfalls: 'Without a difference beyond chance, the first of a list is only the luckiest.',
} as const satisfies FigureDefinition;

export interface AdvisorCount {
  readonly advisorId: string;
  readonly successes: number;
  readonly n: number;
}

export interface AdvisorRate {
  readonly advisorId: string;
  readonly observed: Rate;
  /** Drawn towards the rate of the house; null where that is not known. */
  readonly pooled: { readonly share: number; readonly interval: Interval } | null;
  /** From 1; null without a difference beyond chance, and for an advisor with fewer than five cases. */
  readonly rank: number | null;
}

export interface AdvisorRates {
  readonly house: Rate;
  readonly verdict: 'differs-beyond-chance' | 'no-difference-beyond-chance' | 'too-few';
  readonly chiSquare: { readonly value: number; readonly degrees: number; readonly chance: number } | null;
  /** The variance of the rates of advisors about that of the house, and what chance alone would give. */
  readonly variance: { readonly observed: number; readonly fromChance: number } | null;
  readonly advisors: readonly AdvisorRate[];
}

const significantBelow = 0.05;

/** The two parameters of the Beta distribution of true rates; null where chance explains all that was observed. */
function priorOf(mean: number, between: number): readonly [number, number] | null {
  if (between <= 0) return null;
  const strength = (mean * (1 - mean)) / between - 1;
  return strength > 0 ? [mean * strength, (1 - mean) * strength] : null;
}

export function advisorRates(counts: readonly AdvisorCount[]): AdvisorRates {
  const known = counts
    .filter(({ n }) => n > 0)
    .toSorted((one, other) => (one.advisorId < other.advisorId ? -1 : one.advisorId > other.advisorId ? 1 : 0));
  const n = known.reduce((sum, one) => sum + one.n, 0);
  const successes = known.reduce((sum, one) => sum + one.successes, 0);
  const house = rateOf(successes, n);
  // Chance says nothing about advisors with a handful of cases, nor about one advisor alone.
  const judged = known.filter((one) => one.n >= nothingBelow);
  const total = judged.reduce((sum, one) => sum + one.n, 0);
  const share = total === 0 ? 0 : judged.reduce((sum, one) => sum + one.successes, 0) / total;
  const observedOnly = known.map(({ advisorId, ...one }) => ({
    advisorId,
    observed: rateOf(one.successes, one.n),
    pooled: null,
    rank: null,
  }));
  if (judged.length < 2 || share <= 0 || share >= 1)
    return { house, verdict: 'too-few', chiSquare: null, variance: null, advisors: observedOnly };
  const spread = share * (1 - share);
  const value = judged.reduce((sum, one) => sum + (one.successes - one.n * share) ** 2 / (one.n * spread), 0);
  const degrees = judged.length - 1;
  const chance = chiSquareTail(value, degrees);
  const observed = judged.reduce((sum, one) => sum + (one.successes / one.n - share) ** 2, 0) / degrees;
  const fromChance = judged.reduce((sum, one) => sum + spread / one.n, 0) / judged.length;
  const prior = priorOf(share, observed - fromChance);
  const differs = chance < significantBelow;
  const pooledOf = (one: AdvisorCount): AdvisorRate['pooled'] => {
    if (prior === null) return { share, interval: { low: share, high: share } };
    const [a, b] = [prior[0] + one.successes, prior[1] + one.n - one.successes];
    return { share: a / (a + b), interval: betaInterval(a, b) };
  };
  const rates = known.map((one) => ({
    advisorId: one.advisorId,
    observed: rateOf(one.successes, one.n),
    pooled: pooledOf(one),
  }));
  const isJudged = ({ observed: { share: ofAdvisor } }: (typeof rates)[number]): boolean => ofAdvisor !== null;
  const better = (than: number): number =>
    rates.filter((one) => isJudged(one) && (one.pooled?.share ?? 0) > than).length;
  return {
    house,
    verdict: differs ? 'differs-beyond-chance' : 'no-difference-beyond-chance',
    chiSquare: { value, degrees, chance },
    variance: { observed, fromChance },
    advisors: rates.map((one) => ({
      ...one,
      rank: differs && isJudged(one) ? better(one.pooled?.share ?? 0) + 1 : null,
    })),
  };
}
