import type { DayNumber } from '#domain/calendar/local-date.ts';
import { betaInterval, type Interval } from '../base/beta-distribution.ts';
import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow, type Rate, rateOf } from '../base/measured.ts';

export const lifetimeValueDefinition = {
  name: 'lifetime-value',
  title: 'What a client is worth: basket × frequency × lifetime',
  question: 'What does one more client bring in the end?',
  rule: 'Basket: net revenue over visits of the period. Frequency: visits over clients of the period. Kept: of the clients with a visit in the same length of time before the period, those with a visit in it. Lifetime in periods: 1 ÷ (1 − kept). The value is the product of basket, frequency and lifetime; with a gross margin, that share of it. The range follows from the middle 80 % of the share kept (Beta, half a case on either side); basket and frequency are taken as they are.',
  n: 'clients with a visit in the time before the period',
  pitfalls:
    'It supposes that all clients leave at one rate and buy as today until they do. Where nobody left, and where the history is shorter than two periods, no lifetime is said.',
} as const satisfies FigureDefinition;

export interface Ranged {
  readonly value: number;
  readonly interval: Interval;
}

export interface LifetimeValue {
  /** Null below five visits. */
  readonly ticketMinor: number | null;
  /** Visits a client and period; null below five clients. */
  readonly visitsPerClient: number | null;
  readonly kept: Rate;
  /** In periods; null where too few clients are known, nobody was kept or nobody left. */
  readonly lifetime: Ranged | null;
  /** In minor units; null where one of the three is. */
  readonly valueMinor: Ranged | null;
}

/** The mean time until a client leaves, by the share that is kept each period. */
const lifetimeOf = (keptShare: number): number => 1 / (1 - keptShare);

function lifetime({ count, n, share }: Rate): Ranged | null {
  if (share === null || count === n) return null;
  const { low, high } = betaInterval(count + 0.5, n - count + 0.5);
  return { value: lifetimeOf(share), interval: { low: lifetimeOf(low), high: lifetimeOf(high) } };
}

/** The period is every day after `since`, until the day of the columns. */
export function lifetimeValue(columns: PortfolioColumns, since: DayNumber): LifetimeValue {
  const { asOf, clientCount, starts, days, amounts } = columns;
  const before = since - (asOf - since);
  let [clients, visits, revenue, known, stayed] = [0, 0, 0, 0, 0];
  for (let client = 0; client < clientCount; client += 1) {
    const start = at(starts, client);
    let visit = at(starts, client + 1) - 1;
    const came = at(days, visit) > since;
    for (; visit >= start && at(days, visit) > since; visit -= 1) {
      visits += 1;
      revenue += at(amounts, visit);
    }
    if (came) clients += 1;
    if (visit >= start && at(days, visit) > before) {
      known += 1;
      if (came) stayed += 1;
    }
  }
  const ticketMinor = visits < nothingBelow ? null : revenue / visits;
  const visitsPerClient = clients < nothingBelow ? null : visits / clients;
  const kept = rateOf(stayed, known);
  const years = lifetime(kept);
  const perPeriod = ticketMinor === null || visitsPerClient === null ? null : ticketMinor * visitsPerClient;
  return {
    ticketMinor,
    visitsPerClient,
    kept,
    lifetime: years,
    valueMinor:
      years === null || perPeriod === null
        ? null
        : {
            value: perPeriod * years.value,
            interval: { low: perPeriod * years.interval.low, high: perPeriod * years.interval.high },
          },
  };
}
