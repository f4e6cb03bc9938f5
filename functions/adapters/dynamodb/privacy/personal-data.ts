import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { type Key, keys, lists, ownerKeyOfPerson, shards } from '#adapters/dynamodb/keys.ts';
import { getDoc, queryDocs, queryItems } from '#adapters/dynamodb/stored.ts';
import { type Erasure, erasedPerson, isErasureOpen } from '#domain/identity/erasure.ts';
import { normaliseEmail, type Person, PersonChangedError } from '#domain/identity/person.ts';
import type {
  ErasureRequests,
  PersonalDataReader,
  PersonalDataRepository,
  PersonalItem,
} from '#ports/personal-data.ts';

/** Items of a client without any name, address or word: they stay under the id, for accounts, proof and figures. */
const kept: ReadonlySet<string> = new Set(['event', 'purchase', 'consent', 'erasure']);

interface OwnItem extends PersonalItem {
  readonly key: Key;
}

/** Every item of a client's partition, whatever it is. */
async function itemsOf(table: Table, personId: string): Promise<OwnItem[]> {
  const items = await queryItems(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(personId) },
    ConsistentRead: true,
  });
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null || !('pk' in item) || !('sk' in item)) return [];
    const entity = 'entity' in item ? String(item.entity) : '';
    return [{ key: { pk: String(item.pk), sk: String(item.sk) }, entity, doc: 'doc' in item ? item.doc : undefined }];
  });
}

function erasureItem(erasure: Erasure): Record<string, unknown> {
  const { personId, dueAt, erasedAt } = erasure;
  const isListed = erasedAt !== undefined || isErasureOpen(erasure);
  return {
    ...keys.erasure(personId),
    entity: 'erasure',
    ...(isListed
      ? { gsi1pk: lists.erasures(erasedAt === undefined ? 'open' : 'done'), gsi1sk: `${erasedAt ?? dueAt}#${personId}` }
      : {}),
    doc: erasure,
  };
}

function personalDataReader(table: Table): PersonalDataReader {
  return {
    findErasure: (personId) => getDoc<Erasure>(table, keys.erasure(personId), 'erasure'),
    async collect(personIds) {
      const found = await Promise.all(personIds.map((id) => itemsOf(table, id)));
      return found.flat().map(({ entity, doc }) => ({ entity, doc }));
    },
  };
}

function linkIdsOf(doc: unknown): string[] {
  if (typeof doc !== 'object' || doc === null || !('linkIds' in doc) || !Array.isArray(doc.linkIds)) return [];
  return doc.linkIds.map(String);
}

/** The links of a letter open nothing any more, and the letter is gone. */
async function remove(table: Table, { key, entity, doc }: OwnItem): Promise<void> {
  if (entity === 'mail') {
    await Promise.all(linkIdsOf(doc).map((id) => deleteItem(table, keys.link(id))));
  }
  await deleteItem(table, key);
}

async function deleteItem(table: Table, key: Key): Promise<void> {
  await table.documents.send(new DeleteCommand({ TableName: table.name, Key: { ...key } }));
}

function personIdOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('doc' in item)) return undefined;
  const { doc } = item;
  return typeof doc === 'object' && doc !== null && 'personId' in doc ? String(doc.personId) : undefined;
}

interface PeopleByEmail {
  readonly personId: string;
  readonly otherIds?: readonly string[] | undefined;
}

/** Whoever shares the mailbox is still found by it. */
function lookupWrite(table: Table, key: Key, found: PeopleByEmail, personId: string): Write {
  const { personId: first, otherIds = [] } = found;
  const [next, ...others] = [first, ...otherIds].filter((id) => id !== personId);
  const asRead = {
    ConditionExpression:
      otherIds.length === 0
        ? 'doc.personId = :first AND attribute_not_exists(doc.otherIds)'
        : 'doc.personId = :first AND doc.otherIds = :others',
    ExpressionAttributeValues: { ':first': first, ...(otherIds.length === 0 ? {} : { ':others': otherIds }) },
  };
  const doc = { personId: next, ...(others.length === 0 ? {} : { otherIds: others }) };
  return {
    item:
      next === undefined
        ? { Delete: { TableName: table.name, Key: key, ...asRead } }
        : { Put: { TableName: table.name, Item: { ...key, entity: 'person-by-email', doc }, ...asRead } },
    otherwise: () => new PersonChangedError(`The address of person ${personId} changed meanwhile.`),
  };
}

/** They are found by their address no more: whoever writes from it is somebody new. */
async function lookupWrites(table: Table, { personId, email }: Person): Promise<Write[]> {
  const key = keys.personByEmail(sha256(normaliseEmail(email)));
  const found = await getDoc<PeopleByEmail>(table, key, 'person-by-email');
  if (found === undefined || ![found.personId, ...(found.otherIds ?? [])].includes(personId)) return [];
  return [lookupWrite(table, key, found, personId)];
}

/** The profile last, in one transaction with the lookup: until then a repeat finds what is left to do. */
async function eraseRecord(table: Table, personId: string, at: string, besides: readonly Write[]): Promise<void> {
  const items = await itemsOf(table, personId);
  for (const item of items) if (item.entity !== 'person' && !kept.has(item.entity)) await remove(table, item);
  const person = await getDoc<Person>(table, keys.person(personId), 'person');
  const writes: Write[] = [...besides];
  if (person !== undefined && person.erasedAt === undefined) {
    writes.push(...(await lookupWrites(table, person)), {
      item: {
        Put: {
          TableName: table.name,
          Item: { ...keys.person(personId), entity: 'person', doc: erasedPerson(person, at) },
          // A submission in between has words of its own: the erasure is decided anew.
          ConditionExpression: 'doc.inquiryCount = :count',
          ExpressionAttributeValues: { ':count': person.inquiryCount },
        },
      },
      otherwise: () => new PersonChangedError(`Person ${personId} changed meanwhile.`),
    });
    // A sale recorded meanwhile has made the row anew; later ones find an erased record, and make none.
    writes.push({ item: { Delete: { TableName: table.name, Key: { ...keys.clientRow(personId) } } } });
  }
  if (writes.length > 0) await commit(table, writes);
}

/** A mark on the profile, which has to exist. */
function profileMark(
  table: Table,
  personId: string,
  expression: string,
  values?: Record<string, unknown>,
): Write['item'] {
  return {
    Update: {
      TableName: table.name,
      Key: keys.person(personId),
      UpdateExpression: expression,
      ConditionExpression: 'attribute_exists(pk)',
      ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
    },
  };
}

/** Requests to be erased: looked at, and recorded. */
export function erasureRequestStore(table: Table): ErasureRequests {
  return {
    ...personalDataReader(table),
    async ask(erasure, event) {
      const { personId, askedAt } = erasure;
      const known = await getDoc<Erasure>(table, keys.erasure(personId), 'erasure');
      if (known !== undefined && known.abandonedAt === undefined) return 'already-asked';
      const changed = () => new PersonChangedError(`Person ${personId} changed meanwhile.`);
      await commit(table, [
        {
          item: {
            Put: {
              TableName: table.name,
              Item: erasureItem(erasure),
              ConditionExpression: 'attribute_not_exists(pk) OR attribute_exists(doc.abandonedAt)',
            },
          },
          otherwise: changed,
        },
        { item: profileMark(table, personId, 'SET doc.erasureAskedAt = :at', { ':at': askedAt }), otherwise: changed },
        eventWrite(table, event, { personId }),
      ]);
      return 'asked';
    },
  };
}

/** What the house holds of a client, and its removal. */
export function personalDataRepository(table: Table): PersonalDataRepository {
  const listOf = (state: 'open' | 'done', until: string) =>
    queryDocs<Erasure>(table, 'erasure', {
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :list AND gsi1sk <= :until',
      ExpressionAttributeValues: { ':list': lists.erasures(state), ':until': until },
    });
  return {
    ...erasureRequestStore(table),
    // After every person's id at that instant.
    listErasuresDue: (at) => listOf('open', `${at}#~`),
    listErased: () => listOf('done', '~'),
    async listReviewable(before) {
      const listed = (list: string, until: string) =>
        queryItems(table, {
          IndexName: 'gsi1',
          KeyConditionExpression: 'gsi1pk = :list AND gsi1sk < :until',
          ExpressionAttributeValues: { ':list': list, ':until': until },
        });
      const items = await Promise.all([
        ...shards.map((shard) => listed(lists.ended(shard), before)),
        listed(lists.purchases(), before.slice(0, 10)),
      ]);
      const ids = items.flat().flatMap((item) => personIdOf(item) ?? []);
      return [...new Set(ids)].toSorted();
    },
    async abandon(erasure, at) {
      const { personId } = erasure;
      await commit(table, [
        { item: { Put: { TableName: table.name, Item: erasureItem({ ...erasure, abandonedAt: at }) } } },
        { item: profileMark(table, personId, 'REMOVE doc.erasureAskedAt') },
      ]);
    },
    async erase(personIds, erasure, event, at) {
      const [first, ...others] = personIds;
      for (const personId of others) await eraseRecord(table, personId, at, []);
      if (first === undefined) return;
      await eraseRecord(table, first, at, [
        { item: { Put: { TableName: table.name, Item: erasureItem({ ...erasure, erasedAt: at }) } } },
        eventWrite(table, event, { personId: first }),
      ]);
    },
  };
}
