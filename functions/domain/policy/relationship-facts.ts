import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import type { RelationshipFacts } from '#domain/policy/vic-grid.ts';
import { netPurchases } from '#domain/portfolio/net-purchases.ts';

/** The facts of a purchase that matter for a relationship. */
export interface PurchaseFacts {
  readonly purchasedOn: LocalDate;
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * The relationship as the VIC grid reads it, on one local day of the house. Spend counts in the house's own currency
 * only: an amount in another currency counts as a purchase, but is never added to the sum. Returns net out: they take
 * away from the sale they belong to, and are no recurrence.
 */
export function relationshipFacts(
  purchases: readonly PurchaseFacts[],
  currency: string,
  frameAccepted: boolean,
  on: LocalDate,
): RelationshipFacts {
  const net = netPurchases(purchases.filter(({ purchasedOn }) => purchasedOn <= on));
  const within = (amounts: readonly PurchaseFacts[], days: number) =>
    amounts.filter(({ purchasedOn }) => purchasedOn > addDays(on, -days));
  const annualSpendMinor = within([...net.purchases, ...net.unmatched], 365)
    .filter((purchase) => purchase.currency === currency)
    .reduce((sum, purchase) => sum + purchase.amountMinor, 0);
  return {
    annualSpendMinor: Math.max(0, annualSpendMinor),
    purchasesIn24Months: within(net.purchases, 730).length,
    // Opened rare pieces are not recorded yet, so this mark is never earned.
    rarePieceAccess: false,
    frameAccepted,
  };
}
