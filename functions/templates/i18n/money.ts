import { minorDigitsOf } from '#domain/choices/currency-digits.ts';
import { formats } from '../messages/catalogues.ts';
import type { ClientLanguage } from './language.ts';

/** An amount in the minor unit of an ISO 4217 currency; never a float of the major one. */
export type Money = { readonly minorUnits: number; readonly currency: string };

function formatter(currency: string, language: ClientLanguage, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(formats[language].locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...options,
  });
}

function inMajorUnits({ minorUnits, currency }: Money): number {
  return minorUnits / 10 ** minorDigitsOf(currency);
}

/** "184 500 €", "91 200,50 €": cents only where there are some. */
export function formatMoney(money: Money, language: ClientLanguage): string {
  const digits = minorDigitsOf(money.currency);
  const options = {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  } as const;
  return formatter(money.currency, language, options).format(inMajorUnits(money));
}

/** For sums in overviews: no cents at all. */
export function formatMoneyRounded(money: Money, language: ClientLanguage): string {
  return formatter(money.currency, language, { minimumFractionDigits: 0, maximumFractionDigits: 0 }).format(
    inMajorUnits(money),
  );
}
