import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { basesOf, type RowBasis, rowOf, rowRemoval, rowWrites } from '#adapters/dynamodb/clients/client-rows.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { getDoc, queryDocs } from '#adapters/dynamodb/stored.ts';
import type { ClientMerge } from '#domain/identity/client-merge.ts';
import { type ConsentProof, normaliseEmail, type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { ClientMergeRepository } from '#ports/client-merge-repository.ts';

/** Fields of a profile that a merge changes; every other field is left to its own writers. */
const changedFields = [
  'mergedInto',
  'mergedIds',
  'civility',
  'phone',
  'advisorId',
  'vip',
  'vicLevel',
  'stoppedTopics',
  'preferences',
  'consents',
  'consentWithdrawnAt',
  'latestInquiryIds',
  'inquiryCount',
] as const satisfies readonly (keyof Person)[];

/** Fields that have to be as they were read: a submission, a stop or another merge in between is decided on anew. */
const readFields = ['mergedInto', 'mergedIds', 'inquiryCount', 'stoppedTopics', 'consentWithdrawnAt'] as const;

function profileUpdate(table: Table, before: Person, after: Person): Write {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const set: string[] = [];
  const remove: string[] = [];
  for (const field of changedFields) {
    names[`#${field}`] = field;
    const value = after[field];
    if (value === undefined) remove.push(`doc.#${field}`);
    else {
      values[`:${field}`] = value;
      set.push(`doc.#${field} = :${field}`);
    }
  }
  const conditions = readFields.map((field) => {
    const value = before[field];
    if (value === undefined) return `attribute_not_exists(doc.#${field})`;
    values[`:before_${field}`] = value;
    return `doc.#${field} = :before_${field}`;
  });
  return {
    item: {
      Update: {
        TableName: table.name,
        Key: keys.person(before.personId),
        UpdateExpression: `SET ${set.join(', ')}${remove.length === 0 ? '' : ` REMOVE ${remove.join(', ')}`}`,
        ConditionExpression: conditions.join(' AND '),
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      },
    },
    otherwise: () => new PersonChangedError(`Person ${before.personId} changed meanwhile.`),
  };
}

const byGivenAt = (one: ConsentProof, other: ConsentProof) => (one.givenAt < other.givenAt ? -1 : 1);

/** A record that was merged is told by the row of the kept one; a record of its own again has its own. */
function rowChange(table: Table, basis: RowBasis): Write {
  const row = basis.person?.mergedInto === undefined ? rowOf(basis) : undefined;
  return rowWrites(table, basis, row)[0] ?? rowRemoval(table, basis);
}

/** Merges of clients: two profiles, the record of the merge and its events change in one transaction. */
export function clientMergeRepository(table: Table): ClientMergeRepository {
  const findRecord = (personId: string) => getDoc<Person>(table, keys.person(personId), 'person');
  const listOf = <Doc>(personId: string, entity: string, prefix: string) =>
    queryDocs<Doc>(table, entity, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(personId), ':prefix': prefix },
      ConsistentRead: true,
    });
  return {
    findRecord,
    async findByEmail(email) {
      const key = keys.personByEmail(sha256(normaliseEmail(email)));
      const found = await getDoc<{ personId: string }>(table, key, 'person-by-email');
      return found === undefined ? undefined : findRecord(found.personId);
    },
    listMerges: (keptId) => listOf<ClientMerge>(keptId, 'client-merge', 'MERGE#'),
    async readStored(personId) {
      const [contents, proofs] = await Promise.all([
        listOf<InquiryContent>(personId, 'content', 'CONTENT#'),
        listOf<ConsentProof & { readonly inquiryId: string }>(personId, 'consent', 'CONSENT#'),
      ]);
      const consents = proofs.map(({ inquiryId: _inquiryId, ...proof }) => proof).toSorted(byGivenAt);
      // Proofs are ordered by instant, which is the order in which the inquiries came.
      const ordered = proofs.toSorted(byGivenAt).map(({ inquiryId }) => inquiryId);
      const others = contents.map(({ inquiryId }) => inquiryId).filter((id) => !ordered.includes(id));
      return { inquiryIds: [...others, ...new Set(ordered)], consents };
    },
    async change({ kept, other, merge, events }) {
      const Item = { ...keys.clientMerge(merge.keptId, merge.at, merge.mergedId), entity: 'client-merge', doc: merge };
      const bases = await basesOf(table, [kept.after, other.after]);
      await commit(table, [
        ...bases.map((basis) => rowChange(table, basis)),
        profileUpdate(table, kept.before, kept.after),
        profileUpdate(table, other.before, other.after),
        { item: { Put: { TableName: table.name, Item } } },
        ...events.map(({ event, inquiryId }) =>
          eventWrite(table, event, { personId: merge.keptId, ...(inquiryId === undefined ? {} : { inquiryId }) }),
        ),
      ]);
    },
  };
}
