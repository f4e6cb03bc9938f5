import { randomIds } from '#adapters/crypto/ids.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { readRevision } from '#adapters/dynamodb/house-revision.ts';
import { readWhole } from '#adapters/dynamodb/houses.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { staffItems } from '#adapters/dynamodb/staff-directory.ts';
import { HouseIncompleteError } from '#domain/house/house.ts';
import { HouseChangedError, type StaffRepository } from '#ports/staff-repository.ts';

/** The next revision, on the condition that the house is still the one that was read. */
function revisionWrite(table: Table, read: string): Write {
  return {
    item: {
      Put: {
        TableName: table.name,
        Item: { ...keys.houseRevision(), entity: 'house-revision', doc: { revision: randomIds.next('rev') } },
        ConditionExpression: 'doc.revision = :read',
        ExpressionAttributeValues: { ':read': read },
      },
    },
    otherwise: () => new HouseChangedError('The house changed since it was read.'),
  };
}

/** Members of staff in the single table, one item each, changed one at a time. */
export function staffRepository(table: Table): StaffRepository {
  return {
    async readHouse() {
      // The revision is read first, so that a change during the other reads fails the write.
      const revision = await readRevision(table);
      if (revision === undefined) throw new HouseIncompleteError('The house is not provisioned yet.');
      return { revision, house: await readWhole(table) };
    },
    async change({ revision }, { member, calendar, events }) {
      const put = (item: Record<string, unknown>): Write => ({ item: { Put: { TableName: table.name, Item: item } } });
      await commit(table, [
        revisionWrite(table, revision),
        ...staffItems(member).map(put),
        ...(calendar === undefined ? [] : [put({ ...keys.calendar(calendar.id), entity: 'calendar', doc: calendar })]),
        ...events.map((event) => eventWrite(table, event, {})),
      ]);
    },
  };
}
