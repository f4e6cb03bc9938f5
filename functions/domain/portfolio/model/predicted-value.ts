import { chanceAlive, expectedVisitsIfAlive } from './bgnbd-expectations.ts';
import type { BgnbdParameters } from './bgnbd-likelihood.ts';
import { expectedAmount, type GammaGammaParameters } from './gamma-gamma.ts';
import { historyOf } from './rhythm.ts';
import type { VisitSummary } from './visit-summary.ts';

/** A twelfth of 365.25 days: neither 30 days nor 4.345 weeks, which give two values to one base. */
export const daysPerMonth = 30.4375;

export interface ValueHorizon {
  readonly months: number;
  /** 0.1 for 10 % a year. */
  readonly yearlyDiscount: number;
}

export const usualHorizon: ValueHorizon = { months: 12, yearlyDiscount: 0.1 };

export interface PredictedValues {
  /** The chance that a client is still ours. */
  readonly alive: Float64Array;
  /** Visits within the horizon. */
  readonly visits: Float64Array;
  /** What a visit brings; empty where Gamma-Gamma is not said. */
  readonly amounts: Float64Array;
  /** Revenue within the horizon, discounted by month; empty where Gamma-Gamma is not said. */
  readonly values: Float64Array;
}

interface VisitsToCome {
  readonly plain: number;
  readonly discounted: number;
}

function visitsToCome(
  parameters: BgnbdParameters,
  history: { readonly repeats: number; readonly age: number },
  daysPerUnit: number,
  { months, yearlyDiscount }: ValueHorizon,
): VisitsToCome {
  let [before, discounted] = [0, 0];
  for (let month = 1; month <= months; month += 1) {
    const until = expectedVisitsIfAlive(parameters, history, (month * daysPerMonth) / daysPerUnit);
    discounted += (until - before) * (1 + yearlyDiscount) ** (-month / 12);
    before = until;
  }
  return { plain: before, discounted };
}

/** The visits within the horizon of a client who is ours, each discounted by its month. */
export function discountedVisits(
  parameters: BgnbdParameters,
  history: { readonly repeats: number; readonly age: number },
  daysPerUnit: number,
  horizon: ValueHorizon,
): number {
  return visitsToCome(parameters, history, daysPerUnit, horizon).discounted;
}

/**
 * What each client will bring: Σ over the months (E[Y(k·m)] − E[Y((k − 1)·m)]) · E[M] · (1 + d)^(−k ÷ 12). What a client
 * who is ours does next depends on x and T alone, so it is reckoned once for all who share both.
 */
export function predictedValues(
  summary: VisitSummary,
  parameters: BgnbdParameters,
  amountParameters: GammaGammaParameters | null,
  horizon: ValueHorizon = usualHorizon,
): PredictedValues {
  const { clientCount, unit, meanAmounts } = summary;
  const shared = new Map<number, VisitsToCome>();
  const alive = new Float64Array(clientCount);
  const visits = new Float64Array(clientCount);
  const amounts = new Float64Array(amountParameters === null ? 0 : clientCount);
  const values = new Float64Array(amountParameters === null ? 0 : clientCount);
  for (let place = 0; place < clientCount; place += 1) {
    const history = historyOf(summary, place);
    const key = history.repeats * 1e7 + (summary.ages[place] ?? 0);
    let known = shared.get(key);
    if (known === undefined) {
      known = visitsToCome(parameters, history, unit.daysPerUnit, horizon);
      shared.set(key, known);
    }
    const chance = chanceAlive(parameters, history);
    alive[place] = chance;
    visits[place] = chance * known.plain;
    if (amountParameters === null) continue;
    const amount = expectedAmount(amountParameters, history.repeats, meanAmounts[place] ?? 0);
    amounts[place] = amount;
    values[place] = chance * known.discounted * amount;
  }
  return { alive, visits, amounts, values };
}
