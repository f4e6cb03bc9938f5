import type { DayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioColumns } from '../base/columns.ts';

export interface PartOfColumns {
  readonly columns: PortfolioColumns;
  /** The number of each of these clients in the columns that the part was taken of. */
  readonly clients: Int32Array;
}

/**
 * The house as it stood on an earlier day: the clients of then with their visits until then. Above `clientsAtMost`,
 * every so-manieth client, so that a base of millions is judged by a sample of a known size.
 */
export function columnsUntil(
  columns: PortfolioColumns,
  asOf: DayNumber,
  clientsAtMost: number = Number.POSITIVE_INFINITY,
): PartOfColumns {
  const { clientCount, starts, days, amounts, categoryMasks, categories } = columns;
  const taken = Math.min(clientCount, clientsAtMost);
  const clients = new Int32Array(taken);
  const keptStarts = new Int32Array(taken + 1);
  const visits: number[] = [];
  let count = 0;
  for (let place = 0; place < taken; place += 1) {
    const client = taken === clientCount ? place : Math.floor((place * clientCount) / taken);
    const start = starts[client] ?? 0;
    const end = starts[client + 1] ?? start;
    if (start === end || (days[start] ?? 0) > asOf) continue;
    clients[count] = client;
    keptStarts[count] = visits.length;
    for (let visit = start; visit < end && (days[visit] ?? 0) <= asOf; visit += 1) visits.push(visit);
    count += 1;
  }
  keptStarts[count] = visits.length;
  return {
    columns: {
      asOf,
      clientCount: count,
      starts: keptStarts.subarray(0, count + 1),
      days: Int32Array.from(visits, (visit) => days[visit] ?? 0),
      amounts: Float64Array.from(visits, (visit) => amounts[visit] ?? 0),
      categoryMasks: Int32Array.from(visits, (visit) => categoryMasks[visit] ?? 0),
      categories,
    },
    clients: clients.subarray(0, count),
  };
}

/** How often each of these clients came after one day and until another one, that day included. */
export function visitsBetween(
  { starts, days }: PortfolioColumns,
  clients: Int32Array,
  after: DayNumber,
  until: DayNumber,
): Int32Array {
  const counts = new Int32Array(clients.length);
  for (let place = 0; place < clients.length; place += 1) {
    const client = clients[place] ?? 0;
    let count = 0;
    for (let visit = (starts[client + 1] ?? 0) - 1; visit >= (starts[client] ?? 0); visit -= 1) {
      const day = days[visit] ?? 0;
      if (day <= after) break;
      if (day <= until) count += 1;
    }
    counts[place] = count;
  }
  return counts;
}
