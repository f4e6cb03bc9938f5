import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { randomIds } from '#adapters/crypto/ids.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { readRevision } from '#adapters/dynamodb/house-revision.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { headUnchanged, publicationWrites } from '#adapters/dynamodb/policies.ts';
import { staffItems } from '#adapters/dynamodb/staff-directory.ts';
import { docsOf, getDoc, queryItems } from '#adapters/dynamodb/stored.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { type House, HouseIncompleteError, type StaffMember } from '#domain/house/house.ts';
import type { HouseProvisioner, HouseRepository } from '#ports/house-repository.ts';

type Settings = Omit<House, 'staff' | 'calendars'>;

const wholeHouse = {
  KeyConditionExpression: 'pk = :pk',
  ExpressionAttributeValues: { ':pk': 'HOUSE' },
  ConsistentRead: true,
};

/** Raw items of a counter partition: their sort key and the number stored in `attribute`. */
async function readCounts(
  table: Table,
  pk: string,
  attribute: string,
  range?: { from: string; to: string },
): Promise<{ sk: string; count: number }[]> {
  const counts: { sk: string; count: number }[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.documents.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: range === undefined ? 'pk = :pk' : 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues:
          range === undefined ? { ':pk': pk } : { ':pk': pk, ':from': range.from, ':to': range.to },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) {
      const count: unknown = item[attribute];
      if (typeof count === 'number') counts.push({ sk: String(item.sk), count });
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return counts;
}

/** Reads the whole provisioned house. @throws HouseIncompleteError before the first provisioning. */
export async function readWhole(table: Table): Promise<House> {
  const items = await queryItems(table, wholeHouse);
  const [first] = docsOf<Settings>(items, 'house-settings');
  if (first === undefined) {
    throw new HouseIncompleteError('The house is not provisioned yet: run the provision-house operation first.');
  }
  return {
    ...first,
    calendars: docsOf<BusinessCalendar>(items, 'calendar'),
    staff: docsOf<StaffMember>(items, 'staff'),
  };
}

/** A house, and the revision under which it was read. */
interface KnownHouse {
  readonly revision: string;
  readonly house: House;
}

export function houseRepository(table: Table): HouseRepository {
  let known: KnownHouse | undefined;
  return {
    async read() {
      // Every step of every workflow reads the house, which changes a few times a year, so a few bytes decide whether
      // the cached house is still valid. The revision is read first, so that the next read sees a change in between.
      const revision = await readRevision(table);
      if (revision !== undefined && revision === known?.revision) return known.house;
      const house = await readWhole(table);
      known = revision === undefined ? undefined : { revision, house };
      return house;
    },
    async readLedger({ from, to }) {
      const [open, assigned] = await Promise.all([
        readCounts(table, 'LOADS', 'openCount'),
        // '~' sorts after every id, so that the whole last day is read.
        readCounts(table, 'ASSIGNED', 'assignedCount', { from, to: `${to}#~` }),
      ]);
      const openCounts: Record<string, number> = {};
      for (const { sk, count } of open) openCounts[sk.slice('ADVISOR#'.length)] = Math.max(0, count);
      const assignedByDay: Record<string, Record<string, number>> = {};
      for (const { sk, count } of assigned) {
        const [day, advisorId] = [sk.slice(0, 10), sk.slice(11)];
        assignedByDay[day] = { ...assignedByDay[day], [advisorId]: count };
      }
      return { from, to, openCounts, assignedByDay };
    },
  };
}

export function houseProvisioner(table: Table): HouseProvisioner {
  const put = (item: Record<string, unknown>) => ({ Put: { TableName: table.name, Item: item } });
  return {
    async find() {
      const settings = await getDoc<Settings>(table, keys.settings(), 'house-settings');
      return settings && readWhole(table);
    },
    async provision(house, events, { before, publication }) {
      const { staff, calendars, ...settings } = house;
      const things = [
        ...calendars.map((calendar) => ({ ...keys.calendar(calendar.id), entity: 'calendar', doc: calendar })),
        ...staff.flatMap(staffItems),
      ];
      for (const thing of things) await table.documents.send(new PutCommand({ TableName: table.name, Item: thing }));
      // The settings are written last: the house counts as provisioned only when its people and hours are stored. The
      // revision is written with them and with the event, so that its readers find everything else in place.
      const revision = { revision: randomIds.next('rev') };
      await commit(table, [
        { item: put({ ...keys.settings(), entity: 'house-settings', doc: settings }) },
        { item: put({ ...keys.houseRevision(), entity: 'house-revision', doc: revision }) },
        ...(publication === undefined ? [] : publicationWrites(table, before, publication)),
        ...(publication === undefined && before !== undefined ? [headUnchanged(table, before)] : []),
        ...events.map((event) => eventWrite(table, event, {})),
      ]);
    },
  };
}
