import type { LocalDate } from '#domain/calendar/local-date.ts';

/** What a till sends: a sale, or a return or credit below zero. */
export interface TillAmount {
  readonly purchaseId?: string | undefined;
  readonly purchasedOn: LocalDate;
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The sale that this one takes back, in part or whole. */
  readonly returnsPurchaseId?: string | undefined;
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

/** The order of the days, and of the till's numbers within one, so that the order of arrival decides nothing. */
function inOrder(one: TillAmount, other: TillAmount): number {
  if (one.purchasedOn !== other.purchasedOn) return one.purchasedOn < other.purchasedOn ? -1 : 1;
  const [number = '', otherNumber = ''] = [one.purchaseId, other.purchaseId];
  return number < otherNumber ? -1 : number > otherNumber ? 1 : 0;
}

/** A return that names its sale is taken off that sale; what it leaves over is a return like any other. */
function withoutNamedReturns<Amount extends TillAmount>(amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.every(({ returnsPurchaseId }) => returnsPurchaseId === undefined)) return amounts;
  const left = amounts.map(({ amountMinor }) => amountMinor);
  for (const [index, { returnsPurchaseId, currency, amountMinor }] of amounts.entries()) {
    if (returnsPurchaseId === undefined || amountMinor >= 0) continue;
    const sale = amounts.findIndex((one) => one.purchaseId === returnsPurchaseId && one.currency === currency);
    const taken = Math.min(Math.max(0, left[sale] ?? 0), -amountMinor);
    if (taken > 0) left[sale] = (left[sale] ?? 0) - taken;
    left[index] = amountMinor + taken;
  }
  return amounts.map((one, index) => ({ ...one, amountMinor: left[index] ?? one.amountMinor }));
}

/**
 * Sales after their returns: a return takes away from a sale, first from the one that it names, and is no purchase of
 * its own; a sale that was wholly returned is none either.
 */
export function netPurchases<Amount extends TillAmount>(amounts: readonly Amount[]): NetPurchases<Amount> {
  const byDay = withoutNamedReturns(amounts.toSorted(inOrder));
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
