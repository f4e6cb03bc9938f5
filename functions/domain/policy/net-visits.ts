import type { LocalDate } from '#domain/calendar/local-date.ts';

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

interface Bought {
  readonly on: LocalDate;
  readonly currency: string;
  amountMinor: number;
}

function isReturn({ amountMinor, returnsPurchaseId }: PurchaseFacts): boolean {
  return amountMinor < 0 || returnsPurchaseId !== undefined;
}

function boughtByDay(sales: readonly PurchaseFacts[]): Map<string, Bought> {
  const days = new Map<string, Bought>();
  for (const { purchasedOn, currency, amountMinor } of sales) {
    const key = `${purchasedOn} ${currency}`;
    const before = days.get(key) ?? { on: purchasedOn, currency, amountMinor: 0 };
    days.set(key, { ...before, amountMinor: before.amountMinor + amountMinor });
  }
  return days;
}

/** Takes up to `leftMinor` off a day; returns what is left to take. */
function takeFrom(day: Bought | undefined, leftMinor: number): number {
  if (day === undefined) return leftMinor;
  const taken = Math.min(day.amountMinor, leftMinor);
  day.amountMinor -= taken;
  return leftMinor - taken;
}

/**
 * What a client bought and kept, by day and currency, until `until`. A return that names its sale is taken off the day
 * of that sale; one that names none, and what a named one leaves over, is taken off the latest days before it in the
 * same currency. So a credit is never a visit, a day that came back as a whole is none either, and no credit makes what
 * was bought count twice. The order in which the till sent them does not matter.
 */
export function netVisits(purchases: readonly PurchaseFacts[], until: LocalDate): readonly NetVisit[] {
  const known = purchases.filter(({ purchasedOn }) => purchasedOn <= until);
  const sales = known.filter((one) => !isReturn(one));
  const days = boughtByDay(sales);
  const returns = known
    .filter(isReturn)
    .toSorted((one, other) => one.purchasedOn.localeCompare(other.purchasedOn) || one.amountMinor - other.amountMinor);
  const unnamed: { readonly on: LocalDate; readonly currency: string; readonly leftMinor: number }[] = [];
  for (const { purchasedOn: on, currency, amountMinor, returnsPurchaseId } of returns) {
    const sale = sales.find(({ purchaseId }) => purchaseId !== undefined && purchaseId === returnsPurchaseId);
    const day = sale?.currency === currency ? days.get(`${sale.purchasedOn} ${currency}`) : undefined;
    unnamed.push({ on, currency, leftMinor: takeFrom(day, Math.abs(amountMinor)) });
  }
  const latestFirst = [...days.values()].toSorted((one, other) => other.on.localeCompare(one.on));
  for (const { on, currency, leftMinor } of unnamed) {
    let left = leftMinor;
    for (const day of latestFirst) if (day.currency === currency && day.on <= on) left = takeFrom(day, left);
  }
  return [...days.values()].filter(({ amountMinor }) => amountMinor > 0);
}
