import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import type { Write } from '#adapters/dynamodb/commit.ts';
import { keys, lists, ownerKeyOfPerson, shardOf } from '#adapters/dynamodb/keys.ts';
import { getDoc, queryDocs } from '#adapters/dynamodb/stored.ts';
import { idsOf } from '#domain/identity/client-merge.ts';
import { type Person, PersonChangedError } from '#domain/identity/person.ts';
import { type ClientRow, clientRow } from '#domain/portfolio/client-row.ts';
import type { ClientRowReader } from '#ports/portfolio-repository.ts';
import type { Purchase } from '#ports/purchase-repository.ts';

/** What a client's row is made of, as it was read. */
export interface RowBasis {
  /** The record that counts: of merged records, the kept one. */
  readonly personId: string;
  /** Absent for an id without a record. */
  readonly person: Person | undefined;
  readonly purchases: readonly Purchase[];
  /** The version of the stored row; absent without one. */
  readonly version: number | undefined;
}

/** All purchases that are stored under these ids, ordered by id and number. */
export async function purchasesOf(table: Table, personIds: readonly string[]): Promise<readonly Purchase[]> {
  const purchases = await Promise.all(
    personIds.map((personId) =>
      queryDocs<Purchase>(table, 'purchase', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(personId), ':prefix': 'PURCHASE#' },
        ConsistentRead: true,
      }),
    ),
  );
  return purchases.flat();
}

async function versionOf(table: Table, personId: string): Promise<number | undefined> {
  const { Item } = await table.documents.send(
    new GetCommand({ TableName: table.name, Key: keys.clientRow(personId), ConsistentRead: true }),
  );
  return typeof Item?.version === 'number' ? Item.version : undefined;
}

async function recordOf(table: Table, personId: string): Promise<Person | undefined> {
  const record = await getDoc<Person>(table, keys.person(personId), 'person');
  if (record?.mergedInto === undefined) return record;
  return (await getDoc<Person>(table, keys.person(record.mergedInto), 'person')) ?? record;
}

async function basisOf(
  table: Table,
  personId: string,
  person: Person | undefined,
  version: number | undefined,
): Promise<RowBasis> {
  return {
    personId,
    person,
    purchases: await purchasesOf(table, person === undefined ? [personId] : idsOf(person)),
    version,
  };
}

/**
 * Reads everything of which the client's row is made: all purchases, under all their ids. The version comes first, so
 * that a line recorded in between changes the version that is written upon.
 */
export async function readRowBasis(table: Table, askedId: string): Promise<RowBasis> {
  const person = await recordOf(table, askedId);
  const personId = person?.personId ?? askedId;
  return basisOf(table, personId, person, await versionOf(table, personId));
}

/** The same for records as a merge will leave them: the versions of all come before the purchases of any. */
export async function basesOf(table: Table, people: readonly Person[]): Promise<readonly RowBasis[]> {
  const versions = await Promise.all(people.map(({ personId }) => versionOf(table, personId)));
  return Promise.all(people.map((person, index) => basisOf(table, person.personId, person, versions[index])));
}

const changed = (personId: string) => () => new PersonChangedError(`Person ${personId} changed meanwhile.`);

function asRead(version: number | undefined) {
  if (version === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return { ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': version } };
}

/** Puts the row in place of the one that was read; an erased client, and one without purchases, has none. */
export function rowWrites(table: Table, { personId, version }: RowBasis, row: ClientRow | undefined): readonly Write[] {
  if (row === undefined) return [];
  const Item = {
    ...keys.clientRow(personId),
    gsi1pk: lists.clients(shardOf(personId)),
    gsi1sk: personId,
    entity: 'client-row',
    version: (version ?? 0) + 1,
    doc: row,
  };
  return [{ item: { Put: { TableName: table.name, Item, ...asRead(version) } }, otherwise: changed(personId) }];
}

/** Leaves no row in place of the one that was read, nor of one that was made since. */
export function rowRemoval(table: Table, { personId, version }: RowBasis): Write {
  const place = { TableName: table.name, Key: keys.clientRow(personId), ...asRead(version) };
  const otherwise = changed(personId);
  return { item: version === undefined ? { ConditionCheck: place } : { Delete: place }, otherwise };
}

/** The row of a basis; an erased client has none. */
export function rowOf(
  { personId, person, purchases }: RowBasis,
  added: readonly Purchase[] = [],
): ClientRow | undefined {
  if (person?.erasedAt !== undefined) return undefined;
  return clientRow(personId, [...purchases, ...added]);
}

/** What has to be so of the record for its row to be this client's: neither merged nor erased since it was read. */
export function profileCondition({ person }: Pick<RowBasis, 'person'>) {
  if (person === undefined) return { expression: 'attribute_not_exists(pk)', values: {} };
  const { mergedIds, erasedAt } = person;
  const isErased = erasedAt === undefined ? 'attribute_not_exists(doc.erasedAt)' : 'attribute_exists(doc.erasedAt)';
  const unmerged = `attribute_not_exists(doc.mergedInto) AND ${isErased}`;
  if (mergedIds === undefined) return { expression: `${unmerged} AND attribute_not_exists(doc.mergedIds)`, values: {} };
  return { expression: `${unmerged} AND doc.mergedIds = :mergedIds`, values: { ':mergedIds': mergedIds } };
}

/** The check of the record, for a transaction that does not write it. */
export function profileCheck(table: Table, basis: RowBasis): Write {
  const { expression, values } = profileCondition(basis);
  return {
    item: {
      ConditionCheck: {
        TableName: table.name,
        Key: keys.person(basis.personId),
        ConditionExpression: expression,
        ...(Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values }),
      },
    },
    otherwise: changed(basis.personId),
  };
}

export function clientRowReader(table: Table): ClientRowReader {
  const find = (personId: string) => getDoc<ClientRow>(table, keys.clientRow(personId), 'client-row');
  return {
    async findRow(personId) {
      const own = await find(personId);
      if (own !== undefined) return own;
      const record = await recordOf(table, personId);
      return record === undefined || record.personId === personId ? undefined : find(record.personId);
    },
  };
}
