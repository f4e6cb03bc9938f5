import type { LocalDate } from '#domain/calendar/local-date.ts';

/** What a till sends: a sale, or a return or credit below zero. */
export interface TillAmount {
  readonly purchasedOn: LocalDate;
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface NetPurchases<Amount extends TillAmount> {
  /** Sales with what is left of them, above zero, in the order of their days. */
  readonly purchases: readonly Amount[];
  /** What was given back without a sale that it could belong to, below zero. */
  readonly unmatched: readonly Amount[];
}

/** The sale that a return belongs to: one of the same amount, else the latest; never one of a later day. */
function saleOf<Amount extends TillAmount>(open: readonly Amount[], credit: TillAmount): Amount | undefined {
  const before = open.filter(
    ({ currency, purchasedOn, amountMinor }) =>
      currency === credit.currency && purchasedOn <= credit.purchasedOn && amountMinor > 0,
  );
  return before.findLast(({ amountMinor }) => amountMinor === -credit.amountMinor) ?? before.at(-1);
}

/**
 * Sales after their returns: a return takes away from a sale and is no purchase of its own; a sale that was wholly
 * returned is none either.
 */
export function netPurchases<Amount extends TillAmount>(amounts: readonly Amount[]): NetPurchases<Amount> {
  const byDay = amounts.toSorted((one, other) => one.purchasedOn.localeCompare(other.purchasedOn));
  let open = byDay.filter(({ amountMinor }) => amountMinor > 0);
  const unmatched: Amount[] = [];
  for (const credit of byDay.filter(({ amountMinor }) => amountMinor < 0)) {
    let left = credit;
    for (let sale = saleOf(open, left); sale !== undefined && left.amountMinor < 0; sale = saleOf(open, left)) {
      const taken = Math.min(sale.amountMinor, -left.amountMinor);
      const reduced = sale;
      open = open.map((one) => (one === reduced ? { ...one, amountMinor: one.amountMinor - taken } : one));
      left = { ...left, amountMinor: left.amountMinor + taken };
    }
    if (left.amountMinor < 0) unmatched.push(left);
  }
  return { purchases: open.filter(({ amountMinor }) => amountMinor > 0), unmatched };
}
