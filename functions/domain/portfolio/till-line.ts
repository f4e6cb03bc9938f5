import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { PurchaseKind } from '#domain/choices/purchase-kinds.ts';

/** Everything the till says of a line besides its number and its client. */
export interface TillLine {
  readonly purchasedOn: LocalDate;
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly kind?: PurchaseKind | undefined;
  readonly returnsPurchaseId?: string | undefined;
  readonly category?: string | undefined;
  readonly advisorId?: string | undefined;
}

/** The kind of a line; one from before kinds were stored is a return when its amount is below zero. */
export function kindOfPurchase({ kind, amountMinor }: Pick<TillLine, 'kind' | 'amountMinor'>): PurchaseKind {
  return kind ?? (amountMinor < 0 ? 'return' : 'sale');
}

/** The same money on the same day: what two sources tell of one sale, whatever else either knows. */
export function isSameMoney(one: TillLine, other: TillLine): boolean {
  const { purchasedOn, amountMinor, currency } = one;
  return (
    purchasedOn === other.purchasedOn &&
    amountMinor === other.amountMinor &&
    currency === other.currency &&
    kindOfPurchase(one) === kindOfPurchase(other)
  );
}

/** The same line sent again. Any difference is a correction or another sale, which must not be lost in silence. */
export function isSameLine(one: TillLine, other: TillLine): boolean {
  const { returnsPurchaseId, category, advisorId } = one;
  return (
    isSameMoney(one, other) &&
    returnsPurchaseId === other.returnsPurchaseId &&
    category === other.category &&
    advisorId === other.advisorId
  );
}
