import { localDateOf } from '#domain/calendar/local-date.ts';
import type { Inquiry } from './inquiry.ts';

/** A purchase, as far as it tells whether a paused inquiry is still to be resumed. */
export interface MadePurchase {
  readonly purchaseId: string;
  readonly purchasedOn: string;
  readonly amountMinor: number;
  readonly category?: string | undefined;
}

/** Paused, and the house would resume it by itself on a date. */
export function awaitsReprise({ status, reopensAt }: Pick<Inquiry, 'status' | 'reopensAt'>): boolean {
  return status === 'paused' && reopensAt !== undefined;
}

/** Nothing says that the two are about different things. */
export function isSameCategory({ answers }: Pick<Inquiry, 'answers'>, category: string | undefined): boolean {
  const [own, other] = [answers.category, category].map((one) => (one === 'other' ? undefined : one));
  return own === undefined || other === undefined || own === other;
}

/**
 * The latest purchase of the client since this inquiry came in, on the house's calendar; one of the same category first.
 * A return, which has a negative amount, is no purchase.
 */
export function purchaseSince<Purchase extends MadePurchase>(
  inquiry: Pick<Inquiry, 'receivedAt' | 'answers'>,
  purchases: readonly Purchase[],
  houseTimeZone: string,
): Purchase | undefined {
  const receivedOn = localDateOf(inquiry.receivedAt, houseTimeZone);
  const since = purchases
    .filter(({ amountMinor, purchasedOn }) => amountMinor > 0 && purchasedOn >= receivedOn)
    .toSorted((one, other) => (one.purchasedOn < other.purchasedOn ? 1 : -1));
  return since.find(({ category }) => isSameCategory(inquiry, category)) ?? since[0];
}
