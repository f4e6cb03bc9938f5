import type { LocalDate } from '#domain/calendar/local-date.ts';
import { netPurchases, type TillAmount } from '#domain/portfolio/net-purchases.ts';

/** The facts of a purchase that matter for a relationship. */
export type PurchaseFacts = TillAmount;

/** All that a client bought on one day in one currency, less what came back of it. Never zero or below. */
export interface NetVisit {
  readonly on: LocalDate;
  readonly currency: string;
  readonly amountMinor: number;
}

/**
 * What a client bought and kept, by day and currency, until `until`. So a credit is never a visit, a day that came back
 * as a whole is none either, and several sales of one day are one visit. The order in which the till sent them does not
 * matter.
 */
export function netVisits(purchases: readonly PurchaseFacts[], until: LocalDate): readonly NetVisit[] {
  const known = purchases.filter(({ purchasedOn }) => purchasedOn <= until);
  const days = new Map<string, NetVisit>();
  for (const { purchasedOn: on, currency, amountMinor } of netPurchases(known).purchases) {
    const key = `${on} ${currency}`;
    days.set(key, { on, currency, amountMinor: (days.get(key)?.amountMinor ?? 0) + amountMinor });
  }
  return [...days.values()];
}
