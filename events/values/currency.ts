import * as z from 'zod';

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** An existing currency: amounts in an unknown currency would never be counted. */
export const currencyCode = z
  .string()
  .refine((currency) => known.has(currency), {
    error: 'Not an ISO 4217 currency, such as EUR.',
    params: { rule: 'currency' },
  })
  .meta({ pattern: '^[A-Z]{3}$' });
