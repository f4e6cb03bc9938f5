import * as z from 'zod';

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency that exists: three letters of which nobody knows a currency would be money that is never counted. */
export const currencyCode = z
  .string()
  .refine((currency) => known.has(currency), {
    error: 'Not an ISO 4217 currency, such as EUR.',
    params: { rule: 'currency' },
  })
  .meta({ pattern: '^[A-Z]{3}$' });
