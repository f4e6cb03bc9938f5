import { describe, expect, test } from 'vitest';
import { eventLog } from '#adapters/dynamodb/event-log.ts';
import { snapshotRepository } from '#adapters/dynamodb/snapshots.ts';
import { type PersonDay, snapshotOf, unknownPlace } from '#domain/kpi/day-fact.ts';
import { spreadOf } from '#domain/kpi/tallies/spread.ts';
import type { KeptLife } from '#ports/snapshot-repository.ts';
import { everyItem, putRaw, realTable } from './real-table.ts';

const table = realTable();

function dayOf(personId: string, on: string, received: number, advisor = 'camille'): PersonDay {
  return {
    personId,
    on,
    facts: [
      {
        place: { ...unknownPlace, advisor },
        tally: { counts: { received }, spreads: { 'business-minutes': spreadOf([12.5, 30]) }, sales: { EUR: 125_000 } },
      },
    ],
  };
}

const lifeOf = (personId: string, ...days: PersonDay[]): KeptLife => ({ personId, inquiryIds: ['inq-1'], days });
const nobody = (personId: string): KeptLife => ({ personId, inquiryIds: [], days: [] });

describe('facts of a projection', () => {
  test('are read back as they were stored, by person and by day', async () => {
    const repository = snapshotRepository(table());
    const one = lifeOf('one', dayOf('one', '2026-11-02', 1), dayOf('one', '2026-11-09', 2));
    await repository.keepLife(nobody('one'), one);
    await repository.keepLife(nobody('two'), lifeOf('two', dayOf('two', '2026-11-02', 3)));
    const kept = await repository.readLife('one');
    expect(kept.days.toSorted((a, b) => (a.on < b.on ? -1 : 1))).toEqual(one.days);
    expect(kept.inquiryIds).toEqual(['inq-1']);
    const ofDay = await repository.listDay('2026-11-02');
    expect(ofDay.map(({ personId }) => personId).sort()).toEqual(['one', 'two']);
    expect(await repository.readLife('nobody')).toEqual(nobody('nobody'));
  });

  test('are removed from a day to which the projection no longer contributes', async () => {
    const repository = snapshotRepository(table());
    const before = lifeOf('moved', dayOf('moved', '2026-12-01', 1));
    const after = lifeOf('moved', dayOf('moved', '2026-12-08', 1));
    await repository.keepLife(nobody('moved'), before);
    await repository.keepLife(before, after);
    expect(await repository.listDay('2026-12-01')).toEqual([]);
    expect(await repository.readLife('moved')).toEqual(after);
  });
});

describe('a snapshot', () => {
  test('of the last representable months is read to its end: no month comes after December 9999', async () => {
    const { listSlices } = snapshotRepository(table());
    expect(await listSlices('all', '9999-11-01', '9999-12-31')).toEqual([]);
    expect(await listSlices('all', '2026-02-01', '2026-01-31')).toEqual([]);
  });

  test('is read by dimension over several months, both ends included, and loses slices that no longer exist', async () => {
    const repository = snapshotRepository(table());
    const keep = (on: string, ...people: PersonDay[]) => repository.keepSnapshot(snapshotOf(on, people));
    await keep('2025-12-31', dayOf('a', '2025-12-31', 1));
    await keep('2026-01-01', dayOf('a', '2026-01-01', 1), dayOf('b', '2026-01-01', 4, 'hugo'));
    await keep('2026-01-31', dayOf('a', '2026-01-31', 7));
    await keep('2026-02-01', dayOf('a', '2026-02-01', 9));
    const read = async () =>
      (await repository.listSlices('advisor', '2025-12-31', '2026-01-31')).map(({ on, value, tally }) => [
        on,
        value,
        tally.counts.received,
      ]);
    expect(await read()).toEqual([
      ['2025-12-31', 'camille', 1],
      ['2026-01-01', 'camille', 1],
      ['2026-01-01', 'hugo', 4],
      ['2026-01-31', 'camille', 7],
    ]);
    await keep('2026-01-01', dayOf('b', '2026-01-01', 2, 'hugo'));
    expect((await read()).filter(([on]) => on === '2026-01-01')).toEqual([['2026-01-01', 'hugo', 2]]);
    expect(await repository.listSlices('all', '2026-01-31', '')).toEqual([]);
  });
});

describe('the progress of the daily job', () => {
  test('clears the mark of a day only for the run that set it last', async () => {
    const repository = snapshotRepository(table());
    await repository.touch([{ on: '2026-11-02', runId: 'first' }]);
    await repository.touch([{ on: '2026-11-02', runId: 'second' }]);
    await repository.settle({ on: '2026-11-02', runId: 'first' });
    expect(await repository.listTouched()).toEqual([{ on: '2026-11-02', runId: 'second' }]);
    await repository.settle({ on: '2026-11-02', runId: 'second' });
    expect(await repository.listTouched()).toEqual([]);
  });

  test('stores the last day and the events read', async () => {
    const repository = snapshotRepository(table());
    expect(await repository.readThrough()).toBeUndefined();
    await repository.keepThrough('2026-11-02');
    await repository.keepHeard({ on: '2026-11-02', events: 3, sum: 9 });
    expect(await repository.readThrough()).toBe('2026-11-02');
    expect(await repository.readHeard('2026-11-02')).toEqual({ on: '2026-11-02', events: 3, sum: 9 });
    expect(await repository.readHeard('2026-11-03')).toBeUndefined();
  });
});

test('a person’s projection is read from their own partitions only', async () => {
  const said = (pk: string, eventId: string) =>
    putRaw(table(), {
      pk,
      sk: `EVENT#2026-11-02T09:00:00.000Z#${eventId}`,
      entity: 'event',
      doc: { eventId, name: 'client-asked.v1', occurredAt: '2026-11-02T09:00:00.000Z' },
    });
  await said('PERSON#p', 'evt-1');
  await said('INQUIRY#i', 'evt-2');
  await said('INQUIRY#other', 'evt-3');
  const events = await eventLog(table()).readLife('p', ['i']);
  expect(events.map(({ eventId }) => eventId)).toEqual(['evt-1', 'evt-2']);
  expect((await everyItem(table())).length).toBeGreaterThan(3);
});
