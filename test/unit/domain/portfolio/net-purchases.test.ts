import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPurchases } from '#domain/portfolio/net-purchases.ts';

const paid = (purchasedOn: string, amountMinor: number, currency = 'EUR') => ({ purchasedOn, amountMinor, currency });
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);
const amount = fc.integer({ min: -500, max: 500 });
const anyAmounts = fc.array(fc.tuple(day, amount, fc.constantFrom('EUR', 'GBP')), { maxLength: 20 });
const sum = (amounts: readonly { readonly amountMinor: number }[]) =>
  amounts.reduce((total, one) => total + one.amountMinor, 0);

describe('purchases after their returns', () => {
  it('are those of which something is left: a return of one amount goes to the sale of that amount', () => {
    const till = [paid('2026-03-01', 100), paid('2026-03-02', 300), paid('2026-03-05', -100)];
    expect(netPurchases(till)).toEqual({ purchases: [paid('2026-03-02', 300)], unmatched: [] });
  });

  it('give back the latest first, and the one before when that is not enough', () => {
    const till = [paid('2026-03-01', 100), paid('2026-03-02', 300), paid('2026-03-05', -350)];
    expect(netPurchases(till)).toEqual({ purchases: [paid('2026-03-01', 50)], unmatched: [] });
  });

  it('leave a return open that no earlier sale in its currency explains', () => {
    const till = [paid('2026-03-01', 100, 'GBP'), paid('2026-03-02', -40), paid('2026-03-05', 300)];
    expect(netPurchases(till)).toEqual({
      purchases: [paid('2026-03-01', 100, 'GBP'), paid('2026-03-05', 300)],
      unmatched: [paid('2026-03-02', -40)],
    });
  });

  it('count no free piece', () => {
    expect(netPurchases([paid('2026-03-01', 0)]).purchases).toEqual([]);
  });

  it('take a return off the sale that it names, and what is over off another', () => {
    const till = [
      { ...paid('2026-03-01', 100), purchaseId: 'a' },
      { ...paid('2026-03-02', 300), purchaseId: 'b' },
      { ...paid('2026-03-05', -150), purchaseId: 'r', returnsPurchaseId: 'a' },
    ];
    expect(netPurchases(till)).toMatchObject({ purchases: [{ purchaseId: 'b', amountMinor: 250 }], unmatched: [] });
  });

  it('take a return that names a sale of another currency off no sale of that currency', () => {
    const till = [
      { ...paid('2026-03-01', 100, 'GBP'), purchaseId: 'a' },
      { ...paid('2026-03-05', -100), purchaseId: 'r', returnsPurchaseId: 'a' },
    ];
    expect(netPurchases(till)).toMatchObject({ purchases: [{ amountMinor: 100 }], unmatched: [{ amountMinor: -100 }] });
  });

  it('are the same in whatever order the till sends them', () => {
    const lines = fc.array(fc.record({ on: day, amount, named: fc.option(fc.nat(12)) }), { maxLength: 12 });
    fc.assert(
      fc.property(
        lines.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
        ),
        ([all, order]) => {
          const till = all.map(({ on, amount: sum, named }, index) => ({
            ...paid(on, sum),
            purchaseId: `p-${index}`,
            ...(named === null || sum >= 0 ? {} : { returnsPurchaseId: `p-${named}` }),
          }));
          const shuffled = order.map((index) => till[index]).filter((line) => line !== undefined);
          expect(netPurchases(shuffled)).toEqual(netPurchases(till));
        },
      ),
    );
  });

  it('never lose or make money, and are never more than were sold', () => {
    fc.assert(
      fc.property(anyAmounts, (all) => {
        const till = all.map(([purchasedOn, amountMinor, currency]) => paid(purchasedOn, amountMinor, currency));
        const { purchases, unmatched } = netPurchases(till);
        for (const currency of ['EUR', 'GBP']) {
          const ofCurrency = (one: { readonly currency: string }) => one.currency === currency;
          expect(sum([...purchases, ...unmatched].filter(ofCurrency))).toBe(sum(till.filter(ofCurrency)));
        }
        expect(purchases.every(({ amountMinor }) => amountMinor > 0)).toBe(true);
        expect(unmatched.every(({ amountMinor }) => amountMinor < 0)).toBe(true);
        expect(purchases.length).toBeLessThanOrEqual(till.filter(({ amountMinor }) => amountMinor > 0).length);
      }),
    );
  });
});
