import type { PortfolioColumns } from '#domain/portfolio/base/columns.ts';
import { groupedPurchases } from '#domain/portfolio/base/grouped-purchases.ts';
import {
  type RandomNumbers,
  randomBeta,
  randomGamma,
  randomNumbers,
} from '#domain/portfolio/mathematics/seeded-random.ts';
import type { BgnbdParameters } from '#domain/portfolio/model/bgnbd-likelihood.ts';
import type { GammaGammaParameters } from '#domain/portfolio/model/gamma-gamma.ts';

/** A house of our own making: clients who behave as the model supposes, α in days, amounts in minor units. */
export interface SimulatedHouse {
  readonly clientCount: number;
  /** Clients come to the house over this many days, from day 0 on. */
  readonly arrivalDays: number;
  readonly asOf: number;
  readonly seed: string;
  readonly parameters?: BgnbdParameters;
  readonly amounts?: GammaGammaParameters;
}

export const houseParameters: BgnbdParameters = { r: 0.9, alpha: 160, a: 0.8, b: 2.5 };
export const houseAmounts: GammaGammaParameters = { p: 4, q: 4, v: 90_000 };

const exponential = (next: RandomNumbers, rate: number): number => -Math.log(next()) / rate;

export function simulatedHouse({
  clientCount,
  arrivalDays,
  asOf,
  seed,
  parameters = houseParameters,
  amounts = houseAmounts,
}: SimulatedHouse): PortfolioColumns {
  const next = randomNumbers(seed);
  const clients: number[] = [];
  const days: number[] = [];
  const minor: number[] = [];
  for (let client = 0; client < clientCount; client += 1) {
    const rate = randomGamma(next, parameters.r) / parameters.alpha;
    const leaving = randomBeta(next, parameters.a, parameters.b);
    const scale = randomGamma(next, amounts.q) / amounts.v;
    let time = Math.floor(next() * arrivalDays);
    for (;;) {
      clients.push(client);
      days.push(Math.floor(time));
      minor.push(Math.round(randomGamma(next, amounts.p) / scale));
      // Nobody leaves after the first visit.
      if (days.at(-2) !== undefined && clients.at(-2) === client && next() < leaving) break;
      time += exponential(next, rate);
      if (!(time <= asOf)) break;
    }
  }
  return groupedPurchases(
    { clientCount, clients: Int32Array.from(clients), days: Int32Array.from(days), amounts: Float64Array.from(minor) },
    asOf,
  );
}
