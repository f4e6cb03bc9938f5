import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { relationshipFacts } from '#domain/policy/relationship-facts.ts';
import { vicLevelOf } from '#domain/policy/vic-grid.ts';

const today = '2026-11-23';
const bought = (purchasedOn: string, euros: number, currency = 'EUR') => ({
  purchasedOn,
  amountMinor: euros * 100,
  currency,
});
const level = (purchases: ReturnType<typeof bought>[], frameAccepted = true) =>
  vicLevelOf(relationshipFacts(purchases, 'EUR', frameAccepted, today), defaultPolicy.vicGrid).level;

describe('the relationship as the VIC grid reads it', () => {
  it('make a VIC by spend with recurrence', () => {
    expect(level([bought('2026-03-14', 30_000), bought('2026-09-02', 25_000)], false)).toBe('vic');
  });

  it('never makes a VIC of a purchase and a return: the return nets out, and is no recurrence', () => {
    const credited = [bought('2026-08-02', 60_000), bought('2026-09-02', -1)];
    expect(relationshipFacts(credited, 'EUR', false, today)).toMatchObject({
      annualSpendMinor: 5_999_900,
      purchasesIn24Months: 1,
    });
    expect(level(credited, false)).toBe('client');
  });

  it('knows nobody who brought everything back', () => {
    const returned = [bought('2026-08-02', 60_000), bought('2026-09-02', -60_000)];
    expect(level(returned)).toBe('new');
  });

  it('takes a return from the sale it belongs to, not from this year’s', () => {
    const old = [bought('2025-06-02', 8000), bought('2026-08-02', 20_000), bought('2026-09-02', -8000)];
    expect(relationshipFacts(old, 'EUR', false, today)).toMatchObject({
      annualSpendMinor: 2_000_000,
      purchasesIn24Months: 1,
    });
  });

  it('never make a VIC by spend alone', () => {
    expect(level([bought('2026-09-02', 90_000)], false)).toBe('client');
  });

  it('count spend over twelve months and purchases over twenty-four', () => {
    expect(
      relationshipFacts([bought('2025-11-23', 1000), bought('2025-11-24', 500)], 'EUR', false, today),
    ).toMatchObject({
      annualSpendMinor: 50_000,
      purchasesIn24Months: 2,
    });
  });

  it('exclude amounts in another currency and future purchases', () => {
    const facts = relationshipFacts([bought('2026-09-02', 700, 'GBP'), bought('2026-12-02', 900)], 'EUR', false, today);
    expect(facts).toMatchObject({ annualSpendMinor: 0, purchasesIn24Months: 1 });
  });

  it('are none for a person who never bought', () => {
    expect(level([])).toBe('new');
  });
});
