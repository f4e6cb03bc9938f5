import type { Language } from './language.ts';

/** An amount in the minor unit of an ISO 4217 currency; never a float of the major one. */
export type Money = { readonly minorUnits: number; readonly currency: string };

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

function formatter(currency: string, language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...options,
  });
}

function inMajorUnits({ minorUnits, currency }: Money): number {
  const digits = formatter(currency, 'en', {}).resolvedOptions().maximumFractionDigits ?? 2;
  return minorUnits / 10 ** digits;
}

/** "184 500 €", "91 200,50 €": cents only where there are some. */
export function formatMoney(money: Money, language: Language): string {
  return formatter(money.currency, language, { trailingZeroDisplay: 'stripIfInteger' }).format(inMajorUnits(money));
}

/** For sums read at a glance: no cents at all. */
export function formatMoneyRounded(money: Money, language: Language): string {
  return formatter(money.currency, language, { maximumFractionDigits: 0 }).format(inMajorUnits(money));
}
