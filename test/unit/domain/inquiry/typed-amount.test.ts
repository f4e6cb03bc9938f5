import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimalInDoubt, readTypedAmount } from '#domain/inquiry/typed-amount.ts';

describe('an amount as people type it', () => {
  it.each([
    ['12 500,00', 1_250_000],
    ['12\u202f500,00\u00a0€', 1_250_000],
    ['12500', 1_250_000],
    ['12,500.00', 1_250_000],
    ['12.500,00', 1_250_000],
    ['12’500.50', 1_250_050],
    ['EUR 12 500', 1_250_000],
    ['12,500', 1_250_000],
    ['1.234.567', 123_456_700],
    ['0,1', 10],
    ['19.99', 1_999],
    ['1 000 000,01', 100_000_001],
  ])('%s is parsed to the cent', (text, minor) => {
    expect(readTypedAmount(text, 2)).toBe(minor);
  });

  it.each([
    '',
    '0',
    '0,00',
    '-5',
    'douze mille',
    '12,5,5',
    '1.23.456',
    '12,500.001',
    '0,125',
    '012,500',
    '12.',
    '1e5',
    '12 500 000 000 000 000',
  ])('%j is refused as ambiguous or invalid', (text) => {
    expect(readTypedAmount(text, 2)).toBeUndefined();
  });

  it('follows the currency: no cents in yen, thousandths in dinars, and no ambiguous value', () => {
    expect(readTypedAmount('12500', 0)).toBe(12_500);
    expect(readTypedAmount('125,50', 0)).toBeUndefined();
    expect(readTypedAmount('12,5', 3)).toBe(12_500);
    expect(readTypedAmount('12,500', 3)).toBeUndefined();
  });

  it.each(['1,234', '12.500', '999,999 €', 'EUR 1.234'])('%s alone is ambiguous', (text) => {
    expect(isDecimalInDoubt(text, 2)).toBe(true);
  });

  it.each(['12500', '12 500', '12,50', '1,234.00', '1.234.567', '1 234,500', '0,1'])('%s is unambiguous', (text) => {
    expect(isDecimalInDoubt(text, 2)).toBe(false);
  });

  it('is unambiguous where the currency has no decimals: twelve thousand yen', () => {
    expect(isDecimalInDoubt('12,500', 0)).toBe(false);
    expect(readTypedAmount('12,500', 0)).toBe(12_500);
  });

  it('loses no cent to a float: every amount is parsed back exactly, however it is grouped', () => {
    const forms = fc.constantFrom(
      { group: ' ', point: ',' },
      { group: ',', point: '.' },
      { group: '.', point: ',' },
      { group: '', point: '.' },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), forms, (minor, { group, point }) => {
        const whole = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, group);
        const typed = `${whole}${point}${String(minor % 100).padStart(2, '0')}`;
        expect(readTypedAmount(typed, 2)).toBe(minor);
      }),
    );
  });
});
