import { describe, expect, it } from 'vitest';
import { inHouseCurrency } from '#domain/policy/exchange-rate.ts';

const money = (currency: string, rate: string) => ({
  currency: { code: 'EUR', minorDigits: 2 },
  exchangeRates: [{ currency, from: '2026-01-01', rate }],
});

describe('an amount in the house’s currency', () => {
  // The digits of everyday prices, which Intl answers with, differ from those of ISO 4217 for forints and others.
  it.each([
    ['HUF', 100_000_000, '0.0025', 250_000],
    ['COP', 100_000_000, '0.0002', 20_000],
    ['JPY', 1_000_000, '0.006', 600_000],
    ['KWD', 1_000_000, '3', 300_000],
    ['GBP', 100_000, '1.17', 117_000],
  ])('takes the digits of ISO 4217: %s', (currency, amountMinor, rate, cents) => {
    expect(inHouseCurrency(money(currency, rate), { amountMinor, currency, on: '2026-06-01' })).toBe(cents);
  });
});
