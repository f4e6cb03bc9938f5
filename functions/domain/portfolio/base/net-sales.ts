import { type LocalDate, toDayNumber } from '#domain/calendar/local-date.ts';
import { netPurchases } from '#domain/portfolio/net-purchases.ts';
import type { PortfolioVisit } from './client.ts';

/** A line of the till in the house's currency: a sale, a free piece at zero, or a return or credit below zero. */
export interface SaleLine {
  readonly purchaseId: string;
  readonly purchasedOn: LocalDate;
  readonly amountMinor: number;
  /** ISO 4217: the caller leaves out or converts what is in another currency. */
  readonly currency: string;
  readonly category?: string | undefined;
  readonly returnsPurchaseId?: string | undefined;
}

export interface NetVisits {
  readonly visits: readonly PortfolioVisit[];
  /** What was given back without a sale that it could belong to, below zero: told apart, never a visit. */
  readonly unmatchedMinor: number;
}

/**
 * The visits of one client until the end of a day: all sales of a day are one, returns are taken off the sale they
 * belong to, and a visit of which everything came back is none. Any order of the lines gives the same visits.
 */
export function netVisitsOfClient(lines: readonly SaleLine[], until: LocalDate): NetVisits {
  const known = lines.filter(({ purchasedOn }) => purchasedOn <= until);
  const { purchases, unmatched } = netPurchases(known);
  const free = known.filter(({ amountMinor }) => amountMinor === 0);
  const days = new Map<LocalDate, { amountMinor: number; categories: Set<string> }>();
  for (const { purchasedOn, amountMinor, category } of [...purchases, ...free]) {
    const day = days.get(purchasedOn) ?? { amountMinor: 0, categories: new Set<string>() };
    day.amountMinor += amountMinor;
    if (category !== undefined) day.categories.add(category);
    days.set(purchasedOn, day);
  }
  return {
    visits: [...days]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([on, { amountMinor, categories }]) => ({
        day: toDayNumber(on),
        amountMinor,
        categories: [...categories].toSorted(),
      })),
    unmatchedMinor: unmatched.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  };
}
