import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import type { ClientRow } from './client-row.ts';
import type { TillAmount } from './net-purchases.ts';

interface CreditedLine {
  readonly purchasedOn: LocalDate;
  readonly amountMinor: number;
  readonly advisorId?: string | undefined;
}

/** What a client bought, as far as level and advisor depend on it. */
export interface Bought {
  readonly purchases: readonly TillAmount[];
  /** The sales by which a client knows an advisor. */
  readonly credited: readonly CreditedLine[];
}

/** The grid looks at single days no further back than this. */
const daysLookedAt = 730;

/**
 * What the row of a client tells of level and advisor; undefined when it tells too little: more visits in two years than
 * it keeps one by one, or earlier ones in a currency whose rate depends on their day.
 */
export function boughtByRow(row: ClientRow, houseCurrency: string, on: LocalDate): Bought | undefined {
  const { visits, earlier, earlierThrough, soldBy } = row;
  if (earlierThrough !== undefined && earlierThrough > addDays(on, -daysLookedAt)) return undefined;
  const earlierAmounts = earlier.flatMap(({ year, amounts }) =>
    amounts.map((amount) => ({ purchasedOn: `${year}-01-01`, ...amount })),
  );
  if (earlierAmounts.some(({ currency }) => currency !== houseCurrency)) return undefined;
  return {
    purchases: [
      ...earlierAmounts,
      ...visits.flatMap(({ on: purchasedOn, amounts }) => amounts.map((amount) => ({ purchasedOn, ...amount }))),
    ],
    credited: soldBy.map(({ advisorId, lastOn: purchasedOn, amountMinor }) => ({
      purchasedOn,
      amountMinor,
      advisorId,
    })),
  };
}
