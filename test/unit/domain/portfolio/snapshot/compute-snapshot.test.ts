import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { clientRow, type FoldedLine } from '#domain/portfolio/client-row.ts';
import { type ComputedSnapshot, computeSnapshot } from '#domain/portfolio/snapshot/compute-snapshot.ts';
import { snapshotLists } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import { rowIntake, visitsOfRow } from '#domain/portfolio/snapshot/row-columns.ts';
import { simulatedDay, simulatedLines, simulatedRows } from './simulated-rows.ts';

const money = { currency: { code: 'EUR', minorDigits: 2 } };

function computed(rows: ReturnType<typeof simulatedRows>, asOf = simulatedDay, ofHouse = money): ComputedSnapshot {
  const intake = rowIntake(asOf, ofHouse);
  for (const row of rows) intake.take(row);
  return computeSnapshot(intake.columns(), 'EUR');
}

function allClients({ pages, clientsOn }: ComputedSnapshot) {
  return pages.flatMap(({ list, page }) => clientsOn(list, page).map((client) => ({ list, ...client })));
}

const asText = (one: ComputedSnapshot): string => JSON.stringify([one.snapshot, allClients(one)]);

const line = (purchasedOn: string, amountMinor: number, parts: Partial<FoldedLine> = {}): FoldedLine => ({
  purchaseId: `${purchasedOn}-${amountMinor}-${parts.currency ?? 'EUR'}`,
  purchasedOn,
  amountMinor,
  currency: 'EUR',
  ...parts,
});

function rowsOf(byClient: Readonly<Record<string, readonly FoldedLine[]>>) {
  return Object.entries(byClient).flatMap(([personId, lines]) => clientRow(personId, lines) ?? []);
}

describe('the snapshot of a day', () => {
  const rows = simulatedRows(1500, 'snapshot');
  const snapshot = computed(rows);

  it('is the same, byte by byte, in whatever order the rows come', () => {
    const text = asText(snapshot);
    expect(asText(computed(rows.toReversed()))).toBe(text);
    expect(asText(computed(rows.toSorted((one, other) => one.visitCount - other.visitCount)))).toBe(text);
    expect(text).not.toMatch(/NaN|Infinity/);
  });

  it('has each client in one list, largest revenue first, and lists as long as it says', () => {
    const clients = allClients(snapshot);
    expect(clients).toHaveLength(snapshot.snapshot.clientCount);
    expect(new Set(clients.map(({ personId }) => personId)).size).toBe(rows.length);
    for (const list of snapshotLists) {
      const own = clients.filter((client) => client.list === list);
      expect(own).toHaveLength(snapshot.snapshot.lists[list]);
      const revenue = own.map((client) => (list === 'away' ? client.lifetimeMinor : client.revenueMinor));
      expect(revenue).toEqual(revenue.toSorted((one, other) => other - one));
    }
    for (const { segment, clients: count } of snapshot.snapshot.segments)
      expect(snapshot.snapshot.lists[segment]).toBe(count);
  });

  describe('agrees with SQL over the bare lines', () => {
    const lines = simulatedLines(1500, 'snapshot').flatMap((own, client) =>
      own.map(({ purchasedOn, amountMinor }) => ({
        client: `per-${String(client).padStart(6, '0')}`,
        purchasedOn,
        amountMinor,
      })),
    );
    const { cuts } = snapshot.snapshot.rfm;
    const score = (value: string, bounds: readonly number[]): string =>
      `(1 + ${bounds.map((bound) => `(${value} > ${bound})`).join(' + ')})`;
    /** One row a client, one a client of the year with its scores and segment. */
    const views = `
      CREATE VIEW client AS
        SELECT client AS personId, COUNT(DISTINCT day) AS lifetimeVisits, SUM(amount) AS lifetimeMinor,
               MIN(day) AS firstOn, MAX(day) AS lastOn,
               COUNT(DISTINCT CASE WHEN day > '2025-11-30' THEN day END) AS visits,
               SUM(CASE WHEN day > '2025-11-30' THEN amount ELSE 0 END) AS revenueMinor
          FROM line WHERE day <= '2026-11-30' GROUP BY client;
      CREATE VIEW scored AS
        SELECT *, 6 - ${score("(julianday('2026-11-30') - julianday(lastOn))", cuts.recency)} AS r,
               ${score('visits', cuts.frequency)} AS f, ${score('revenueMinor', cuts.monetary)} AS m
          FROM client WHERE visits > 0;
      CREATE VIEW segmented AS
        SELECT *, CASE WHEN r >= 4 AND f >= 4 AND m >= 4 THEN 'champion' WHEN r >= 3 AND f >= 3 THEN 'loyal'
                       WHEN r >= 4 AND f = 1 THEN 'new' WHEN r >= 3 THEN 'promising'
                       WHEN f >= 4 AND m >= 4 THEN 'must-not-lose' WHEN f >= 3 OR m >= 4 THEN 'at-risk'
                       WHEN r = 1 AND f = 1 AND m = 1 THEN 'lost' ELSE 'dormant' END AS segment FROM scored;`;

    function bySql(query: string): Record<string, unknown>[] {
      const database = new DatabaseSync(':memory:');
      database.exec('CREATE TABLE line (client TEXT, day TEXT, amount INTEGER)');
      const insert = database.prepare('INSERT INTO line VALUES (?, ?, ?)');
      for (const { client, purchasedOn, amountMinor } of lines) insert.run(client, purchasedOn, amountMinor);
      database.exec(views);
      const found = database.prepare(query).all();
      database.close();
      return found.map((row) => ({ ...row }));
    }

    const firstOf = (query: string) => bySql(query)[0];

    it('in the figures of each client', () => {
      const own = allClients(snapshot)
        .map(({ personId, lifetimeVisits, lifetimeMinor, firstOn, lastOn, visits, revenueMinor }) => ({
          personId,
          lifetimeVisits,
          lifetimeMinor,
          firstOn,
          lastOn,
          visits,
          revenueMinor,
        }))
        .toSorted((one, other) => (one.personId < other.personId ? -1 : 1));
      expect(own).toEqual(bySql('SELECT * FROM client ORDER BY personId'));
    });

    it('in the scores and the segment of each client', () => {
      const own = allClients(snapshot)
        .flatMap(({ personId, list, scores }) =>
          scores === null
            ? []
            : [{ personId, r: scores.recency, f: scores.frequency, m: scores.monetary, segment: list }],
        )
        .toSorted((one, other) => (one.personId < other.personId ? -1 : 1));
      expect(own).toEqual(bySql('SELECT personId, r, f, m, segment FROM segmented ORDER BY personId'));
    });

    it('in the sums of the segments, and of the map', () => {
      const { segments, map } = snapshot.snapshot;
      const rows = segments
        .filter(({ clients }) => clients > 0)
        .map(({ segment, clients, visits, revenueMinor }) => ({ segment, clients, visits, revenueMinor }))
        .toSorted((one, other) => (one.segment < other.segment ? -1 : 1));
      const sums = 'COUNT(*) AS clients, SUM(visits) AS visits, SUM(revenueMinor) AS revenueMinor';
      expect(rows).toEqual(bySql(`SELECT segment, ${sums} FROM segmented GROUP BY segment ORDER BY segment`));
      expect(map.filter(({ clients }) => clients > 0)).toEqual(
        bySql(
          `SELECT r AS recency, f AS frequency, COUNT(*) AS clients, SUM(revenueMinor) AS revenueMinor
             FROM scored GROUP BY r, f ORDER BY r, f`,
        ),
      );
    });

    it('in the totals, the share of the first clients and the Gini coefficient', () => {
      const { clientCount, activeCount, visitCount, concentration } = snapshot.snapshot;
      expect({ clientCount, activeCount, visitCount, revenueMinor: concentration.revenueMinor }).toEqual(
        firstOf(
          `SELECT COUNT(*) AS clientCount, SUM(visits > 0) AS activeCount, SUM(lifetimeVisits) AS visitCount,
                  SUM(revenueMinor) AS revenueMinor FROM client`,
        ),
      );
      for (const { clients, revenueShare } of concentration.top) {
        const found = firstOf(
          `SELECT SUM(revenueMinor) * 1.0 / (SELECT SUM(revenueMinor) FROM scored) AS share
             FROM (SELECT revenueMinor FROM scored ORDER BY revenueMinor DESC LIMIT ${clients})`,
        );
        expect(revenueShare).toBeCloseTo(Number(found?.share), 12);
      }
      const gini = firstOf(
        `SELECT 2.0 * SUM(place * revenueMinor) / (COUNT(*) * SUM(revenueMinor)) - (COUNT(*) + 1.0) / COUNT(*) AS gini
           FROM (SELECT revenueMinor, ROW_NUMBER() OVER (ORDER BY revenueMinor) AS place FROM scored)`,
      );
      expect(concentration.gini).toBeCloseTo(Number(gini?.gini), 12);
    });

    it('in the cohorts, and in second visits', () => {
      const { cohorts, repurchase } = snapshot.snapshot;
      expect(cohorts.map(({ month, clients }) => ({ month, clients }))).toEqual(
        bySql('SELECT substr(firstOn, 1, 7) AS month, COUNT(*) AS clients FROM client GROUP BY 1 ORDER BY 1'),
      );
      for (const { days, rate, open } of repurchase) {
        const found = firstOf(
          `WITH second AS (SELECT client, MIN(day) AS day FROM line JOIN client ON personId = client
                            WHERE day > firstOn GROUP BY client)
           SELECT COUNT(*) AS n, SUM(second.day IS NOT NULL AND julianday(second.day) - julianday(firstOn) <= ${days}) AS count
             FROM client LEFT JOIN second ON second.client = personId
            WHERE julianday(firstOn) + ${days} <= julianday('2026-11-30')`,
        );
        expect({ n: rate.n, count: rate.count }).toEqual(found);
        expect(rate.n + open).toBe(snapshot.snapshot.clientCount);
      }
    });
  });

  it('of an earlier day leaves later visits out', () => {
    const earlier = computed(rows, '2026-06-30');
    expect(earlier.snapshot.asOf).toBe('2026-06-30');
    for (const client of allClients(earlier)) expect(client.lastOn <= '2026-06-30').toBe(true);
    expect(earlier.snapshot.visitCount).toBeLessThan(snapshot.snapshot.visitCount);
  });

  it('names whoever sold to each client last', () => {
    for (const { personId, soldById } of allClients(snapshot))
      expect(soldById).toBe(Number(personId.slice(4)) % 2 === 0 ? 'camille-laurent' : 'louis-martin');
    const [unsold] = allClients(computed(rowsOf({ unsold: [line('2026-11-01', 5000)] })));
    expect(unsold?.soldById).toBeNull();
  });

  it('keeps the categories of each visit as bits, in the order of their names, the last bit for what is beyond 31', () => {
    const names = Array.from({ length: 33 }, (_, index) => `category-${String(index).padStart(2, '0')}`);
    const intake = rowIntake(simulatedDay, money);
    const bought = names.map((category, index) =>
      line(`2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`, 100, { category }),
    );
    for (const row of rowsOf({ one: bought })) intake.take(row);
    const { categories, categoryMasks } = intake.columns().columns;
    expect(categories).toEqual(names.slice(0, 31));
    expect([...categoryMasks]).toEqual(names.map((_, index) => 1 << Math.min(index, 30)));
  });

  it('gives nobody who came once a chance of being alive', () => {
    for (const client of allClients(snapshot)) expect(client.chanceAlive === null).toBe(client.lifetimeVisits < 2);
    expect(snapshot.snapshot.model.visits.mode).toBe('maximum likelihood');
  });
});

describe('edge cases of a snapshot', () => {
  it('of nobody, and of one client, has no figure that would need more', () => {
    for (const rows of [[], rowsOf({ one: [line('2026-11-01', 5000)] })]) {
      const { snapshot } = computed(rows);
      expect(snapshot.clientCount).toBe(rows.length);
      expect(snapshot.concentration.gini).toBeNull();
      expect(snapshot.revenueClasses.kind).toBe('refused');
      expect(snapshot.model.notSaid.length).toBeGreaterThan(0);
    }
  });

  it('has no client who gave everything back, and tells what belonged to no sale', () => {
    const { snapshot } = computed(
      rowsOf({
        back: [line('2026-10-01', 9000), line('2026-10-05', -9000, { kind: 'return' })],
        credit: [line('2026-10-01', 6_000_000), line('2026-10-09', -900_000, { kind: 'credit' })],
        only: [line('2026-10-01', -700, { kind: 'return' })],
      }),
    );
    expect(snapshot.clientCount).toBe(1);
    expect(snapshot.visitCount).toBe(1);
    expect(snapshot.uncounted.unmatchedMinor).toBe(-700);
  });

  it('counts currencies by the rate of their day, and a visit without one as a visit', () => {
    const rates = { ...money, exchangeRates: [{ currency: 'CHF', from: '2026-01-01', rate: '1.05' }] };
    const one = computed(
      rowsOf({
        two: [line('2026-03-01', 10_000, { currency: 'CHF' }), line('2026-04-01', 10_000)],
        other: [line('2026-03-01', 10_000, { currency: 'JPY' })],
      }),
      simulatedDay,
      rates,
    );
    const clients = allClients(one);
    expect(clients.find(({ personId }) => personId === 'two')?.lifetimeMinor).toBe(20_500);
    expect(clients.find(({ personId }) => personId === 'other')).toMatchObject({ lifetimeVisits: 1, lifetimeMinor: 0 });
    expect(one.snapshot.uncounted.visitsWithoutRate).toEqual([{ currency: 'JPY', visits: 1 }]);
  });

  it('keeps number, first day, last day and sum of 500 visits, of which the row has the last 64 by day', () => {
    const lines = Array.from({ length: 500 }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 3 + 2 * index)).toISOString().slice(0, 10);
      return line(day, 101 + index);
    });
    const [row] = rowsOf({ often: lines });
    if (row === undefined) throw new Error('500 visits make a row');
    const visits = visitsOfRow(row);
    expect(visits).toHaveLength(500);
    expect(visits.map(({ on }) => on)).toEqual([...new Set(visits.map(({ on }) => on))].toSorted());
    const [client] = allClients(computed([row]));
    expect(client).toMatchObject({
      lifetimeVisits: 500,
      lifetimeMinor: lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      firstOn: '2024-01-03',
      lastOn: lines.at(-1)?.purchasedOn,
    });
  });
});
