import { describe, expect, it } from 'vitest';
import { minorDigitsOf } from '#domain/choices/currency-digits.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { housePolicy } from '#events/policy/house-policy.ts';

describe('the digits of a currency', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['IQD', 3],
    ['HUF', 2],
    ['CLF', 4],
    ['CHF', 2],
  ])('are those of ISO 4217: %s has %d', (code, digits) => {
    expect(minorDigitsOf(code)).toBe(digits);
  });

  it('differ from everyday prices for these alone, of the currencies that Node knows', () => {
    const shown = (currency: string) =>
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
    const others = Intl.supportedValuesOf('currency').filter((code) => shown(code) !== minorDigitsOf(code));
    const known = 'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SLL SOS SYP YER'.split(' ');
    expect(others.filter((code) => !known.includes(code))).toEqual([]);
  });
});

describe('a policy', () => {
  const stating = (code: string, minorDigits: number) => {
    const policy = structuredClone(defaultPolicy);
    const identity = { ...policy.identity, currency: { code, minorDigits } };
    return housePolicy.safeParse({ ...policy, identity });
  };

  it.each([
    ['JPY', 2],
    ['KWD', 2],
    ['EUR', 0],
  ])(
    'that states %s with %d digits is refused: its amounts would be read a hundred times too large or small',
    (code, digits) => {
      const refused = stating(code, digits);
      expect(refused.error?.issues).toMatchObject([
        { path: ['identity', 'currency', 'minorDigits'], params: { rule: 'minor-digits' } },
      ]);
    },
  );

  it.each([
    ['JPY', 0],
    ['KWD', 3],
    ['EUR', 2],
  ])('that states %s with %d is taken', (code, digits) => {
    expect(stating(code, digits).error?.issues ?? []).toEqual([]);
  });
});
