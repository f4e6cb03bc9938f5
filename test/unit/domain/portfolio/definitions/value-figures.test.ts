import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '#domain/calendar/local-date.ts';
import { betaBelow } from '#domain/portfolio/base/beta-distribution.ts';
import type { PortfolioClient } from '#domain/portfolio/base/client.ts';
import { clientColumns } from '#domain/portfolio/base/columns.ts';
import { basketByTenure } from '#domain/portfolio/definitions/basket-by-tenure.ts';
import { categoryExpansion } from '#domain/portfolio/definitions/category-expansion.ts';
import { lifetimeValue } from '#domain/portfolio/definitions/lifetime-value.ts';
import { premiumAdoption } from '#domain/portfolio/definitions/premium-adoption.ts';
import { ticketByQuarter } from '#domain/portfolio/definitions/ticket.ts';
import { valueToCome } from '#domain/portfolio/definitions/value-to-come.ts';
import { simulatedDay, simulatedLines } from '../snapshot/simulated-rows.ts';

type Visit = readonly [on: string, amountMinor: number, ...categories: string[]];

const client = (clientId: string, ...visits: readonly Visit[]): PortfolioClient => ({
  clientId,
  visits: visits.map(([on, amountMinor, ...categories]) => ({ day: toDayNumber(on), amountMinor, categories })),
});

const columnsOf = (clients: readonly PortfolioClient[], asOf: string) => clientColumns(clients, toDayNumber(asOf));
const yearBefore = (asOf: string): number => toDayNumber(asOf) - 365;
const many = (count: number, name: string, ...visits: readonly Visit[]): PortfolioClient[] =>
  Array.from({ length: count }, (_, index) => client(`${name}-${index}`, ...visits));

describe('the figures of value agree with SQL over the bare lines', () => {
  const lines = simulatedLines(900, 'value');
  const columns = columnsOf(
    lines.map((own, number) => ({
      clientId: `per-${String(number).padStart(6, '0')}`,
      visits: own.map(({ purchasedOn, amountMinor, category = '' }) => ({
        day: toDayNumber(purchasedOn),
        amountMinor,
        categories: [category],
      })),
    })),
    simulatedDay,
  );
  const since = yearBefore(simulatedDay);

  function bySql(query: string): Record<string, unknown>[] {
    const database = new DatabaseSync(':memory:');
    database.exec('CREATE TABLE line (client INTEGER, day TEXT, amount INTEGER, category TEXT)');
    const insert = database.prepare('INSERT INTO line VALUES (?, ?, ?, ?)');
    for (const [number, own] of lines.entries())
      for (const { purchasedOn, amountMinor, category = '' } of own)
        insert.run(number, purchasedOn, amountMinor, category);
    database.exec(`CREATE VIEW visit AS
      SELECT client, day, SUM(amount) AS amount, GROUP_CONCAT(DISTINCT category) AS categories,
             ROW_NUMBER() OVER (PARTITION BY client ORDER BY day) AS number,
             MIN(day) OVER (PARTITION BY client) AS firstOn
        FROM line WHERE day <= '${simulatedDay}' GROUP BY client, day`);
    const found = database.prepare(query).all();
    database.close();
    return found.map((row) => ({ ...row }));
  }

  it('tickets by quarter', () => {
    const own = ticketByQuarter(columns).map(({ quarter, visits, revenueMinor }) => ({
      quarter,
      visits,
      revenueMinor,
    }));
    const all = bySql(`SELECT substr(day, 1, 4) || '-Q' || ((CAST(substr(day, 6, 2) AS INTEGER) + 2) / 3) AS quarter,
                              COUNT(*) AS visits, SUM(amount) AS revenueMinor FROM visit GROUP BY 1 ORDER BY 1`);
    expect(own.length).toBeGreaterThan(5);
    expect(own).toEqual(all.slice(-own.length));
  });

  it('the change of a quarter, by its mean and standard error', () => {
    const [before, now] = ticketByQuarter(columns).slice(-3, -1);
    const [first, second] = [before, now].map((one) => {
      const [year, quarter] = (one?.quarter ?? '').split('-Q');
      const rows = bySql(`SELECT amount FROM visit WHERE substr(day, 1, 4) = '${year}'
                           AND (CAST(substr(day, 6, 2) AS INTEGER) + 2) / 3 = ${quarter}`);
      const amounts = rows.map(({ amount }) => Number(amount));
      const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
      const variance = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / (amounts.length - 1);
      return { mean, error: variance / amounts.length };
    });
    if (first === undefined || second === undefined) throw new Error('two quarters were expected');
    expect(now?.change?.share).toBeCloseTo(second.mean / first.mean - 1, 9);
    const isBeyond = Math.abs(second.mean - first.mean) > 1.96 * Math.sqrt(first.error + second.error);
    expect(now?.change?.isBeyondChance).toBe(isBeyond);
  });

  it('baskets by tenure', () => {
    const rows = bySql(`SELECT CASE WHEN number = 1 THEN 'first-visit'
                                    WHEN julianday(day) - julianday(firstOn) <= 365 THEN 'first-year' ELSE 'later' END AS tenure,
                               COUNT(*) AS visits, SUM(amount) AS revenueMinor
                          FROM visit WHERE day > '${fromDayNumber(since)}' GROUP BY 1 ORDER BY 1`);
    const own = basketByTenure(columns, since);
    expect(own.rows.map(({ tenure, visits, revenueMinor }) => ({ tenure, visits, revenueMinor }))).toEqual(rows);
    const [gain] =
      bySql(`SELECT AVG(CASE WHEN number > 1 THEN amount END) / AVG(CASE WHEN number = 1 THEN amount END) - 1 AS gain
                            FROM visit WHERE day > '${fromDayNumber(since)}'`);
    expect(own.gain).toBeCloseTo(Number(gain?.['gain']), 9);
  });

  it('category expansion', () => {
    const [row] = bySql(`SELECT COUNT(*) AS n, SUM(expanded) AS count FROM (
      SELECT v.client, MAX(l.category NOT IN (SELECT f.category FROM line f WHERE f.client = v.client AND f.day = v.firstOn)) AS expanded
        FROM visit v JOIN line l ON l.client = v.client AND l.day <= '${simulatedDay}'
       GROUP BY v.client HAVING MAX(v.number) >= 2)`);
    const { expanded, byCount } = categoryExpansion(columns);
    expect({ n: expanded.n, count: expanded.count }).toEqual(row);
    expect(byCount.reduce((sum, { clients }) => sum + clients, 0)).toBe(columns.clientCount);
  });

  it('premium adoption', () => {
    const { largeAboveMinor, adopted } = premiumAdoption(columns);
    const [row] = bySql(`SELECT COUNT(*) AS n, SUM(large) AS count FROM (
      SELECT client, MAX(number > 1 AND amount > ${largeAboveMinor}) AS large FROM visit GROUP BY client
      HAVING MAX(number) >= 2 AND MAX(CASE WHEN number = 1 THEN amount END) <= ${largeAboveMinor})`);
    expect({ n: adopted.n, count: adopted.count }).toEqual(row);
    const [share] = bySql(`SELECT AVG(amount > ${largeAboveMinor}) AS share FROM visit`);
    expect(Number(share?.['share'])).toBeCloseTo(0.2, 2);
  });

  it('basket, frequency and the share kept', () => {
    const [year, before] = [fromDayNumber(since), fromDayNumber(since - 365)];
    const [row] = bySql(`SELECT SUM(CASE WHEN day > '${year}' THEN amount END) * 1.0 / SUM(day > '${year}') AS ticket,
        SUM(day > '${year}') * 1.0 / COUNT(DISTINCT CASE WHEN day > '${year}' THEN client END) AS frequency,
        COUNT(DISTINCT CASE WHEN day > '${before}' AND day <= '${year}' THEN client END) AS n FROM visit`);
    const [kept] = bySql(`SELECT COUNT(*) AS count FROM (SELECT client FROM visit GROUP BY client
        HAVING MAX(day > '${year}') AND MAX(day > '${before}' AND day <= '${year}'))`);
    const own = lifetimeValue(columns, since);
    expect(own.ticketMinor).toBeCloseTo(Number(row?.['ticket']), 6);
    expect(own.visitsPerClient).toBeCloseTo(Number(row?.['frequency']), 9);
    expect({ n: own.kept.n, count: own.kept.count }).toEqual({ n: row?.['n'], count: kept?.['count'] });
    const years = 1 / (1 - Number(kept?.['count']) / Number(row?.['n']));
    expect(own.valueMinor?.value).toBeCloseTo(Number(row?.['ticket']) * Number(row?.['frequency']) * years, 3);
  });
});

describe('the lifetime value', () => {
  const asOf = '2026-12-31';
  const both: readonly Visit[] = [
    ['2025-06-01', 1000],
    ['2026-06-01', 2000],
    ['2026-09-01', 1000],
  ];
  const columns = columnsOf([...many(30, 'kept', ...both), ...many(10, 'left', ['2025-03-01', 500])], asOf);

  it('is basket × frequency × lifetime, with the range of the share kept', () => {
    const { ticketMinor, visitsPerClient, kept, lifetime, valueMinor } = lifetimeValue(columns, yearBefore(asOf));
    expect({ ticketMinor, visitsPerClient }).toEqual({ ticketMinor: 1500, visitsPerClient: 2 });
    expect(kept).toMatchObject({ share: 0.75, count: 30, n: 40 });
    expect(lifetime?.value).toBe(4);
    expect(valueMinor?.value).toBe(12_000);
    const { low = 0, high = 0 } = lifetime?.interval ?? {};
    expect(betaBelow(1 - 1 / low, 30.5, 10.5)).toBeCloseTo(0.1, 6);
    expect(betaBelow(1 - 1 / high, 30.5, 10.5)).toBeCloseTo(0.9, 6);
    expect(valueMinor?.interval).toEqual({ low: 3000 * low, high: 3000 * high });
  });

  it('is not said of a young house, of one that nobody left, nor of four clients', () => {
    const young = columnsOf(many(30, 'new', ['2026-06-01', 1000]), asOf);
    expect(lifetimeValue(young, yearBefore(asOf))).toMatchObject({ kept: { n: 0, share: null }, valueMinor: null });
    const faithful = columnsOf(many(30, 'kept', ...both), asOf);
    expect(lifetimeValue(faithful, yearBefore(asOf))).toMatchObject({ kept: { share: 1 }, lifetime: null });
    const few = columnsOf([...many(3, 'kept', ...both), ...many(1, 'left', ['2025-03-01', 500])], asOf);
    expect(lifetimeValue(few, yearBefore(asOf))).toMatchObject({ kept: { share: null, n: 4 }, valueMinor: null });
    expect(lifetimeValue(columnsOf([], asOf), yearBefore(asOf))).toMatchObject({ ticketMinor: null, valueMinor: null });
  });
});

describe('the value to come', () => {
  const columns = columnsOf(
    [
      ...many(6, 'once', ['2026-01-01', 1]),
      ...many(2, 'twice', ['2026-01-01', 1], ['2026-02-01', 1]),
      client('often', ['2026-01-01', 1], ['2026-02-01', 1], ['2026-03-01', 1], ['2026-04-01', 1]),
    ],
    '2026-12-31',
  );
  const values = Float64Array.from({ length: 9 }, (_, index) => (index === 0 ? 400 : 100));

  it('adds clients up by their visits so far, in the range of the forecast', () => {
    expect(valueToCome(columns, values, { expected: 10, range: { low: 5, high: 20 } })).toEqual({
      clients: 9,
      totalMinor: 1200,
      rangeMinor: { low: 600, high: 2400 },
      rows: [
        { visits: 'one', clients: 6, valueMinor: 600, meanMinor: 100 },
        { visits: 'two', clients: 2, valueMinor: 200, meanMinor: null },
        { visits: 'three-or-more', clients: 1, valueMinor: 400, meanMinor: null },
      ],
    });
  });

  it('has no range without a forecast, and is not said without a model', () => {
    expect(valueToCome(columns, values, null)?.rangeMinor).toBeNull();
    expect(valueToCome(columns, new Float64Array(0), null)).toBeNull();
  });
});

describe('tickets', () => {
  it('leave the quarter under way open, and compare only quarters that are over', () => {
    const columns = columnsOf(
      [
        ...many(10, 'spring', ['2026-04-10', 1000]),
        ...many(10, 'summer', ['2026-07-10', 1200]),
        ...many(10, 'autumn', ['2026-10-10', 9000]),
      ],
      '2026-12-30',
    );
    const [spring, summer, autumn] = ticketByQuarter(columns);
    expect(spring).toMatchObject({ quarter: '2026-Q2', isOver: true, ticketMinor: 1000, change: null });
    expect(summer).toMatchObject({ quarter: '2026-Q3', isOver: true, ticketMinor: 1200 });
    expect(summer?.change?.share).toBeCloseTo(0.2, 12);
    expect(summer?.change?.isBeyondChance).toBe(true);
    expect(autumn).toMatchObject({ quarter: '2026-Q4', isOver: false, ticketMinor: 9000, change: null });
    expect(ticketByQuarter({ ...columns, asOf: toDayNumber('2026-12-31') }).at(-1)?.isOver).toBe(true);
  });

  it('call a change chance where the amounts scatter', () => {
    const scattered = (month: string, factor: number) =>
      Array.from({ length: 12 }, (_, index) =>
        client(`${month}-${index}`, [`2026-${month}-10`, factor * (index === 0 ? 50_000 : 1000)]),
      );
    const columns = columnsOf([...scattered('04', 1), ...scattered('07', 1.1)], '2026-09-30');
    expect(ticketByQuarter(columns).at(-1)?.change?.isBeyondChance).toBe(false);
  });

  it('give none below five visits, and stop at eight quarters', () => {
    const columns = columnsOf(
      many(4, 'few', ...['2023', '2024', '2025', '2026'].map((year): Visit => [`${year}-05-05`, 100])),
      '2026-06-30',
    );
    const quarters = ticketByQuarter(columns);
    expect(quarters.map(({ quarter }) => quarter)).toEqual([
      '2024-Q3',
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
    ]);
    for (const { ticketMinor, change } of quarters) expect([ticketMinor, change]).toEqual([null, null]);
  });
});

describe('categories and large pieces', () => {
  it('count a category that the first visit did not name, and visits with a category alone', () => {
    const columns = columnsOf(
      [
        client('another', ['2026-01-01', 1, 'watches'], ['2026-02-01', 1, 'jewellery']),
        client('the same', ['2026-01-01', 1, 'watches'], ['2026-02-01', 1, 'watches']),
        client('two at once', ['2026-01-01', 1, 'watches', 'jewellery'], ['2026-02-01', 1, 'jewellery']),
        client('one is unknown', ['2026-01-01', 1], ['2026-02-01', 1, 'bags']),
        client('five', ['2026-01-01', 1, 'watches', 'jewellery', 'bags', 'shoes', 'books']),
      ],
      '2026-12-31',
    );
    const { expanded, byCount } = categoryExpansion(columns);
    expect(expanded).toMatchObject({ count: 1, n: 3, share: null });
    expect(byCount.map(({ clients }) => clients)).toEqual([2, 2, 0, 1]);
  });

  it('move up only after a first visit that was not large', () => {
    const columns = columnsOf(
      [
        ...many(6, 'small', ['2026-01-01', 100], ['2026-02-01', 100]),
        client('up', ['2026-01-01', 100], ['2026-02-01', 900]),
        client('large from the first day', ['2026-01-01', 900], ['2026-02-01', 900]),
      ],
      '2026-12-31',
    );
    expect(premiumAdoption(columns)).toMatchObject({ largeAboveMinor: 100, adopted: { count: 1, n: 7 } });
  });
});
