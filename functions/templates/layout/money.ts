import type { Language } from './language.ts';

/** An amount in the minor unit of an ISO 4217 currency; never a float of the major one. */
export type Money = { readonly minorUnits: number; readonly currency: string };

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

export function formatMoney(money: Money, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency: money.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(money.minorUnits / 10 ** digits);
}
