import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '#domain/calendar/local-date.ts';
import { clientColumns } from '#domain/portfolio/base/columns.ts';
import { groupedPurchases } from '#domain/portfolio/base/grouped-purchases.ts';
import { advisorRates } from '#domain/portfolio/definitions/advisor-rates.ts';
import { cohorts } from '#domain/portfolio/definitions/cohorts.ts';
import { repurchase } from '#domain/portfolio/definitions/repurchase.ts';
import { revenueClasses } from '#domain/portfolio/definitions/revenue-classes.ts';
import { revenueConcentration } from '#domain/portfolio/definitions/revenue-concentration.ts';
import { type RfmRule, rfmOfClients, rfmScores } from '#domain/portfolio/definitions/rfm-scores.ts';
import { segmentRuleOf } from '#domain/portfolio/definitions/rfm-segments.ts';
import { cdnowClients, hasPublishedData, publishedRows } from './published-data.ts';

const scoresOf = (rows: readonly (readonly string[])[], fields: readonly [number, number, number], rule: RfmRule) =>
  rfmScores(
    {
      recencyDays: Int32Array.from(rows, (row) => Number(row[fields[0]])),
      visits: Int32Array.from(rows, (row) => Number(row[fields[1]])),
      revenueMinor: Float64Array.from(rows, (row) => Number(row[fields[2]])),
    },
    { rule },
  );

describe.skipIf(!hasPublishedData)('published scores (skipped where ../shared/data is absent)', () => {
  const customers = hasPublishedData ? publishedRows('rfm_r/rfm_data_customer_expected_scores.csv') : [];

  it.each<RfmRule>(['strictly-above', 'one-unit-above'])('39,999 of 39,999 by the rule "%s"', (rule) => {
    const scores = scoresOf(customers, [4, 3, 5], rule);
    const equal = customers.filter(
      (row, index) =>
        `${scores.recency[index]}${scores.frequency[index]}${scores.monetary[index]}` === `${row[6]}${row[7]}${row[8]}`,
    );
    expect([customers.length, equal.length]).toEqual([39_999, 39_999]);
    expect(scores.mode).toEqual({ recency: 'quintiles', frequency: 'quintiles', monetary: 'quintiles' });
  });

  it('39,999 of 39,999 published segments by the published table, with its hole named Others', () => {
    const table = [
      ['Champions', [5, 5], [5, 5], [5, 5]],
      ['Potential Loyalist', [3, 5], [3, 5], [2, 5]],
      ['Loyal Customers', [2, 4], [2, 4], [2, 4]],
      ['Promising', [3, 4], [1, 3], [3, 5]],
      ['New Customers', [4, 5], [1, 3], [1, 5]],
      ["Can't Lose Them", [1, 2], [3, 4], [4, 5]],
      ['At Risk', [1, 2], [2, 5], [4, 5]],
      ['Need Attention', [1, 3], [3, 5], [3, 5]],
      ['About To Sleep', [2, 3], [1, 3], [1, 4]],
      ['Lost', [1, 1], [1, 5], [1, 5]],
    ] as const;
    const rules = table.map(([name, recency, frequency, monetary]) => ({ name, recency, frequency, monetary }));
    const wrong = customers.filter(([, segment, , , , , r, f, m]) => {
      const rule = segmentRuleOf(rules, Number(r), Number(f), Number(m));
      return (rule?.name ?? 'Others') !== segment;
    });
    expect(wrong).toEqual([]);
  });

  it('of 995 customers, the two rules differ in three', () => {
    const orders = publishedRows('rfm_r/rfm_data_orders.csv');
    const last = toDayNumber('2006-12-31');
    const facts = new Map<string, [number, number, number]>();
    for (const [name = '', on = '', revenue] of orders) {
      const [recency, count, sum] = facts.get(name) ?? [Number.POSITIVE_INFINITY, 0, 0];
      facts.set(name, [Math.min(recency, last - toDayNumber(on)), count + 1, sum + Number(revenue)]);
    }
    const rows = [...facts.values()].map((row) => row.map(String));
    const scores = scoresOf(rows, [0, 1, 2], 'one-unit-above');
    const strict = scoresOf(rows, [0, 1, 2], 'strictly-above');
    const text = (of: typeof scores, index: number) =>
      `${of.recency[index]}${of.frequency[index]}${of.monetary[index]}`;
    const names = [...facts.keys()];
    expect(rows).toHaveLength(995);
    const first = ["Abbey O'Reilly", 'Add Senger', 'Aden Lesch', 'Aden Murphy', 'Admiral Senger', "Agness O'Keefe"];
    expect(first.map((name) => text(scores, names.indexOf(name)))).toEqual(['343', '412', '323', '544', '433', '555']);
    expect(rows.filter((_, index) => text(scores, index) !== text(strict, index))).toHaveLength(3);
  });

  it('4,339 of 4,339 recency and monetary scores of Online Retail, and the first fifth of its revenue', () => {
    const rows = publishedRows('online_retail/rfm_segments_published_sdlk4.csv');
    const scores = scoresOf(rows, [1, 2, 3], 'strictly-above');
    const equal = rows.filter(
      (row, index) => String(scores.recency[index]) === row[4] && String(scores.monetary[index]) === row[6],
    );
    expect([rows.length, equal.length]).toEqual([4339, 4339]);
    const { top } = revenueConcentration(Float64Array.from(rows, (row) => Math.round(Number(row[3]) * 1000)));
    expect(top.find(({ part }) => part === 0.2)?.revenueShare).toBeCloseTo(0.74617, 5);
  });

  it('no difference beyond chance between the agents of the Maven pipeline, and nobody ranked', () => {
    const counts = new Map<string, { advisorId: string; successes: number; n: number }>();
    for (const [, advisorId = '', , , stage] of publishedRows('crm_pipeline/sales_pipeline.csv')) {
      if (stage !== 'Won' && stage !== 'Lost') continue;
      const of = counts.get(advisorId) ?? { advisorId, successes: 0, n: 0 };
      counts.set(advisorId, { advisorId, successes: of.successes + (stage === 'Won' ? 1 : 0), n: of.n + 1 });
    }
    const rates = advisorRates([...counts.values()]);
    expect(rates.verdict).toBe('no-difference-beyond-chance');
    expect(rates.house.share).toBeCloseTo(0.6315, 4);
    expect(rates.chiSquare).toMatchObject({ degrees: 29 });
    expect(rates.chiSquare?.value).toBeCloseTo(33.3, 1);
    expect(rates.variance?.observed).toBeCloseTo(1.36e-3, 5);
    expect(rates.variance?.fromChance).toBeCloseTo(1.21e-3, 5);
    expect(Math.max(...rates.advisors.map(({ observed }) => observed.share ?? 0))).toBeCloseTo(0.7039, 4);
    expect(rates.advisors.every(({ rank }) => rank === null)).toBe(true);
    expect(advisorRates([...counts.values()].toReversed())).toEqual(rates);
  });
});

describe.skipIf(!hasPublishedData)('the clients of CDNOW (skipped where ../shared/data is absent)', () => {
  const clients = hasPublishedData ? cdnowClients() : [];
  const asOf = toDayNumber('1998-06-30');
  const columns = clientColumns(clients, asOf);

  it('buy again within 30, 60 and 90 days in 4,115, 5,929 and 6,887 of 23,570 cases', () => {
    expect(repurchase(columns).map(({ rate, open }) => [rate.count, rate.n, open])).toEqual([
      [4115, 23_570, 0],
      [5929, 23_570, 0],
      [6887, 23_570, 0],
    ]);
  });

  it('make cohorts as they were counted before, with the month after the data open', () => {
    const published = publishedRows('cdnow/cdnow_master_cohort_retention_recomputed.csv');
    for (const [index, row] of cohorts(columns).entries()) {
      const counts = row.cells.map((cell) => (cell.kind === 'open' ? 'open' : String(cell.rate.count)));
      expect([row.month, String(row.clients), ...counts]).toEqual(published[index]?.slice(0, counts.length + 2));
    }
    const early = cohorts(clientColumns(clients, toDayNumber('1998-06-29')));
    expect(early.map(({ cells }) => cells.at(-1)?.kind)).toEqual(['open', 'open', 'open']);
  });

  it('bring 67.777 % of the revenue with their first fifth', () => {
    const { revenueMinor } = rfmOfClients(columns, { period: 'all' });
    const { top } = revenueConcentration(revenueMinor);
    expect(top.at(-1)).toMatchObject({ part: 0.2, clients: 4714 });
    expect(top.at(-1)?.revenueShare).toBeCloseTo(0.67777, 5);
    expect(revenueClasses(revenueMinor)).toMatchObject({ kind: 'classes', n: 23_570 });
  });

  it('score frequency by thresholds, because its quantiles leave a score empty, and this is said', () => {
    const { mode, recency, monetary } = rfmOfClients(columns, { period: 'all' });
    expect(mode).toEqual({ recency: 'quintiles', frequency: 'thresholds', monetary: 'quintiles' });
    expect(new Set(recency).size + new Set(monetary).size).toBe(10);
  });

  it('are the same in any order, and grouped from bare purchases', () => {
    const reversed = clients.map((one) => ({ ...one, visits: one.visits.toReversed() })).toReversed();
    const other = clientColumns(reversed, asOf);
    expect([other.starts, other.days, other.amounts]).toEqual([columns.starts, columns.days, columns.amounts]);
    const ordered = clients.toSorted((one, two) => (one.clientId < two.clientId ? -1 : 1));
    const lines = ordered.flatMap(({ visits }, client) => visits.map((visit) => ({ client, ...visit }))).toReversed();
    const grouped = groupedPurchases(
      {
        clientCount: ordered.length,
        clients: Int32Array.from(lines, ({ client }) => client),
        days: Int32Array.from(lines, ({ day }) => day),
        amounts: Float64Array.from(lines, ({ amountMinor }) => amountMinor),
      },
      asOf,
    );
    expect([grouped.starts, grouped.days, grouped.amounts]).toEqual([columns.starts, columns.days, columns.amounts]);
  });

  it('have the same figures of a year, month by month, in SQL', () => {
    const db = new DatabaseSync(':memory:');
    db.exec('CREATE TABLE sale (client TEXT, day INTEGER, minor INTEGER)');
    const insert = db.prepare('INSERT INTO sale VALUES (?, ?, ?)');
    db.exec('BEGIN');
    for (const { clientId, visits } of clients)
      for (const { day, amountMinor } of visits) insert.run(clientId, day, amountMinor);
    db.exec('COMMIT');
    db.exec('CREATE TABLE visit AS SELECT client, day, sum(minor) AS minor FROM sale GROUP BY client, day');
    for (const on of ['1997-06-15', '1997-12-31', '1998-03-01']) {
      const until = toDayNumber(on);
      const rfm = rfmOfClients(clientColumns(clients, until));
      const sql = db
        .prepare(
          `SELECT count(*) AS n, sum(r) AS r, sum(f) AS f, sum(m) AS m, sum(r * f) AS rf, sum(f * m) AS fm FROM (
             SELECT :until - max(day) AS r, count(*) AS f, sum(minor) AS m FROM visit
             WHERE day <= :until AND day > :until - 365 GROUP BY client)`,
        )
        .get({ until });
      const sum = (of: (index: number) => number) => rfm.clients.reduce((total, _, index) => total + of(index), 0);
      const [r, f, m] = [rfm.recencyDays, rfm.visits, rfm.revenueMinor].map(
        (values) => (index: number) => values[index] ?? 0,
      );
      if (r === undefined || f === undefined || m === undefined) throw new Error('There are three variables.');
      expect({
        n: rfm.clients.length,
        r: sum(r),
        f: sum(f),
        m: sum(m),
        rf: sum((i) => r(i) * f(i)),
        fm: sum((i) => f(i) * m(i)),
      }).toEqual({ ...sql });
    }
    db.close();
  });
});
