import { type ClientHistory, chanceAlive, expectedVisits } from '../model/bgnbd-expectations.ts';
import { expectedAmount } from '../model/gamma-gamma.ts';
import { daysPerMonth, discountedVisits, usualHorizon, type ValueHorizon } from '../model/predicted-value.ts';
import { type PredictiveRange, predictiveRange } from '../model/predictive-range.ts';
import { type Rhythm, rhythmOf } from '../model/rhythm.ts';
import type { PortfolioModel } from './portfolio-model.ts';

/** What is known of one client: days from the first visit, and what the repeat visits brought. */
export interface OutlookClient {
  /** The client's id: it seeds the ranges, so that they are the same in every run. */
  readonly clientId: string;
  /** Visits after the first one. */
  readonly repeats: number;
  readonly daysToLastVisit: number;
  readonly daysSinceFirstVisit: number;
  /** Mean net amount of the repeat visits, in minor units; zero without any. */
  readonly meanAmountMinor: number;
}

/** What one client may do within the horizon. */
export interface ClientOutlook {
  /** 1 for whoever came once: say "not known" there. */
  readonly chanceAlive: number;
  readonly expectedVisits: number;
  /** Null where the amounts are not said. */
  readonly expectedAmountMinor: number | null;
  /** Discounted by month; null where the amounts are not said. */
  readonly valueMinor: number | null;
  /** The middle 80 % of what may come; revenue is discounted like the value. */
  readonly range: PredictiveRange;
  /** Null below three visits. */
  readonly rhythm: Rhythm | null;
}

/** The outlook of one client; null where the model says nothing. */
export function clientOutlook(
  { visits, amounts, daysPerUnit }: Pick<PortfolioModel, 'visits' | 'amounts' | 'daysPerUnit'>,
  client: OutlookClient,
  horizon: ValueHorizon = usualHorizon,
): ClientOutlook | null {
  const { parameters } = visits;
  if (parameters === null) return null;
  const history: ClientHistory = {
    repeats: client.repeats,
    last: client.daysToLastVisit / daysPerUnit,
    age: client.daysSinceFirstVisit / daysPerUnit,
  };
  const time = (horizon.months * daysPerMonth) / daysPerUnit;
  const expected = expectedVisits(parameters, history, time);
  const discounted = discountedVisits(parameters, history, daysPerUnit, horizon) * chanceAlive(parameters, history);
  const amount =
    amounts.parameters === null ? null : expectedAmount(amounts.parameters, client.repeats, client.meanAmountMinor);
  return {
    chanceAlive: chanceAlive(parameters, history),
    expectedVisits: expected,
    expectedAmountMinor: amount,
    valueMinor: amount === null ? null : discounted * amount,
    range: predictiveRange(parameters, amounts.parameters, {
      seed: client.clientId,
      history,
      meanAmount: client.meanAmountMinor,
      time,
      discountFactor: expected > 0 ? discounted / expected : 1,
    }),
    rhythm: rhythmOf(parameters, history, daysPerUnit),
  };
}
