import type { Language } from './language.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

export function formatNumber(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
}

/** A fraction of 1 as a percentage; one decimal under 10 %, none above. */
export function formatShare(fraction: number, language: Language): string {
  const digits = Math.abs(fraction) < 0.1 && fraction !== 0 ? 1 : 0;
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: digits }).format(fraction);
}
