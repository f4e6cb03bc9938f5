import type { Interval } from '../base/beta-distribution.ts';
import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow } from '../base/measured.ts';

export const valueToComeDefinition = {
  name: 'value-to-come',
  title: 'What the clients of today will bring within twelve months',
  question: 'From whom does the revenue of the next year come?',
  rule: 'The predicted, discounted revenue of each client (Σ over months of expected visits × expected amount × discount), added up by the number of visits so far: one, two, three or more. The range of the whole is the forecast of visits with its range, as wide as earlier forecasts of this house were wrong, in proportion.',
  n: 'clients with a visit until the day',
  pitfalls:
    'Nothing tells which of those who came once comes again: their row is a sum, and says nothing of one of them. Clients who are still to come are not in it.',
} as const satisfies FigureDefinition;

export const visitGroups = ['one', 'two', 'three-or-more'] as const;
export type VisitGroup = (typeof visitGroups)[number];

export interface ValueToComeRow {
  readonly visits: VisitGroup;
  readonly clients: number;
  readonly valueMinor: number;
  /** Null below five clients. */
  readonly meanMinor: number | null;
}

export interface ValueToCome {
  readonly clients: number;
  readonly totalMinor: number;
  /** Null where the house has no forecast of visits. */
  readonly rangeMinor: Interval | null;
  readonly rows: readonly ValueToComeRow[];
}

export interface VisitsForecast {
  readonly expected: number;
  readonly range: Interval;
}

/** `values` has one entry a client; null without any, where the model says nothing. */
export function valueToCome(
  { clientCount, starts }: PortfolioColumns,
  values: Float64Array,
  forecast: VisitsForecast | null,
): ValueToCome | null {
  if (values.length !== clientCount || clientCount === 0) return null;
  const clients = new Float64Array(visitGroups.length);
  const sums = new Float64Array(visitGroups.length);
  let total = 0;
  for (let client = 0; client < clientCount; client += 1) {
    const place = Math.min(at(starts, client + 1) - at(starts, client), visitGroups.length) - 1;
    clients[place] = at(clients, place) + 1;
    sums[place] = at(sums, place) + at(values, client);
    total += at(values, client);
  }
  const scale = forecast === null || !(forecast.expected > 0) ? null : total / forecast.expected;
  return {
    clients: clientCount,
    totalMinor: Math.round(total),
    rangeMinor:
      scale === null || forecast === null
        ? null
        : { low: Math.round(forecast.range.low * scale), high: Math.round(forecast.range.high * scale) },
    rows: visitGroups.map((visits, place) => ({
      visits,
      clients: at(clients, place),
      valueMinor: Math.round(at(sums, place)),
      meanMinor: at(clients, place) < nothingBelow ? null : Math.round(at(sums, place) / at(clients, place)),
    })),
  };
}
