import type { LocalDate } from '#domain/calendar/local-date.ts';
import { minorDigitsOf } from '#domain/choices/currency-digits.ts';

/** What one unit of a currency is worth in the house's own, from a day of the house on and until the next rate. */
export interface ExchangeRate {
  /** ISO 4217. */
  readonly currency: string;
  readonly from: LocalDate;
  /** A decimal number as text (`1.1742`), so that no amount ever passes through a float. */
  readonly rate: string;
}

/** The house's currency and the rates by which it counts the others. */
export interface HouseMoney {
  readonly currency: { readonly code: string; readonly minorDigits: number };
  readonly exchangeRates?: readonly ExchangeRate[] | undefined;
}

/** The rate in force on that day; undefined before the first one of its currency. */
function rateOn(rates: readonly ExchangeRate[], currency: string, on: LocalDate): string | undefined {
  return rates
    .filter((rate) => rate.currency === currency && rate.from <= on)
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .at(-1)?.rate;
}

/** Half up, away from zero, as banks round. */
function dividedBy(numerator: bigint, denominator: bigint): bigint {
  const half = numerator < 0n ? -denominator / 2n : denominator / 2n;
  return (numerator + half) / denominator;
}

/**
 * An amount in the minor units of the house's currency, by the rate of its own day; undefined when the house has no rate
 * for that day. Counted in whole numbers only.
 */
export function inHouseCurrency(
  money: HouseMoney,
  amount: { readonly amountMinor: number; readonly currency: string; readonly on: LocalDate },
): number | undefined {
  const { code, minorDigits } = money.currency;
  if (amount.currency === code) return amount.amountMinor;
  const rate = rateOn(money.exchangeRates ?? [], amount.currency, amount.on);
  if (rate === undefined) return undefined;
  const [whole = '0', fraction = ''] = rate.split('.');
  const digits = minorDigits - minorDigitsOf(amount.currency);
  const scaled = BigInt(amount.amountMinor) * BigInt(`${whole}${fraction}`) * 10n ** BigInt(Math.max(0, digits));
  return Number(dividedBy(scaled, 10n ** BigInt(fraction.length + Math.max(0, -digits))));
}
