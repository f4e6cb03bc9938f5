import * as z from 'zod';
import { minorDigitsOf } from '#domain/choices/currency-digits.ts';

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** An existing currency: amounts in an unknown currency would never be counted. */
export const currencyCode = z
  .string()
  .refine((currency) => known.has(currency), {
    error: 'Not an ISO 4217 currency, such as EUR.',
    params: { rule: 'currency' },
  })
  .meta({ pattern: '^[A-Z]{3}$' });

/** The digits that a policy states are those of ISO 4217: with two for the yen, every amount is a hundred times too large. */
export function hasItsDigits({ code, minorDigits }: { readonly code: string; readonly minorDigits: number }): boolean {
  return minorDigits === minorDigitsOf(code);
}
