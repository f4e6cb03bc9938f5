import type { DayNumber } from '#domain/calendar/local-date.ts';
import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';

export const newAndExistingDefinition = {
  name: 'new-and-existing',
  title: 'Revenue from new and from existing clients',
  question: 'Does the house live on newcomers or on those it knows?',
  rule: 'Clients with a visit in the period. New: their first visit lies in it; existing: it lies before. Clients, visits and net revenue of the period for each.',
  n: 'clients with a visit in the period',
  pitfalls: 'A house whose history begins within the period knows nobody from before: everybody is new there.',
} as const satisfies FigureDefinition;

export interface Tenure {
  readonly clients: number;
  readonly visits: number;
  readonly revenueMinor: number;
}

export interface NewAndExisting {
  readonly newClients: Tenure;
  readonly existing: Tenure;
}

/** The period is every day after `since`, until the day of the columns. */
export function newAndExisting(columns: PortfolioColumns, since: DayNumber): NewAndExisting {
  const { clientCount, starts, days, amounts } = columns;
  const sums = { newClients: [0, 0, 0], existing: [0, 0, 0] } satisfies Record<string, [number, number, number]>;
  for (let client = 0; client < clientCount; client += 1) {
    const [start, end] = [at(starts, client), at(starts, client + 1)];
    if (at(days, end - 1) <= since) continue;
    let revenue = 0;
    let visit = end - 1;
    for (; visit >= start && at(days, visit) > since; visit -= 1) revenue += at(amounts, visit);
    const name = at(days, start) > since ? 'newClients' : 'existing';
    const [clients = 0, visits = 0, before = 0] = sums[name];
    sums[name] = [clients + 1, visits + end - 1 - visit, before + revenue];
  }
  const tenure = ([clients = 0, visits = 0, revenueMinor = 0]: readonly number[]): Tenure => ({
    clients,
    visits,
    revenueMinor,
  });
  return { newClients: tenure(sums.newClients), existing: tenure(sums.existing) };
}
