import type { Interval } from '../base/beta-distribution.ts';
import {
  type RandomNumbers,
  randomBeta,
  randomGamma,
  randomNumbers,
  randomPoisson,
} from '../mathematics/seeded-random.ts';
import { type ClientHistory, chanceAlive } from './bgnbd-expectations.ts';
import type { BgnbdParameters } from './bgnbd-likelihood.ts';
import type { GammaGammaParameters } from './gamma-gamma.ts';

const usualDraws = 400;

/** Possible futures of one client, or of a base, one number a draw. */
export interface Futures {
  readonly visits: Float64Array;
  readonly revenue: Float64Array;
}

export function noFutures(draws: number = usualDraws): Futures {
  return { visits: new Float64Array(draws), revenue: new Float64Array(draws) };
}

/** What one client's futures are drawn from. */
export interface FutureOf {
  /** The client's id: the same client has the same futures in every run. */
  readonly seed: string;
  readonly history: ClientHistory;
  /** Mean amount of the repeat visits; zero without any. */
  readonly meanAmount: number;
  /** How far to look, in the time unit of the parameters. */
  readonly time: number;
  /** How much discounting leaves; 1 for plain revenue. */
  readonly discountFactor?: number | undefined;
}

/** How many visits a client makes until one after which they leave. */
function visitsUntilLeaving(next: RandomNumbers, leaving: number): number {
  return leaving >= 1 ? 1 : 1 + Math.floor(Math.log(next()) / Math.log1p(-leaving));
}

/**
 * Adds the futures of a client to `into`, draw by draw. Supposed that they are ours, the rate of a client is
 * Gamma(r + x, α + T) and the chance of leaving after a visit is Beta(a, b + x), both by Bayes' rule; the visits are
 * a Poisson number, cut where the client leaves; amounts follow Gamma-Gamma.
 */
export function addFutures(
  into: Futures,
  { r, alpha, a, b }: BgnbdParameters,
  amounts: GammaGammaParameters | null,
  { seed, history, meanAmount, time, discountFactor = 1 }: FutureOf,
): void {
  const { repeats, age } = history;
  const alive = chanceAlive({ r, alpha, a, b }, history);
  const next = randomNumbers(seed);
  const known = meanAmount > 0 ? repeats : 0;
  for (let draw = 0; draw < into.visits.length; draw += 1) {
    if (next() >= alive) continue;
    const mean = (randomGamma(next, r + repeats) / (alpha + age)) * time;
    const coming = randomPoisson(next, mean);
    if (coming === 0) continue;
    const visits = Math.min(coming, visitsUntilLeaving(next, randomBeta(next, a, b + repeats)));
    into.visits[draw] = (into.visits[draw] ?? 0) + visits;
    if (amounts === null) continue;
    const scale = randomGamma(next, amounts.p * known + amounts.q) / (amounts.v + known * meanAmount);
    const revenue = (randomGamma(next, amounts.p * visits) / scale) * discountFactor;
    into.revenue[draw] = (into.revenue[draw] ?? 0) + revenue;
  }
}

/** The narrowest draws that leave at most a tenth on either side: the middle 80 %. */
export function middleOf(draws: Float64Array): Interval {
  const sorted = draws.slice().sort();
  const outside = Math.floor(sorted.length / 10);
  return { low: sorted[outside] ?? 0, high: sorted[sorted.length - 1 - outside] ?? 0 };
}

export interface PredictiveRange {
  readonly visits: Interval;
  /** Null where Gamma-Gamma is not said. */
  readonly revenue: Interval | null;
}

/** The middle 80 % of what one client may do within a time. */
export function predictiveRange(
  parameters: BgnbdParameters,
  amounts: GammaGammaParameters | null,
  client: FutureOf,
  draws: number = usualDraws,
): PredictiveRange {
  const futures = noFutures(draws);
  addFutures(futures, parameters, amounts, client);
  return { visits: middleOf(futures.visits), revenue: amounts === null ? null : middleOf(futures.revenue) };
}
