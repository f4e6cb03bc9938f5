import type { DayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioColumns } from '../base/columns.ts';

/** In which unit of time the parameters are given. Times are kept in whole ticks, so that logarithms can be tabulated. */
export interface TimeUnit {
  readonly name: string;
  readonly ticksPerUnit: number;
  readonly daysPerUnit: number;
}

/** Days as ticks. The literature, and this product, give parameters by week. */
export const timeUnits = {
  day: { name: 'day', ticksPerUnit: 1, daysPerUnit: 1 },
  week: { name: 'week', ticksPerUnit: 7, daysPerUnit: 7 },
  year: { name: 'year', ticksPerUnit: 365.25, daysPerUnit: 365.25 },
} as const satisfies Readonly<Record<string, TimeUnit>>;

/**
 * What the model knows of each client. A visit is everything a client bought on one day; the first visit makes the
 * client, and only what comes after it counts as a repeat.
 */
export interface VisitSummary {
  readonly unit: TimeUnit;
  readonly clientCount: number;
  /** Visits after the first one: x. */
  readonly repeats: Int32Array;
  /** Ticks from the first visit to the last one: t_x. */
  readonly lastTicks: Int32Array;
  /** Ticks from the first visit to the day of the figures: T. */
  readonly ages: Int32Array;
  /** Mean net amount of the repeat visits; zero without any. */
  readonly meanAmounts: Float64Array;
  /** The number of each client in the columns that the summary was made of. */
  readonly clients: Int32Array;
}

/** The clients with a visit until `asOf`, as the model sees them; later days are left out. */
export function visitSummary(
  columns: PortfolioColumns,
  asOf: DayNumber = columns.asOf,
  unit: TimeUnit = timeUnits.week,
): VisitSummary {
  const { clientCount, starts, days, amounts } = columns;
  const repeats = new Int32Array(clientCount);
  const lastTicks = new Int32Array(clientCount);
  const ages = new Int32Array(clientCount);
  const meanAmounts = new Float64Array(clientCount);
  const clients = new Int32Array(clientCount);
  let count = 0;
  for (let client = 0; client < clientCount; client += 1) {
    const start = starts[client] ?? 0;
    const end = starts[client + 1] ?? start;
    const firstDay = days[start] ?? 0;
    if (start === end || firstDay > asOf) continue;
    let sum = 0;
    let visit = start + 1;
    for (; visit < end && (days[visit] ?? 0) <= asOf; visit += 1) sum += amounts[visit] ?? 0;
    const repeated = visit - start - 1;
    repeats[count] = repeated;
    lastTicks[count] = (days[visit - 1] ?? 0) - firstDay;
    ages[count] = asOf - firstDay;
    meanAmounts[count] = repeated === 0 ? 0 : sum / repeated;
    clients[count] = client;
    count += 1;
  }
  return {
    unit,
    clientCount: count,
    repeats: repeats.subarray(0, count),
    lastTicks: lastTicks.subarray(0, count),
    ages: ages.subarray(0, count),
    meanAmounts: meanAmounts.subarray(0, count),
    clients: clients.subarray(0, count),
  };
}
