import { formats } from '../messages/catalogues.ts';
import type { ClientLanguage } from './language.ts';

export function formatNumber(value: number, language: ClientLanguage, digits = 0): string {
  return new Intl.NumberFormat(formats[language].locale, { maximumFractionDigits: digits }).format(value);
}

/** A fraction of 1 as a percentage; one decimal under 10 %, none above. */
export function formatShare(fraction: number, language: ClientLanguage): string {
  const digits = Math.abs(fraction) < 0.1 && fraction !== 0 ? 1 : 0;
  return new Intl.NumberFormat(formats[language].locale, { style: 'percent', maximumFractionDigits: digits }).format(
    fraction,
  );
}

/** A fraction of 1 as a percentage with one decimal: where the digit after the point is the answer. */
export function formatShareToTenth(fraction: number, language: ClientLanguage): string {
  return new Intl.NumberFormat(formats[language].locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    fraction,
  );
}
