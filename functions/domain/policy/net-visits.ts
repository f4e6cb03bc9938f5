import type { LocalDate } from '#domain/calendar/local-date.ts';
import { netPurchases } from '#domain/portfolio/net-purchases.ts';

/** The facts of a purchase that matter for a relationship. */
export interface PurchaseFacts {
  readonly purchaseId?: string | undefined;
  readonly purchasedOn: LocalDate;
  /** Below zero for a return or a credit. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The sale that this one takes back, in part or whole. */
  readonly returnsPurchaseId?: string | undefined;
}

/** All that a client bought on one day in one currency, less what came back of it. Never zero or below. */
export interface NetVisit {
  readonly on: LocalDate;
  readonly currency: string;
  readonly amountMinor: number;
}

/** A return that names its sale is taken off that sale; what it leaves over is a return like any other. */
function withoutNamedReturns(purchases: readonly PurchaseFacts[]): readonly PurchaseFacts[] {
  const left = new Map(purchases.map((one) => [one, one.amountMinor]));
  for (const one of purchases) {
    const { returnsPurchaseId, currency, amountMinor } = one;
    if (returnsPurchaseId === undefined) continue;
    const sale = purchases.find((other) => other.purchaseId === returnsPurchaseId && other.currency === currency);
    const due = Math.abs(amountMinor);
    const taken = sale === undefined ? 0 : Math.min(Math.max(0, left.get(sale) ?? 0), due);
    if (sale !== undefined) left.set(sale, (left.get(sale) ?? 0) - taken);
    left.set(one, taken - due);
  }
  return purchases.map((one) => ({ ...one, amountMinor: left.get(one) ?? one.amountMinor }));
}

/**
 * What a client bought and kept, by day and currency, until `until`. So a credit is never a visit, a day that came back
 * as a whole is none either, and several sales of one day are one visit. The order in which the till sent them does not
 * matter.
 */
export function netVisits(purchases: readonly PurchaseFacts[], until: LocalDate): readonly NetVisit[] {
  const known = purchases.filter(({ purchasedOn }) => purchasedOn <= until);
  const days = new Map<string, NetVisit>();
  for (const { purchasedOn: on, currency, amountMinor } of netPurchases(withoutNamedReturns(known)).purchases) {
    const key = `${on} ${currency}`;
    days.set(key, { on, currency, amountMinor: (days.get(key)?.amountMinor ?? 0) + amountMinor });
  }
  return [...days.values()];
}
