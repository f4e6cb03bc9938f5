import type { Table } from '#adapters/dynamodb/client.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { batchGetDocs, getDoc } from '#adapters/dynamodb/stored.ts';
import { addressedProfile, idsOf } from '#domain/identity/client-merge.ts';
import type { Person } from '#domain/identity/person.ts';

function recordOf(table: Table, personId: string): Promise<Person | undefined> {
  return getDoc<Person>(table, keys.person(personId), 'person');
}

/** The client behind an id: the record itself, or the one it was merged into, under this record's address. */
export async function findClient(table: Table, personId: string): Promise<Person | undefined> {
  const record = await recordOf(table, personId);
  if (record?.mergedInto === undefined) return record;
  const kept = await recordOf(table, record.mergedInto);
  return kept === undefined ? record : addressedProfile(kept, record);
}

/** Every id under which the client's items are stored; the id alone for a client who is not known. */
export async function idsOfClient(table: Table, personId: string): Promise<readonly string[]> {
  const client = await findClient(table, personId);
  return client === undefined ? [personId] : idsOf(client);
}

/** The clients behind many ids at once, by the id that was asked for. */
export async function findClients(table: Table, personIds: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const read = (ids: readonly string[]) =>
    batchGetDocs<Person>(
      table,
      [...new Set(ids)].map((id) => keys.person(id)),
      'person',
    );
  const records = await read(personIds);
  const merged = records.flatMap(({ mergedInto }) => (mergedInto === undefined ? [] : [mergedInto]));
  const kept = new Map((merged.length === 0 ? [] : await read(merged)).map((one) => [one.personId, one]));
  return new Map(
    records.map((record) => {
      const into = kept.get(record.mergedInto ?? '');
      return [record.personId, into === undefined ? record : addressedProfile(into, record)];
    }),
  );
}
