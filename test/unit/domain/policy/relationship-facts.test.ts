import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { HouseMoney } from '#domain/policy/exchange-rate.ts';
import { type PurchaseFacts, relationshipFacts } from '#domain/policy/relationship-facts.ts';
import { vicLevelOf } from '#domain/policy/vic-grid.ts';

const today = '2026-11-23';
const bought = (purchasedOn: string, euros: number, currency = 'EUR') => ({
  purchasedOn,
  amountMinor: euros * 100,
  currency,
});
const euros = { currency: { code: 'EUR', minorDigits: 2 } };
const facts = (purchases: readonly PurchaseFacts[], frameAccepted = false, money: HouseMoney = euros) =>
  relationshipFacts(purchases, money, { frameAccepted, rarePieceAccess: false }, today);
const level = (purchases: readonly PurchaseFacts[], frameAccepted = true, money: HouseMoney = euros) =>
  vicLevelOf(facts(purchases, frameAccepted, money), defaultPolicy.vicGrid).level;

describe('the relationship as the VIC grid reads it', () => {
  it('make a VIC by spend with recurrence', () => {
    expect(level([bought('2026-03-14', 30_000), bought('2026-09-02', 25_000)], false)).toBe('vic');
  });

  it('never makes a VIC of a purchase and a return: the return nets out, and is no recurrence', () => {
    const credited = [bought('2026-08-02', 60_000), bought('2026-09-02', -1)];
    expect(facts(credited)).toMatchObject({
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
    expect(facts(old)).toMatchObject({
      annualSpendMinor: 2_000_000,
      purchasesIn24Months: 1,
    });
  });

  it('never make a VIC by spend alone', () => {
    expect(level([bought('2026-09-02', 90_000)], false)).toBe('client');
  });

  it('count spend over twelve months and purchases over twenty-four', () => {
    expect(facts([bought('2025-11-23', 1000), bought('2025-11-24', 500)])).toMatchObject({
      annualSpendMinor: 50_000,
      purchasesIn24Months: 2,
    });
  });

  it('exclude amounts in a currency without a rate and future purchases', () => {
    const read = facts([bought('2026-09-02', 700, 'GBP'), bought('2026-12-02', 900)]);
    expect(read).toMatchObject({ annualSpendMinor: 0, purchasesIn24Months: 1 });
    expect(read.withoutRate).toEqual([{ currency: 'GBP', visits: 1 }]);
  });

  it('are none for a person who never bought', () => {
    expect(level([])).toBe('new');
  });
});

describe('money of other currencies', () => {
  const rates: HouseMoney = {
    ...euros,
    exchangeRates: [
      { currency: 'GBP', from: '2026-07-01', rate: '1.15' },
      { currency: 'GBP', from: '2020-01-01', rate: '1.2' },
      { currency: 'JPY', from: '2020-01-01', rate: '0.0062' },
      { currency: 'KWD', from: '2020-01-01', rate: '3.0125' },
    ],
  };
  const spend = (purchases: readonly PurchaseFacts[]) => facts(purchases, false, rates).annualSpendMinor;

  it('counts by the rate of the day of the purchase, in whatever order the rates stand', () => {
    expect(spend([bought('2026-06-30', 1000, 'GBP')])).toBe(120_000);
    expect(spend([bought('2026-07-01', 1000, 'GBP')])).toBe(115_000);
  });

  it('counts with the minor digits of each currency, and rounds to the cent once', () => {
    const yen = { purchasedOn: '2026-07-01', amountMinor: 1_250_000, currency: 'JPY' };
    const dinars = { purchasedOn: '2026-07-01', amountMinor: 1_234_567, currency: 'KWD' };
    expect(spend([yen])).toBe(775_000);
    expect(spend([dinars])).toBe(371_913);
  });

  it('before the first rate of its currency counts as a visit, and is said to be without a rate', () => {
    const read = facts([{ purchasedOn: '2019-12-31', amountMinor: 100_000, currency: 'GBP' }], false, rates);
    expect(read).toMatchObject({ lifetimeSpendMinor: 0, withoutRate: [{ currency: 'GBP', visits: 1 }] });
  });

  it('gives a client of 480,000 GBP the level that the same money in euros gives', () => {
    expect(level([bought('2026-02-11', 480_000, 'GBP')], false, rates)).toBe('vic');
    expect(level([bought('2026-02-11', 480_000, 'GBP')], false)).toBe('client');
  });
});

describe('returns and credits', () => {
  it('make nobody a VIC: 60,000 bought and one euro credited are one visit', () => {
    const read = facts([bought('2026-03-14', 60_000), bought('2026-03-20', -1)]);
    expect(read).toMatchObject({ annualSpendMinor: 5_999_900, purchasesIn24Months: 1 });
    expect(level([bought('2026-03-14', 60_000), bought('2026-03-20', -1)], false)).toBe('client');
    expect(level([bought('2026-03-14', 60_000), bought('2026-03-20', -9000)], false)).toBe('client');
  });

  it('leave no visit of a day that came back as a whole', () => {
    const read = facts([bought('2026-03-14', 60_000), bought('2026-04-02', 500), bought('2026-04-10', -500)]);
    expect(read).toMatchObject({ annualSpendMinor: 6_000_000, purchasesIn24Months: 1 });
  });

  it('are taken off the sale they name, even when it is older than the year that counts', () => {
    const old = { ...bought('2025-09-01', 80_000), purchaseId: 'a' };
    const back = { ...bought('2026-09-10', -80_000), returnsPurchaseId: 'a' };
    const read = facts([back, bought('2026-03-14', 60_000), old]);
    expect(read).toMatchObject({ annualSpendMinor: 6_000_000, lifetimeSpendMinor: 6_000_000, purchasesIn24Months: 1 });
  });

  it('never make a debt: more credited than bought leaves nothing, in that currency alone', () => {
    const read = facts([bought('2026-03-14', 100), bought('2026-03-15', -900), bought('2026-03-16', 50)]);
    expect(read).toMatchObject({ annualSpendMinor: 5_000, purchasesIn24Months: 1 });
  });

  it('of a later day take nothing off what was bought after them, in any order of arrival', () => {
    const sales = [bought('2026-03-14', 100), bought('2026-05-01', 70), bought('2026-04-01', -40)];
    expect(facts(sales)).toEqual(facts(sales.toReversed()));
    expect(facts(sales)).toMatchObject({ annualSpendMinor: 13_000, purchasesIn24Months: 2 });
  });
});

describe('recurrence', () => {
  it('counts days, not receipts: five sales of one afternoon are one visit', () => {
    const afternoon = Array.from({ length: 5 }, () => bought('2026-03-14', 12_000));
    expect(facts(afternoon)).toMatchObject({ annualSpendMinor: 6_000_000, purchasesIn24Months: 1 });
    expect(level(afternoon, false)).toBe('client');
  });

  it('ignores a day on which nothing was paid', () => {
    expect(facts([bought('2026-03-14', 0)])).toMatchObject({ purchasesIn24Months: 0 });
  });
});

describe('the spend of a lifetime', () => {
  it('keeps a client of 400,000 euros in one purchase a VIC, in its year and ten years later', () => {
    expect(level([bought('2026-02-11', 400_000)], false)).toBe('vic');
    expect(level([bought('2016-02-11', 400_000)], false)).toBe('vic');
  });

  it('is net of what came back', () => {
    expect(level([bought('2016-02-11', 400_000), bought('2016-03-11', -300_000)], false)).toBe('client');
  });
});

describe('three VICs', () => {
  const five = ['2025-02-01', '2025-06-01', '2026-01-10', '2026-05-02', '2026-10-09'].map((on) => bought(on, 20_000));
  const rates: HouseMoney = { ...euros, exchangeRates: [{ currency: 'GBP', from: '2020-01-01', rate: '1.15' }] };

  it.each([
    ['480,000 GBP', [bought('2026-02-11', 480_000, 'GBP')]],
    ['400,000 EUR in one purchase', [bought('2026-02-11', 400_000)]],
    ['five purchases', five],
  ])('of %s has one level', (_, purchases) => {
    expect(level(purchases, false, rates)).toBe('vic');
  });
});
