import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioClient } from '#domain/portfolio/base/client.ts';
import { clientColumns } from '#domain/portfolio/base/columns.ts';
import { quantileOfSorted } from '#domain/portfolio/base/quantiles.ts';
import { churn } from '#domain/portfolio/definitions/churn.ts';
import { velocity } from '#domain/portfolio/definitions/velocity.ts';
import { simulatedHouse } from '../model/simulated-house.ts';

const asOf = toDayNumber('2026-11-30');

const client = (clientId: string, ...days: readonly number[]): PortfolioClient => ({
  clientId,
  visits: days.map((day) => ({ day, amountMinor: 100 })),
});

describe('churn and velocity agree with SQL', () => {
  const house = simulatedHouse({ clientCount: 1500, arrivalDays: 1800, asOf: 2200, seed: 'churn' });
  const clients = Array.from({ length: house.clientCount }, (_, number): PortfolioClient => {
    const [from = 0, to = 0] = [house.starts[number], house.starts[number + 1]];
    return {
      clientId: `c-${String(number).padStart(6, '0')}`,
      visits: Array.from({ length: to - from }, (_none, index) => ({
        day: asOf - 2200 + (house.days[from + index] ?? 0),
        amountMinor: house.amounts[from + index] ?? 0,
      })),
    };
  });
  const columns = clientColumns(clients, asOf);

  function bySql(query: string): Record<string, unknown>[] {
    const database = new DatabaseSync(':memory:');
    database.exec('CREATE TABLE line (client TEXT, day INTEGER, date TEXT, amount INTEGER)');
    const insert = database.prepare('INSERT INTO line VALUES (?, ?, ?, ?)');
    database.exec('BEGIN');
    for (const { clientId, visits } of clients)
      for (const { day, amountMinor } of visits) insert.run(clientId, day, fromDayNumber(day), amountMinor);
    database.exec('COMMIT');
    const found = database.prepare(query).all();
    database.close();
    return found.map((row) => ({ ...row }));
  }

  it('by the year of the first visit', () => {
    const expected = bySql(`
      WITH first AS (SELECT client, MIN(day) AS day, MIN(substr(date, 1, 4)) AS year FROM line WHERE day <= ${asOf} GROUP BY client),
           k(k) AS (VALUES (2), (3), (4), (5)),
           was AS (SELECT f.year, k.k, f.client,
                     (SELECT COUNT(*) FROM line l WHERE l.client = f.client
                        AND l.day BETWEEN f.day + (k.k - 1) * 365 AND f.day + k.k * 365 - 1) AS visits
                     FROM first f, k WHERE f.day + k.k * 365 - 1 <= ${asOf})
      SELECT year AS firstYear, k AS year, COUNT(*) AS n, SUM(visits = 0) AS count FROM was GROUP BY 1, 2 ORDER BY 1, 2`);
    const own = churn(columns).cohorts.flatMap(({ firstYear, years }) =>
      years.filter(({ lost }) => lost.n > 0).map(({ year, lost: { n, count } }) => ({ firstYear, year, n, count })),
    );
    expect(own.length).toBeGreaterThan(8);
    expect(own).toEqual(expected);
    const seconds = expected.filter(({ year }) => year === 2);
    const sum = (name: string) => seconds.reduce((all, row) => all + Number(row[name]), 0);
    expect(churn(columns).secondYear).toMatchObject({ n: sum('n'), count: sum('count') });
  });

  it('by the tier of the year before', () => {
    const rows = bySql(`
      WITH before AS (SELECT client, SUM(amount) AS revenue FROM line
                       WHERE day > ${asOf - 730} AND day <= ${asOf - 365} GROUP BY client),
           placed AS (SELECT *, ROW_NUMBER() OVER (ORDER BY revenue DESC) AS place, COUNT(*) OVER () AS n FROM before),
           bounds AS (SELECT MIN(CASE WHEN place <= CAST(ceil(n * 0.2) AS INTEGER) THEN revenue END) AS champion,
                             MIN(CASE WHEN place <= CAST(ceil(n * 0.7) AS INTEGER) THEN revenue END) AS regular FROM placed)
      SELECT CASE WHEN revenue >= champion THEN 'champion' WHEN revenue >= regular THEN 'regular' ELSE 'occasional' END AS tier,
             COUNT(*) AS n,
             SUM(NOT EXISTS (SELECT 1 FROM line l WHERE l.client = placed.client AND l.day > ${asOf - 365} AND l.day <= ${asOf})) AS count
        FROM placed, bounds GROUP BY 1`);
    const own = churn(columns).tiers.map(({ tier, lost: { n, count } }) => ({ tier, n, count }));
    expect(own).toHaveLength(3);
    expect(own.toSorted((one, other) => one.tier.localeCompare(other.tier))).toEqual(
      rows.toSorted((one, other) => String(one['tier']).localeCompare(String(other['tier']))),
    );
  });

  it('in the slope of each client’s gaps', () => {
    const slopes = bySql(`
      WITH gap AS (SELECT client, ln(day - LAG(day) OVER (PARTITION BY client ORDER BY day)) AS y,
                          ROW_NUMBER() OVER (PARTITION BY client ORDER BY day) AS x FROM line WHERE day <= ${asOf})
      SELECT (COUNT(*) * SUM(x * y) - SUM(x) * SUM(y)) / (COUNT(*) * SUM(x * x) - SUM(x) * SUM(x)) AS slope
        FROM gap WHERE y IS NOT NULL GROUP BY client HAVING COUNT(*) >= 3 ORDER BY 1`).map(({ slope }) =>
      Number(slope),
    );
    const { n, faster, slower, steady, medianChange, tooFewVisits } = velocity(columns);
    expect(n).toBe(slopes.length);
    expect(n).toBeGreaterThan(100);
    expect(tooFewVisits).toBe(columns.clientCount - n);
    expect(faster).toBe(slopes.filter((slope) => slope < -Math.log(1.1)).length);
    expect(slower).toBe(slopes.filter((slope) => slope > Math.log(1.1)).length);
    expect(steady).toBe(n - faster - slower);
    expect(medianChange).toBeCloseTo(Math.exp(quantileOfSorted(Float64Array.from(slopes), 0.5)) - 1, 9);
  });
});

describe('churn', () => {
  const first = toDayNumber('2024-03-01');
  const cohort = (until: number) =>
    churn(
      clientColumns(
        [
          client('stays', first, first + 365),
          client('comes back on the last day of the second year', first, first + 729),
          client('comes a day too late', first, first + 730),
          ...Array.from({ length: 3 }, (_, number) => client(`lost-${number}`, first)),
        ],
        until,
      ),
    ).cohorts[0]?.years[0];

  it('leaves a year open until its last day has ended, and then counts whoever made no visit in it', () => {
    expect(cohort(first + 728)).toEqual({
      year: 2,
      lost: { share: null, count: 0, n: 0, caution: true },
      open: 6,
    });
    expect(cohort(first + 729)).toMatchObject({ lost: { count: 4, n: 6 }, open: 0 });
  });

  it('gives no tiers of clients who are all alike, of too few, and of nobody', () => {
    const alike = Array.from({ length: 30 }, (_, number) => client(`c-${number}`, asOf - 500));
    expect(churn(clientColumns(alike, asOf)).tiers).toEqual([]);
    expect(churn(clientColumns(alike.slice(0, 4), asOf)).tiers).toEqual([]);
    expect(churn(clientColumns([], asOf))).toEqual({
      secondYear: { share: null, count: 0, n: 0, caution: true },
      cohorts: [],
      tiers: [],
    });
  });
});

describe('velocity', () => {
  it('tells faster from slower, and leaves three visits out', () => {
    const columns = clientColumns(
      [
        client('faster', 0, 100, 150, 175),
        client('slower', 0, 25, 75, 175),
        client('steady', 0, 60, 120, 180),
        client('within ten percent', 0, 100, 205, 315),
        client('again steady', 0, 10, 20, 30, 40),
        client('three visits', 0, 10, 100),
      ],
      1000,
    );
    expect(velocity(columns)).toEqual({ n: 5, tooFewVisits: 1, faster: 1, steady: 3, slower: 1, medianChange: 0 });
    expect(velocity(clientColumns([client('alone', 0, 1, 2, 3)], 1000))).toMatchObject({ n: 1, medianChange: null });
  });
});
