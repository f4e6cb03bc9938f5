import { monthIndexOf } from '../base/calendar-months.ts';
import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { type Rate, rateOf } from '../base/measured.ts';
import { type RevenueClass, revenueClasses, revenueClassNames, revenueClassOf } from './revenue-classes.ts';

export const churnDefinition = {
  name: 'churn',
  title: 'Churn by cohort and by tier',
  question: 'Of which years, and of which clients, does the house lose whom?',
  rule: 'By cohort: clients by the calendar year of their first visit. The k-th year of a client is the 365 days that begin (k − 1) · 365 days after the day of the first visit; lost in it is whoever made no visit then. A client counts once that year is over, and stands open until then. Years 2 to 5. By tier: clients with a visit in the 365 days before the last 365, in classes of 80/20 by their revenue of that time; lost is whoever made no visit since.',
  n: 'clients whose year is over; for a tier, its clients of the year before',
  pitfalls:
    'A year without a visit is no farewell: a client may be lost in the second year and back in the third. For a house whose clients come every other year it says little.',
} as const satisfies FigureDefinition;

const daysOfYear = 365;
const lastYear = 5;
const cohortsAtMost = 8;

export interface ChurnYear {
  /** The second year of the client is 2. */
  readonly year: number;
  /** Lost of those whose year is over; a share of nobody is null, never zero. */
  readonly lost: Rate;
  /** Clients whose year is not over. */
  readonly open: number;
}

export interface ChurnCohort {
  /** The calendar year of the first visit. */
  readonly firstYear: string;
  readonly clients: number;
  readonly years: readonly ChurnYear[];
}

export interface ChurnTier {
  readonly tier: RevenueClass;
  readonly lost: Rate;
}

export interface Churn {
  /** All cohorts together: who made no visit in the second year. */
  readonly secondYear: Rate;
  /** Earliest first. */
  readonly cohorts: readonly ChurnCohort[];
  /** Empty where the clients of the year before are too few or all alike. */
  readonly tiers: readonly ChurnTier[];
}

interface Counts {
  clients: number;
  readonly over: Int32Array;
  readonly lost: Int32Array;
}

const add = (values: Int32Array, index: number): void => {
  values[index] = at(values, index) + 1;
};

function cohortsOf({ asOf, clientCount, starts, days }: PortfolioColumns): readonly ChurnCohort[] {
  const byYear = new Map<number, Counts>();
  for (let client = 0; client < clientCount; client += 1) {
    const [start, end] = [at(starts, client), at(starts, client + 1)];
    const first = at(days, start);
    const calendarYear = Math.floor(monthIndexOf(first) / 12);
    const counts = byYear.get(calendarYear) ?? {
      clients: 0,
      over: new Int32Array(lastYear + 1),
      lost: new Int32Array(lastYear + 1),
    };
    byYear.set(calendarYear, counts);
    counts.clients += 1;
    let visit = start;
    for (let year = 2; year <= lastYear; year += 1) {
      const [begins, ends] = [first + (year - 1) * daysOfYear, first + year * daysOfYear];
      // The year has 365 days, its last one the day before the next begins.
      if (ends - 1 > asOf) break;
      while (visit < end && at(days, visit) < begins) visit += 1;
      add(counts.over, year);
      if (visit === end || at(days, visit) >= ends) add(counts.lost, year);
    }
  }
  return [...byYear]
    .toSorted(([one], [other]) => one - other)
    .slice(-cohortsAtMost)
    .map(([calendarYear, { clients, over, lost }]) => ({
      firstYear: String(calendarYear).padStart(4, '0'),
      clients,
      years: Array.from({ length: lastYear - 1 }, (_, index) => {
        const year = index + 2;
        return { year, lost: rateOf(at(lost, year), at(over, year)), open: clients - at(over, year) };
      }),
    }));
}

function tiersOf({ asOf, clientCount, starts, days, amounts }: PortfolioColumns): readonly ChurnTier[] {
  const [since, before] = [asOf - daysOfYear, asOf - 2 * daysOfYear];
  const revenue = new Float64Array(clientCount);
  const came = new Uint8Array(clientCount);
  let n = 0;
  for (let client = 0; client < clientCount; client += 1) {
    const start = at(starts, client);
    let visit = at(starts, client + 1) - 1;
    const cameSince = at(days, visit) > since;
    while (visit >= start && at(days, visit) > since) visit -= 1;
    if (visit < start || at(days, visit) <= before) continue;
    for (; visit >= start && at(days, visit) > before; visit -= 1) revenue[n] = at(revenue, n) + at(amounts, visit);
    came[n] = cameSince ? 1 : 0;
    n += 1;
  }
  const known = revenue.subarray(0, n);
  const classes = revenueClasses(known);
  const sums = new Map<RevenueClass, { n: number; lost: number }>();
  for (let place = 0; place < n; place += 1) {
    const tier = revenueClassOf(classes, at(known, place));
    if (tier === null) return [];
    const sum = sums.get(tier) ?? { n: 0, lost: 0 };
    sums.set(tier, { n: sum.n + 1, lost: sum.lost + 1 - at(came, place) });
  }
  return n === 0
    ? []
    : revenueClassNames.map((tier) => ({ tier, lost: rateOf(sums.get(tier)?.lost ?? 0, sums.get(tier)?.n ?? 0) }));
}

function secondYearOf({ asOf, clientCount, starts, days }: PortfolioColumns): Rate {
  let [over, lost] = [0, 0];
  for (let client = 0; client < clientCount; client += 1) {
    const [start, end] = [at(starts, client), at(starts, client + 1)];
    const begins = at(days, start) + daysOfYear;
    if (begins + daysOfYear - 1 > asOf) continue;
    over += 1;
    let visit = start;
    while (visit < end && at(days, visit) < begins) visit += 1;
    if (visit === end || at(days, visit) >= begins + daysOfYear) lost += 1;
  }
  return rateOf(lost, over);
}

export function churn(columns: PortfolioColumns): Churn {
  return { secondYear: secondYearOf(columns), cohorts: cohortsOf(columns), tiers: tiersOf(columns) };
}
