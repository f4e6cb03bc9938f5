import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import { type Key, keys, shards } from '#adapters/dynamodb/keys.ts';
import { batchGetDocs, getDoc, queryDocs } from '#adapters/dynamodb/stored.ts';
import { type DaySnapshot, dimensions, type PersonDay } from '#domain/kpi/day-fact.ts';
import { monthNumber, monthsBefore } from '#domain/kpi/time-buckets.ts';
import type {
  DaySlice,
  HeardDay,
  KeptLife,
  SnapshotReader,
  SnapshotRepository,
  TouchedDay,
} from '#ports/snapshot-repository.ts';

/** The index item of a client's projection; its facts are stored with their days. */
interface StoredLife {
  readonly inquiryIds: readonly string[];
  readonly days: readonly string[];
}

function monthsBetween(from: string, to: string): string[] {
  // Counted, not compared as text: after 9999-12 no text would ever be greater.
  const count = Math.max(0, monthNumber(to) - monthNumber(from) + 1);
  return Array.from({ length: count }, (_, index) => monthsBefore(from, -index).slice(0, 7));
}

function partition<Doc>(table: Table, entity: string, pk: string, from: string, to: string): Promise<Doc[]> {
  return queryDocs<Doc>(table, entity, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
    ConsistentRead: true,
  });
}

/** All reads are consistent: a snapshot made a moment after its facts has to contain them. */
export function snapshotReader(table: Table): SnapshotReader {
  return {
    async readLife(personId) {
      const life = await getDoc<StoredLife>(table, keys.life(personId), 'life');
      if (life === undefined) return { personId, inquiryIds: [], days: [] };
      const wanted = life.days.map((on) => keys.personDay(on, personId));
      const days = await batchGetDocs<PersonDay>(table, wanted, 'person-day');
      return { personId, inquiryIds: life.inquiryIds, days };
    },
    async listDay(on) {
      const pages = await Promise.all(
        shards.map((shard) => partition<PersonDay>(table, 'person-day', `FACTS#${on}#${shard}`, 'PERSON#', 'PERSON#~')),
      );
      return pages.flat();
    },
    async listSlices(side, from, to) {
      const pages = await Promise.all(
        monthsBetween(from, to).map((month) =>
          // "~" sorts after every character of an id.
          partition<DaySlice>(table, 'slice', `KPI#${side}#${month}`, `DAY#${from}#`, `DAY#${to}#~`),
        ),
      );
      return pages.flat();
    },
    listTouched: () => partition<TouchedDay>(table, 'touched-day', 'KPI', 'TOUCHED#', 'TOUCHED#~'),
    async readThrough() {
      return (await getDoc<{ on: string }>(table, keys.through(), 'kpi-through'))?.on;
    },
    readHeard: (on) => getDoc<HeardDay>(table, keys.heard(on), 'heard-day'),
  };
}

async function put(table: Table, key: Key, entity: string, doc: unknown): Promise<void> {
  await table.documents.send(new PutCommand({ TableName: table.name, Item: { ...key, entity, doc } }));
}

async function remove(table: Table, key: Key): Promise<void> {
  await table.documents.send(new DeleteCommand({ TableName: table.name, Key: key }));
}

/** Concurrent writes: a day has a hundred, and one after the other they would take all night. */
const writesAtATime = 24;

async function allOf(writes: readonly (() => Promise<void>)[]): Promise<void> {
  for (let start = 0; start < writes.length; start += writesAtATime) {
    await Promise.all(writes.slice(start, start + writesAtATime).map((write) => write()));
  }
}

async function keepLife(table: Table, before: KeptLife, after: KeptLife): Promise<void> {
  const { personId, inquiryIds, days } = after;
  const on = days.map((day) => day.on);
  const gone = before.days.map((day) => day.on).filter((day) => !on.includes(day));
  const life = (dates: readonly string[]) => put(table, keys.life(personId), 'life', { inquiryIds, days: dates });
  // The list of affected days is written first, so that a run that dies here leaves no fact without a mark.
  if (gone.length > 0 || before.days.length !== days.length) await life([...on, ...gone]);
  await allOf([
    ...days.map((day) => () => put(table, keys.personDay(day.on, personId), 'person-day', day)),
    ...gone.map((day) => () => remove(table, keys.personDay(day, personId))),
  ]);
  await life(on);
}

async function keepSnapshot(table: Table, { on, slices }: DaySnapshot): Promise<void> {
  const writes = (['all', ...dimensions] as const).map(async (side) => {
    const month = `KPI#${side}#${on.slice(0, 7)}`;
    const before = await partition<DaySlice>(table, 'slice', month, `DAY#${on}#`, `DAY#${on}#~`);
    const now = slices[side];
    return [
      ...Object.entries(now).map(
        ([value, tally]) =>
          () =>
            put(table, keys.slice(side, on, value), 'slice', { on, value, tally }),
      ),
      ...before
        .filter(({ value }) => now[value] === undefined)
        .map(
          ({ value }) =>
            () =>
              remove(table, keys.slice(side, on, value)),
        ),
    ];
  });
  await allOf((await Promise.all(writes)).flat());
}

async function settle(table: Table, { on, runId }: TouchedDay): Promise<void> {
  try {
    await table.documents.send(
      new DeleteCommand({
        TableName: table.name,
        Key: keys.touched(on),
        ConditionExpression: 'doc.runId = :runId',
        ExpressionAttributeValues: { ':runId': runId },
      }),
    );
  } catch (error) {
    // Another run has marked the day since, and that run will clear it.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

export function snapshotRepository(table: Table): SnapshotRepository {
  return {
    ...snapshotReader(table),
    keepLife: (before, after) => keepLife(table, before, after),
    async touch(days) {
      await allOf(days.map((day) => () => put(table, keys.touched(day.on), 'touched-day', day)));
    },
    keepSnapshot: (snapshot) => keepSnapshot(table, snapshot),
    settle: (day) => settle(table, day),
    keepHeard: (heard) => put(table, keys.heard(heard.on), 'heard-day', heard),
    keepThrough: (on) => put(table, keys.through(), 'kpi-through', { on }),
  };
}
