import { earliestDay, firstDayOfMonth, monthIndexOf } from '../base/calendar-months.ts';
import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow } from '../base/measured.ts';

export const ticketDefinition = {
  name: 'ticket',
  title: 'Average ticket and its trend',
  question: 'Does a visit bring more than it did?',
  rule: 'Net revenue over visits, by quarter of the calendar, for the last 8 quarters with a beginning. The change is that of a quarter against the one before, both over. It is beyond chance where the difference of the two means exceeds 1.96 times its standard error (Welch).',
  n: 'visits of the quarter',
  pitfalls:
    'One very large purchase moves the ticket of a quarter, and its standard error too: the change then stays within chance.',
} as const satisfies FigureDefinition;

const quartersAtMost = 8;
const significantBeyond = 1.96;

export interface TicketQuarter {
  /** `2026-Q4`. */
  readonly quarter: string;
  /** The quarter has ended; an open one is compared with nothing. */
  readonly isOver: boolean;
  readonly visits: number;
  readonly revenueMinor: number;
  /** Null below five visits. */
  readonly ticketMinor: number | null;
  /** Against the quarter before; null where one of the two is open or has too few visits. */
  readonly change: { readonly share: number; readonly isBeyondChance: boolean } | null;
}

interface Sums {
  readonly visits: number;
  readonly revenue: number;
  readonly squares: number;
}

const noVisits: Sums = { visits: 0, revenue: 0, squares: 0 };
const meanOf = ({ visits, revenue }: Sums): number => revenue / visits;

/** The square of the standard error of a mean. */
function squaredError(sums: Sums): number {
  const { visits, squares } = sums;
  const variance = (squares - visits * meanOf(sums) ** 2) / (visits - 1);
  return Math.max(0, variance) / visits;
}

function changeOf(before: Sums, now: Sums): TicketQuarter['change'] {
  if (before.visits < nothingBelow || now.visits < nothingBelow || meanOf(before) <= 0) return null;
  const difference = meanOf(now) - meanOf(before);
  const error = Math.sqrt(squaredError(before) + squaredError(now));
  return {
    share: difference / meanOf(before),
    isBeyondChance: Math.abs(difference) > significantBeyond * error,
  };
}

const quarterText = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(4, '0')}-Q${(quarter % 4) + 1}`;

/** Earliest first. */
export function ticketByQuarter({ asOf, days, amounts }: PortfolioColumns): readonly TicketQuarter[] {
  if (days.length === 0) return [];
  const last = Math.floor(monthIndexOf(asOf) / 3);
  const first = Math.max(last - quartersAtMost + 1, Math.floor(monthIndexOf(earliestDay(days)) / 3));
  const count = last - first + 1;
  const begins = Array.from({ length: count + 1 }, (_, index) => firstDayOfMonth(3 * (first + index)));
  const [visits, revenue, squares] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let visit = 0; visit < days.length; visit += 1) {
    const day = at(days, visit);
    if (day < (begins[0] ?? 0)) continue;
    let place = count - 1;
    while (day < (begins[place] ?? 0)) place -= 1;
    const amount = at(amounts, visit);
    visits[place] = at(visits, place) + 1;
    revenue[place] = at(revenue, place) + amount;
    squares[place] = at(squares, place) + amount * amount;
  }
  const sums = Array.from({ length: count }, (_, index) => ({
    visits: at(visits, index),
    revenue: at(revenue, index),
    squares: at(squares, index),
  }));
  return sums.map((own, index) => {
    const isOver = (begins[index + 1] ?? 0) - 1 <= asOf;
    return {
      quarter: quarterText(first + index),
      isOver,
      visits: own.visits,
      revenueMinor: own.revenue,
      ticketMinor: own.visits < nothingBelow ? null : meanOf(own),
      change: isOver ? changeOf(sums[index - 1] ?? noVisits, own) : null,
    };
  });
}
