import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendar/local-date.ts';
import { relationshipFacts } from '#domain/policy/relationship-facts.ts';
import { boughtByRow } from '#domain/portfolio/bought-by-row.ts';
import { clientRow, type FoldedLine, visitsKept } from '#domain/portfolio/client-row.ts';

let number = 0;
const line = (purchasedOn: string, amountMinor: number, parts: Partial<FoldedLine> = {}): FoldedLine => {
  number += 1;
  return { purchaseId: `p-${String(number).padStart(5, '0')}`, purchasedOn, amountMinor, currency: 'EUR', ...parts };
};
const days = (count: number, from = '2020-01-01') => Array.from({ length: count }, (_, index) => addDays(from, index));

describe('the row of a client', () => {
  it('has one visit for all sales of a day, with their categories', () => {
    const lines = [
      line('2026-03-02', 300, { category: 'watches' }),
      line('2026-03-02', 200, { category: 'care' }),
      line('2026-03-02', 10, { currency: 'CHF', category: 'care' }),
      line('2026-01-05', 100),
    ];
    expect(clientRow('per-1', lines)).toEqual({
      personId: 'per-1',
      lineCount: 4,
      visitCount: 2,
      firstOn: '2026-01-05',
      lastOn: '2026-03-02',
      totals: [
        { currency: 'CHF', amountMinor: 10 },
        { currency: 'EUR', amountMinor: 600 },
      ],
      visits: [
        { on: '2026-01-05', amounts: [{ currency: 'EUR', amountMinor: 100 }], categories: [] },
        {
          on: '2026-03-02',
          amounts: [
            { currency: 'CHF', amountMinor: 10 },
            { currency: 'EUR', amountMinor: 500 },
          ],
          categories: ['care', 'watches'],
        },
      ],
      earlier: [],
      unmatched: [],
      soldBy: [],
    });
  });

  it('counts a credit of 9,000 after 60,000 as one visit of 51,000', () => {
    const row = clientRow('per-1', [line('2026-03-02', 6_000_000), line('2026-03-09', -900_000, { kind: 'credit' })]);
    expect(row).toMatchObject({ visitCount: 1, totals: [{ amountMinor: 5_100_000 }], lastOn: '2026-03-02' });
  });

  it('of refunds only has no visit and no day, and says what was given back', () => {
    const row = clientRow('per-1', [line('2026-03-02', -100), line('2026-03-02', -50), line('2026-04-01', -7)]);
    expect(row).toMatchObject({ lineCount: 3, visitCount: 0, totals: [], visits: [] });
    expect(row?.firstOn).toBeUndefined();
    expect(row?.unmatched).toEqual([
      { on: '2026-03-02', currency: 'EUR', amountMinor: -150 },
      { on: '2026-04-01', currency: 'EUR', amountMinor: -7 },
    ]);
  });

  it('counts a free piece as a visit, and a sale that came back as none', () => {
    const free = line('2026-03-02', 0);
    const undone = line('2026-03-05', 400);
    const back = line('2026-03-07', -400, { returnsPurchaseId: undone.purchaseId });
    expect(clientRow('per-1', [free, undone, back])).toMatchObject({ visitCount: 1, lastOn: '2026-03-02' });
  });

  it('keeps the last 64 of 500 visits one by one, and the others by year', () => {
    const row = clientRow(
      'per-1',
      days(500).map((on) => line(on, 100)),
    );
    expect(row).toMatchObject({ visitCount: 500, firstOn: '2020-01-01', lastOn: '2021-05-14' });
    expect(row?.visits).toHaveLength(visitsKept);
    expect(row?.earlier).toEqual([
      { year: '2020', visits: 366, amounts: [{ currency: 'EUR', amountMinor: 36_600 }] },
      { year: '2021', visits: 70, amounts: [{ currency: 'EUR', amountMinor: 7_000 }] },
    ]);
    expect(row?.earlierThrough).toBe('2021-03-11');
    expect(row?.visits[0]?.on).toBe('2021-03-12');
  });

  it('names whoever sold, the latest first, and the largest sale of a day before the others', () => {
    const lines = [
      line('2026-01-05', 900, { advisorId: 'hugo' }),
      line('2026-03-02', 100, { advisorId: 'camille' }),
      line('2026-03-02', 300, { advisorId: 'hugo' }),
      line('2026-05-02', -300, { advisorId: 'rose' }),
    ];
    expect(clientRow('per-1', lines)?.soldBy).toEqual([
      { advisorId: 'hugo', lastOn: '2026-03-02', amountMinor: 300 },
      { advisorId: 'camille', lastOn: '2026-03-02', amountMinor: 100 },
    ]);
  });

  it('is none without a line', () => {
    expect(clientRow('per-1', [])).toBeUndefined();
  });
});

const anyLines = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 900 }),
    amount: fc.integer({ min: -300, max: 900 }),
    currency: fc.constantFrom('EUR', 'EUR', 'CHF'),
    category: fc.option(fc.constantFrom('watches', 'care'), { nil: undefined }),
    advisorId: fc.option(fc.constantFrom('camille', 'hugo'), { nil: undefined }),
    named: fc.option(fc.nat(80), { nil: undefined }),
  }),
  { maxLength: 120 },
);
const linesOf = (all: typeof anyLines extends fc.Arbitrary<infer Some> ? Some : never): FoldedLine[] =>
  all.map(({ day, amount, named, ...parts }, index) => ({
    ...parts,
    purchaseId: `p-${index}`,
    purchasedOn: addDays('2024-01-01', day),
    amountMinor: amount,
    ...(named === undefined || amount >= 0 ? {} : { returnsPurchaseId: `p-${named}` }),
  }));

describe('any order of arrival', () => {
  it('gives a byte-equal row', () => {
    fc.assert(
      fc.property(
        anyLines.chain((all) =>
          fc.tuple(fc.constant(linesOf(all)), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
        ),
        ([lines, order]) => {
          const shuffled = order.flatMap((index) => lines[index] ?? []);
          expect(JSON.stringify(clientRow('per-1', shuffled))).toBe(JSON.stringify(clientRow('per-1', lines)));
        },
      ),
    );
  });

  it('loses and makes no money: visits, earlier years and what is unmatched add up to the lines', () => {
    fc.assert(
      fc.property(anyLines.map(linesOf), (lines) => {
        const row = clientRow('per-1', lines);
        for (const currency of ['EUR', 'CHF']) {
          const sum = (amounts: readonly { readonly currency: string; readonly amountMinor: number }[]) =>
            amounts.filter((one) => one.currency === currency).reduce((total, one) => total + one.amountMinor, 0);
          const kept = [...(row?.visits ?? []), ...(row?.earlier ?? [])].flatMap(({ amounts }) => amounts);
          expect(sum(kept)).toBe(sum(row?.totals ?? []));
          expect(sum([...kept, ...(row?.unmatched ?? [])])).toBe(sum(lines));
        }
      }),
    );
  });
});

const money = {
  currency: { code: 'EUR', minorDigits: 2 },
  exchangeRates: [
    { currency: 'CHF', from: '2024-01-01', rate: '1.07' },
    { currency: 'CHF', from: '2025-01-01', rate: '0.98' },
  ],
};
const marks = { frameAccepted: false, rarePieceAccess: false };

describe('the level by the row', () => {
  it('is the level by every purchase, wherever the row tells enough', () => {
    let told = 0;
    fc.assert(
      fc.property(anyLines.map(linesOf), fc.integer({ min: 900, max: 2000 }), (lines, day) => {
        const on = addDays('2024-01-01', day);
        const row = clientRow('per-1', lines);
        const bought = row === undefined ? undefined : boughtByRow(row, 'EUR', on);
        if (bought === undefined) return;
        told += 1;
        expect(relationshipFacts(bought.purchases, money, marks, on)).toEqual(
          relationshipFacts(lines, money, marks, on),
        );
      }),
    );
    expect(told).toBeGreaterThan(50);
  });

  it('is not told by the row of somebody with more visits in two years than it keeps', () => {
    const row = clientRow(
      'per-1',
      days(100).map((on) => line(on, 100)),
    );
    if (row === undefined) throw new Error('There are lines.');
    expect(boughtByRow(row, 'EUR', '2020-06-01')).toBeUndefined();
    expect(boughtByRow(row, 'EUR', '2024-06-01')?.purchases).toHaveLength(1 + visitsKept);
  });

  it('is not told where earlier visits need the rate of their day', () => {
    const row = clientRow(
      'per-1',
      days(100).map((on) => line(on, 100, { currency: 'CHF' })),
    );
    if (row === undefined) throw new Error('There are lines.');
    expect(boughtByRow(row, 'EUR', '2026-06-01')).toBeUndefined();
  });
});
