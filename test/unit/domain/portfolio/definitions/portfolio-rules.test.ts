import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '#domain/calendar/local-date.ts';
import { betaBelow, chiSquareTail } from '#domain/portfolio/base/beta-distribution.ts';
import { firstDayOfMonth, monthIndexOf, monthText } from '#domain/portfolio/base/calendar-months.ts';
import type { PortfolioClient } from '#domain/portfolio/base/client.ts';
import { clientColumns } from '#domain/portfolio/base/columns.ts';
import { netVisitsOfClient } from '#domain/portfolio/base/net-sales.ts';
import { advisorRates } from '#domain/portfolio/definitions/advisor-rates.ts';
import { cohorts } from '#domain/portfolio/definitions/cohorts.ts';
import { colourClasses } from '#domain/portfolio/definitions/colour-classes.ts';
import { repurchase } from '#domain/portfolio/definitions/repurchase.ts';
import { revenueClasses, revenueClassOf } from '#domain/portfolio/definitions/revenue-classes.ts';
import { revenueConcentration } from '#domain/portfolio/definitions/revenue-concentration.ts';
import { rfmOfClients } from '#domain/portfolio/definitions/rfm-scores.ts';
import {
  rfmSegments,
  segmentOfScores,
  segmentRuleOf,
  segmentTable,
} from '#domain/portfolio/definitions/rfm-segments.ts';
import { valueAndVolume } from '#domain/portfolio/definitions/value-and-volume.ts';

const sale = (purchaseId: string, purchasedOn: string, amountMinor: number, more = {}) => ({
  purchaseId,
  purchasedOn,
  amountMinor,
  currency: 'EUR',
  ...more,
});
const client = (clientId: string, ...visits: readonly (readonly [number, number])[]): PortfolioClient => ({
  clientId,
  visits: visits.map(([day, amountMinor]) => ({ day, amountMinor })),
});

describe('net visits', () => {
  it('are the days of a client: two sales of a day are one, and a return that names its sale reduces that one', () => {
    const lines = [
      sale('1', '2026-03-01', 500, { category: 'watches' }),
      sale('2', '2026-03-01', 300, { category: 'leather' }),
      sale('3', '2026-04-01', 400),
      sale('4', '2026-04-03', -200, { returnsPurchaseId: '1' }),
    ];
    expect(netVisitsOfClient(lines, '2026-12-01')).toEqual({
      visits: [
        { day: toDayNumber('2026-03-01'), amountMinor: 600, categories: ['leather', 'watches'] },
        { day: toDayNumber('2026-04-01'), amountMinor: 400, categories: [] },
      ],
      unmatchedMinor: 0,
    });
    expect(netVisitsOfClient(lines.toReversed(), '2026-12-01')).toEqual(netVisitsOfClient(lines, '2026-12-01'));
  });

  it('are none where everything came back, one where a piece was free, and a credit alone is told apart', () => {
    const returned = [sale('1', '2026-03-01', 500), sale('2', '2026-03-05', -500)];
    expect(netVisitsOfClient(returned, '2026-12-01')).toEqual({ visits: [], unmatchedMinor: 0 });
    expect(netVisitsOfClient(returned, '2026-03-04').visits).toHaveLength(1);
    expect(netVisitsOfClient([sale('1', '2026-03-01', 0)], '2026-12-01').visits).toHaveLength(1);
    expect(netVisitsOfClient([sale('1', '2026-03-01', -70)], '2026-12-01')).toEqual({
      visits: [],
      unmatchedMinor: -70,
    });
  });
});

describe('a portfolio of a day', () => {
  it('leaves out what comes later, and whoever has bought nothing by then', () => {
    const columns = clientColumns([client('b', [10, 100], [20, 50]), client('a', [30, 1])], 15);
    expect([columns.clientCount, [...columns.days], [...columns.amounts]]).toEqual([1, [10], [100]]);
  });

  it('says nothing of no client', () => {
    const columns = clientColumns([], 15);
    const rfm = rfmOfClients(columns);
    expect(cohorts(columns)).toEqual([]);
    expect(repurchase(columns).every(({ rate }) => rate.share === null)).toBe(true);
    expect(revenueClasses(rfm.revenueMinor)).toEqual({ kind: 'refused', because: 'too-few', n: 0 });
    expect(revenueConcentration(rfm.revenueMinor)).toMatchObject({ gini: null, top: [] });
    expect(rfmSegments(rfm).rows.every(({ clients, revenueShare }) => clients === 0 && revenueShare === null)).toBe(
      true,
    );
    expect(valueAndVolume(columns, rfm).convertible).toEqual([]);
  });
});

describe('segments', () => {
  it('hold every one of the 125 cells: 555 is a champion, 111 is lost', () => {
    const scores = [1, 2, 3, 4, 5];
    const cells = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => [r, f, m] as const)));
    expect(cells.filter(([r, f, m]) => segmentRuleOf(segmentTable, r, f, m) === undefined)).toEqual([]);
    for (const [r, f, m] of cells) expect(segmentOfScores(r, f, m)).toBe(segmentRuleOf(segmentTable, r, f, m)?.segment);
    expect([segmentOfScores(5, 5, 5), segmentOfScores(1, 1, 1), segmentOfScores(1, 5, 5)]).toEqual([
      'champion',
      'lost',
      'must-not-lose',
    ]);
  });

  it('of a small house follow its thresholds', () => {
    const asOf = 1000;
    const rfm = rfmOfClients(clientColumns([client('a', [990, 6_000_000]), client('b', [700, 100])], asOf));
    expect(rfm.mode).toEqual({ recency: 'thresholds', frequency: 'thresholds', monetary: 'thresholds' });
    expect([...rfm.recency, ...rfm.frequency, ...rfm.monetary]).toEqual([5, 3, 1, 1, 5, 1]);
  });
});

describe('80/20', () => {
  it('keeps equal clients together, and refuses classes where everybody is equal', () => {
    const revenue = Float64Array.from([100, 90, 90, 80, 70, 60, 50, 40, 30, 20]);
    const classes = revenueClasses(revenue);
    expect(classes).toMatchObject({ kind: 'classes', rows: [{ clients: 3 }, { clients: 4 }, { clients: 3 }] });
    expect([revenueClassOf(classes, 90), revenueClassOf(classes, 80), revenueClassOf(classes, 30)]).toEqual([
      'champion',
      'regular',
      'occasional',
    ]);
    expect(revenueClasses(new Float64Array(10).fill(100))).toEqual({
      kind: 'refused',
      because: 'everybody-is-equal',
      n: 10,
    });
  });

  it('gives a Gini of 0 to equal clients, and of 1 − 1/n where one has everything', () => {
    expect(revenueConcentration(new Float64Array(10).fill(5)).gini).toBeCloseTo(0, 12);
    expect(revenueConcentration(Float64Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 9])).gini).toBeCloseTo(0.9, 12);
  });

  it('never lets the curve fall, and ends it with everything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 5, maxLength: 60 }), (amounts) => {
        const { curve, revenueMinor } = revenueConcentration(Float64Array.from(amounts));
        if (revenueMinor === 0) return expect(curve).toEqual([]);
        for (const [index, { clientShare, revenueShare }] of curve.entries()) {
          expect(revenueShare).toBeGreaterThanOrEqual(curve[index - 1]?.revenueShare ?? 0);
          expect(revenueShare).toBeGreaterThanOrEqual(clientShare - 1e-9);
        }
        expect(curve.at(-1)?.revenueShare).toBe(1);
      }),
    );
  });
});

describe('colours', () => {
  it('are four by money, and a flag that has not expired moves a client by one', () => {
    const clients = Array.from({ length: 10 }, (_, index) => ({
      ...client(`c${index}`, [100, 1000 - index * 50]),
      ...(index === 9 ? { flag: { direction: 'raise' as const, byId: 'ana', until: 120 } } : {}),
      ...(index === 0 ? { flag: { direction: 'lower' as const, byId: 'ana', until: 90 } } : {}),
    }));
    const columns = clientColumns(clients, 100);
    const rfm = rfmOfClients(columns);
    const { financial, shown, rows } = colourClasses(columns.flags, rfm.clients, rfm.revenueMinor);
    expect([...financial]).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 2, 3]);
    expect([...shown]).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect(rows.map(({ clients: count, byFlag }) => [count, byFlag])).toEqual([
      [2, 0],
      [3, 0],
      [5, 1],
      [0, 0],
    ]);
  });
});

describe('convertible clients', () => {
  it('buy often and little, and answer; whoever was never contacted is none', () => {
    const often = [10, 20, 30, 40, 50, 60].map((day) => [day, 1000] as const);
    const answering = { ...client('answers', ...often), contacts: { made: 4, answered: 2 } };
    const silent = { ...client('silent', ...often), contacts: { made: 4, answered: 1 } };
    const reduced = { ...answering, clientId: 'reduced', fullPriceShare: 0.2 };
    const columns = clientColumns(
      [answering, silent, reduced, client('unknown', ...often), client('once', [5, 10])],
      61,
    );
    expect(valueAndVolume(columns, rfmOfClients(columns)).convertible).toEqual([
      { clientId: 'answers', visits: 6, revenueMinor: 6000, answeredShare: 0.5, fullPriceShare: null },
    ]);
  });
});

describe('cohorts and repurchase', () => {
  it('leave a window that is not over open, instead of counting it as nothing', () => {
    const day = (on: string) => toDayNumber(on);
    const clients = Array.from({ length: 6 }, (_, index) =>
      client(`c${index}`, [day('2026-01-10'), 5], [day('2026-02-01') + index * 30, 5]),
    );
    const columns = clientColumns([...clients, client('late', [day('2026-03-20'), 5])], day('2026-03-25'));
    const [january, march] = cohorts(columns);
    expect(january?.cells.map((cell) => (cell.kind === 'open' ? null : cell.rate.count))).toEqual([6, 1, null]);
    expect([march?.month, march?.cells]).toEqual(['2026-03', [{ kind: 'open' }]]);
    expect(repurchase(columns).map(({ rate, open }) => [rate.count, rate.n, open])).toEqual([
      [1, 6, 1],
      [2, 6, 1],
      [0, 0, 7],
    ]);
  });
});

describe('advisors', () => {
  it('are ranked where they differ beyond chance, each drawn towards the house', () => {
    const rates = advisorRates([
      { advisorId: 'a', successes: 90, n: 100 },
      { advisorId: 'b', successes: 50, n: 100 },
      { advisorId: 'c', successes: 10, n: 100 },
      { advisorId: 'd', successes: 3, n: 3 },
    ]);
    expect(rates.verdict).toBe('differs-beyond-chance');
    const [a, , c, d] = rates.advisors;
    expect([a?.rank, c?.rank, d?.rank]).toEqual([1, 3, null]);
    expect(a?.pooled?.share).toBeLessThan(0.9);
    expect(c?.pooled?.share).toBeGreaterThan(0.1);
    expect([d?.observed.share, (d?.pooled?.share ?? 1) < 0.95]).toEqual([null, true]);
  });

  it('are not compared where there is one, or nothing but successes', () => {
    expect(advisorRates([{ advisorId: 'a', successes: 9, n: 30 }]).verdict).toBe('too-few');
    expect(advisorRates(['a', 'b'].map((advisorId) => ({ advisorId, successes: 30, n: 30 }))).verdict).toBe('too-few');
  });
});

describe('the distributions', () => {
  it('agree with published values', () => {
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
    expect(chiSquareTail(42.55696780429269, 29)).toBeCloseTo(0.05, 12);
    expect(chiSquareTail(10, 10)).toBeCloseTo(0.4404932850652124, 12);
    // I_x(a, 1) = x^a, and I_x(2, 3) = 6x² − 8x³ + 3x⁴.
    expect(betaBelow(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 13);
    expect(betaBelow(0.4, 2, 3)).toBeCloseTo(6 * 0.16 - 8 * 0.064 + 3 * 0.0256, 13);
  });

  it('and the months agree with the calendar for 400 years', () => {
    for (let day = toDayNumber('1900-01-01'); day < toDayNumber('2300-01-01'); day += 1) {
      const month = monthIndexOf(day);
      if (monthText(month) !== fromDayNumber(day).slice(0, 7)) throw new Error(fromDayNumber(day));
      if (firstDayOfMonth(month) > day || firstDayOfMonth(month + 1) <= day) throw new Error(fromDayNumber(day));
    }
  });
});
