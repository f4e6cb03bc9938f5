import { earliestDay, firstDayOfMonth, monthsBetween, monthText } from '../base/calendar-months.ts';
import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { type Rate, rateOf } from '../base/measured.ts';

export const cohortsDefinition = {
  name: 'cohorts',
  title: 'Cohorts by month of the first visit',
  question: 'Do the clients of a month stay?',
  rule: 'Clients by the calendar month of their first visit; for each later month, the share of them with a visit in it. A month that is not over is open, never zero.',
  n: 'clients of the cohort',
  pitfalls: 'A month without a visit is no farewell where clients buy once a year: read the rows beside the rhythm.',
} as const satisfies FigureDefinition;

export type CohortCell = { readonly kind: 'open' } | { readonly kind: 'closed'; readonly rate: Rate };

export interface Cohort {
  /** `2026-11`. */
  readonly month: string;
  readonly clients: number;
  /** From the month of the first visit to the month of the day, which is open unless it ends on that day. */
  readonly cells: readonly CohortCell[];
}

/** One row a month in which clients came for the first time. */
export function cohorts(columns: PortfolioColumns): readonly Cohort[] {
  const { asOf, clientCount, starts, days } = columns;
  if (clientCount === 0) return [];
  const earliest = earliestDay(days);
  const monthOfDay = monthsBetween(earliest, asOf);
  const firstMonth = at(monthOfDay, 0);
  const lastMonth = at(monthOfDay, monthOfDay.length - 1);
  const width = lastMonth - firstMonth + 1;
  const sizes = new Int32Array(width);
  const active = new Int32Array(width * width);
  for (let client = 0; client < clientCount; client += 1) {
    const start = at(starts, client);
    const cohort = at(monthOfDay, at(days, start) - earliest) - firstMonth;
    sizes[cohort] = at(sizes, cohort) + 1;
    let counted = -1;
    for (let visit = start; visit < at(starts, client + 1); visit += 1) {
      const month = at(monthOfDay, at(days, visit) - earliest) - firstMonth;
      if (month === counted) continue;
      counted = month;
      const cell = cohort * width + month;
      active[cell] = at(active, cell) + 1;
    }
  }
  const isOver = (month: number): boolean => firstDayOfMonth(firstMonth + month + 1) <= asOf + 1;
  return Array.from(sizes, (clients, cohort) => ({
    month: monthText(firstMonth + cohort),
    clients,
    cells: Array.from({ length: width - cohort }, (_, later): CohortCell => {
      const month = cohort + later;
      return isOver(month)
        ? { kind: 'closed', rate: rateOf(at(active, cohort * width + month), clients) }
        : { kind: 'open' };
    }),
  })).filter(({ clients }) => clients > 0);
}
