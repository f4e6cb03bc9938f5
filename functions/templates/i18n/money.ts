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
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return minorUnits / 10 ** digits;
}

/** "184 500 €", "91 200,50 €": cents only where there are some. */
export function formatMoney(money: Money, language: ClientLanguage): string {
  return formatter(money.currency, language, { trailingZeroDisplay: 'stripIfInteger' }).format(inMajorUnits(money));
}

/** For sums in overviews: no cents at all. */
export function formatMoneyRounded(money: Money, language: ClientLanguage): string {
  return formatter(money.currency, language, { maximumFractionDigits: 0 }).format(inMajorUnits(money));
}
