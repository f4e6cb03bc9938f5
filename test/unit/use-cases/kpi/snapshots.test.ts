import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar/local-date.ts';
import { dimensions } from '#domain/kpi/day-fact.ts';
import { kpiDefinitions } from '#domain/kpi/definitions.ts';
import { kpiValues } from '#domain/kpi/measure.ts';
import { sumOfTallies } from '#domain/kpi/tallies/tally.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { measurePeriods } from '#use-cases/kpi/measure-period.ts';
import { rebuildSnapshots } from '#use-cases/kpi/rebuild-snapshots.ts';
import { snapshotDay } from '#use-cases/kpi/snapshot-day.ts';
import { figureDifferences, listDifferences } from '../../../quarter/answers-compared.ts';
import { figuresBySql, nothing, SqlHouse } from '../../../quarter/sql-house.ts';
import { house } from '../../ports/house.ts';
import { type MemorySnapshots, memoryEventLog, memorySnapshots } from '../../ports/memory-kpi.ts';
import { seededEvents, shuffledAndDoubled } from '../../ports/seeded-events.ts';

const timeZone = 'Europe/Paris';
const houses = { read: async () => house() };

function portsOf(events: readonly HouseEvent[], snapshots: MemorySnapshots = memorySnapshots()) {
  return { events: memoryEventLog(events), snapshots, houses };
}

async function nights(ports: ReturnType<typeof portsOf>, from: string, to: string): Promise<void> {
  for (let on = from; on <= to; on = addDays(on, 1)) await snapshotDay(ports, `${on}T00:20:00.000Z`);
}

async function tallyOf(ports: ReturnType<typeof portsOf>, from: string, to: string, at: string) {
  const [slices = []] = await measurePeriods(ports, [{ side: 'all', from, to }], { timeZone, at });
  return sumOfTallies(slices.map(({ tally }) => tally));
}

// Clocks change in Paris on 2026-10-25: a day of the period has twenty-five hours.
const events = seededEvents({ seed: 7, people: 260, from: '2026-09-01', days: 90 });
const whole = { from: '2026-08-01', to: '2027-03-31' };
const after = '2027-04-02T08:00:00.000Z';

describe('every figure of a seeded house', async () => {
  const ports = portsOf(events);
  await nights(ports, '2026-09-02', '2027-04-01');
  const sql = new SqlHouse(events, timeZone);
  const windows = [
    ['2026-09-01', '2027-03-31'],
    ['2026-10-01', '2026-10-31'],
    ['2026-10-24', '2026-10-26'],
    ['2026-11-16', '2026-11-22'],
    ['2020-01-01', '2020-01-31'],
  ] as const;

  test('is computed by SQL as well, without exception', () => {
    expect(kpiDefinitions.map(({ name }) => name).filter((name) => !figuresBySql.includes(name))).toEqual([]);
  });

  for (const [from, to] of windows) {
    test(`equals SQL’s result over the exported events, ${from} to ${to}`, async () => {
      const figures = kpiValues(await tallyOf(ports, from, to, after));
      expect(
        figures.flatMap((figure) => figureDifferences(from, figure, sql.figure(figure.name, { from, to }))),
      ).toEqual([]);
    });
  }

  test('has a value in the long window, so that the comparison is meaningful', async () => {
    const figures = kpiValues(await tallyOf(ports, '2026-09-01', '2027-03-31', after));
    expect(figures.filter(({ n }) => n < 5).map(({ name }) => name)).toEqual([]);
  });

  test('adds up over every dimension to the whole, and equals SQL’s result in each', async () => {
    const { from, to } = whole;
    const all = await tallyOf(ports, from, to, after);
    for (const side of dimensions) {
      const [slices = []] = await measurePeriods(ports, [{ side, from, to }], { timeZone, at: after });
      expect(sumOfTallies(slices.map(({ tally }) => tally)).counts).toEqual(all.counts);
      const values = [...new Set(slices.map(({ value }) => value))];
      const differences = values.flatMap((value) => {
        const own = sumOfTallies(slices.filter((slice) => slice.value === value).map(({ tally }) => tally));
        return listDifferences(value, kpiValues(own), (name) => sql.groups(name, whole, side).get(value) ?? nothing);
      });
      expect(differences).toEqual([]);
      expect(values.length).toBeGreaterThan(side === 'policy' ? 0 : 1);
    }
  });
});

describe('snapshots', () => {
  const some = seededEvents({ seed: 11, people: 25, from: '2026-10-20', days: 10 });
  const end = '2026-12-20';

  async function madeFrom(said: readonly HouseEvent[], snapshots = memorySnapshots()) {
    const ports = portsOf(said, snapshots);
    await nights(ports, '2026-10-21', end);
    return snapshots;
  }

  test('are the same from shuffled and duplicated events', async () => {
    expect((await madeFrom(shuffledAndDoubled(some, 3))).dump()).toEqual((await madeFrom(some)).dump());
  });

  test('are the same when the nightly job dies before any of its writes and runs again', async () => {
    const until = some.filter(({ occurredAt }) => occurredAt < '2026-10-28');
    const at = '2026-10-28T00:20:00.000Z';
    const undisturbed = memorySnapshots();
    let writes = 0;
    undisturbed.beforeWrite = () => {
      writes += 1;
    };
    await snapshotDay(portsOf(until, undisturbed), at);
    expect(writes).toBeGreaterThan(100);
    for (let deadAt = 1; deadAt <= writes; deadAt += 23) {
      const snapshots = memorySnapshots();
      let left = deadAt;
      snapshots.beforeWrite = () => {
        left -= 1;
        if (left === 0) throw new Error('The machine stopped.');
      };
      await expect(snapshotDay(portsOf(until, snapshots), at)).rejects.toThrow('stopped');
      await snapshotDay(portsOf(until, snapshots), at);
      expect(snapshots.dump()).toEqual(undisturbed.dump());
    }
  });

  test('stay unchanged when the job runs twice for one night', async () => {
    const snapshots = await madeFrom(some);
    const before = snapshots.dump();
    await snapshotDay(portsOf(some, snapshots), `${end}T05:00:00.000Z`);
    expect(snapshots.dump()).toEqual(before);
  });

  test('include late events of a closed day within a week', async () => {
    const late = some.filter(({ eventId }) => Number(eventId.slice(4)) % 5 === 0);
    const early = some.filter((event) => !late.includes(event) || event.occurredAt > '2026-10-26');
    const snapshots = memorySnapshots();
    await nights(portsOf(early, snapshots), '2026-10-21', '2026-10-26');
    const before = snapshots.dump();
    await nights(portsOf(some, snapshots), '2026-10-27', end);
    expect(before).not.toEqual((await madeFrom(some)).dump());
    expect(snapshots.dump()).toEqual((await madeFrom(some)).dump());
  });

  test('are the same when all are rebuilt, a quarter at a time', async () => {
    const ports = portsOf(some);
    let from: string | null = '2026-06-01';
    let calls = 0;
    while (from !== null) {
      ({ goOnFrom: from } = await rebuildSnapshots(ports, { from, to: '2026-12-19' }, `${end}T00:20:00.000Z`));
      calls += 1;
    }
    expect(calls).toBe(3);
    expect(ports.snapshots.dump()).toEqual((await madeFrom(some)).dump());
  });

  test('with the events since give the present figures', async () => {
    const at = '2026-11-03T14:30:00.000Z';
    const known = some.filter(({ occurredAt }) => occurredAt < at);
    const lagging = portsOf(known);
    await nights(lagging, '2026-10-21', '2026-11-01');
    const upToDate = portsOf(known);
    await nights(upToDate, '2026-10-21', end);
    const lag = await tallyOf(lagging, '2026-10-20', '2026-11-03', at);
    expect(kpiValues(lag)).toEqual(
      kpiValues(await tallyOf(upToDate, '2026-10-20', '2026-11-03', `${end}T09:00:00.000Z`)),
    );
    const stale = portsOf(known.filter(({ occurredAt }) => occurredAt < '2026-10-31T23:00:00.000Z'));
    await nights(stale, '2026-10-21', end);
    expect(kpiValues(lag)).not.toEqual(kpiValues(await tallyOf(stale, '2026-10-20', '2026-11-03', at)));
  });

  test('of a day that was being rebuilt when the job died are not used', async () => {
    const snapshots = await madeFrom(some.filter(({ occurredAt }) => occurredAt < '2026-10-27'));
    const until = portsOf(
      some.filter(({ occurredAt }) => occurredAt < '2026-10-30'),
      snapshots,
    );
    await snapshots.keepThrough('2026-10-26');
    snapshots.keepSnapshot = async () => {
      throw new Error('The machine stopped.');
    };
    await expect(snapshotDay(until, '2026-10-30T00:20:00.000Z')).rejects.toThrow('stopped');
    const fresh = portsOf(some.filter(({ occurredAt }) => occurredAt < '2026-10-30'));
    const [one, other] = [
      await tallyOf(until, '2026-10-20', '2026-10-29', '2026-10-30T08:00:00.000Z'),
      await tallyOf(fresh, '2026-10-20', '2026-10-29', '2026-10-30T08:00:00.000Z'),
    ];
    expect(one.counts).toEqual(other.counts);
  });
});
