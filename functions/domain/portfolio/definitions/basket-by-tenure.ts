import type { DayNumber } from '#domain/calendar/local-date.ts';
import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow } from '../base/measured.ts';

export const basketByTenureDefinition = {
  name: 'basket-by-tenure',
  title: 'Basket by tenure',
  question: 'Do clients spend more per visit the longer they have been clients?',
  rule: 'Visits of the period, by the time since the first visit of their client: the first visit itself, 1 to 365 days later, more than 365 days later. Net revenue over visits for each. The gain is the mean of all later visits over that of first visits, less one.',
  n: 'visits of the period',
  pitfalls:
    'Whoever spent little on the first visit comes back less often: a part of the gain is a choice among clients, not a growth of each.',
} as const satisfies FigureDefinition;

export const tenureNames = ['first-visit', 'first-year', 'later'] as const;
export type TenureName = (typeof tenureNames)[number];

export interface TenureBasket {
  readonly tenure: TenureName;
  readonly visits: number;
  readonly revenueMinor: number;
  /** Null below five visits. */
  readonly ticketMinor: number | null;
}

export interface BasketByTenure {
  readonly rows: readonly TenureBasket[];
  /** Later visits against first ones; null below five of either. */
  readonly gain: number | null;
}

const daysOfYear = 365;

const ticketOf = (visits: number, revenue: number): number | null => (visits < nothingBelow ? null : revenue / visits);

/** The period is every day after `since`, until the day of the columns. */
export function basketByTenure(columns: PortfolioColumns, since: DayNumber): BasketByTenure {
  const { clientCount, starts, days, amounts } = columns;
  const visits = new Float64Array(tenureNames.length);
  const revenue = new Float64Array(tenureNames.length);
  for (let client = 0; client < clientCount; client += 1) {
    const start = at(starts, client);
    for (let visit = at(starts, client + 1) - 1; visit >= start && at(days, visit) > since; visit -= 1) {
      const place = visit === start ? 0 : at(days, visit) - at(days, start) <= daysOfYear ? 1 : 2;
      visits[place] = at(visits, place) + 1;
      revenue[place] = at(revenue, place) + at(amounts, visit);
    }
  }
  const first = ticketOf(at(visits, 0), at(revenue, 0));
  const later = ticketOf(at(visits, 1) + at(visits, 2), at(revenue, 1) + at(revenue, 2));
  return {
    rows: tenureNames.map((tenure, place) => ({
      tenure,
      visits: at(visits, place),
      revenueMinor: at(revenue, place),
      ticketMinor: ticketOf(at(visits, place), at(revenue, place)),
    })),
    gain: first === null || later === null || first <= 0 ? null : later / first - 1,
  };
}
