import { randomIds } from '#adapters/crypto/ids.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc, queryDocs } from '#adapters/dynamodb/stored.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { PolicyChangedError, type PolicyHead, type PolicyVersion } from '#domain/policy/policy-version.ts';
import type { PolicyReader, PolicyRepository, Publication } from '#ports/policy-repository.ts';

const changed = () => new PolicyChangedError('The policy was published anew since it was read.');

/** The head is the one that was read. Its latest version identifies it, because every publication changes that. */
function headIs(before: PolicyHead | undefined) {
  if (before === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#doc.#latest = :latest AND #doc.#inForce = :inForce',
    ExpressionAttributeNames: { '#doc': 'doc', '#latest': 'latest', '#inForce': 'inForce' },
    ExpressionAttributeValues: { ':latest': before.latest, ':inForce': before.inForce },
  };
}

/** Fails its transaction when a version was published since `before` was read. */
export function headUnchanged(table: Table, before: PolicyHead): Write {
  const item = { ConditionCheck: { TableName: table.name, Key: keys.policyHead(), ...headIs(before) } };
  return { item, otherwise: changed };
}

/** A version, its content, and the head that names it. Published versions are never overwritten. */
export function publicationWrites(
  table: Table,
  before: PolicyHead | undefined,
  { entry, policy, head }: Publication,
): Write[] {
  const put = (item: Record<string, unknown>, condition: object = {}) => ({
    Put: { TableName: table.name, Item: item, ...condition },
  });
  const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };
  return [
    { item: put({ ...keys.policyHead(), entity: 'policy-head', doc: head }, headIs(before)), otherwise: changed },
    {
      item: put({ ...keys.policyVersion(entry.version), entity: 'policy-version', doc: entry }, isNew),
      otherwise: changed,
    },
    { item: put({ ...keys.policyContent(entry.version), entity: 'policy', doc: policy }, isNew), otherwise: changed },
    ...supersede(table, before, entry),
  ];
}

function supersede(table: Table, before: PolicyHead | undefined, { version }: PolicyVersion): Write[] {
  const overtaken = before?.scheduled?.version;
  return overtaken === undefined ? [] : [markVersion(table, overtaken, 'supersededBy', version)];
}

function markVersion(table: Table, version: string, mark: 'supersededBy' | 'inForceFrom', value: string): Write {
  return {
    item: {
      Update: {
        TableName: table.name,
        Key: keys.policyVersion(version),
        UpdateExpression: 'SET #doc.#mark = :value',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#doc': 'doc', '#mark': mark },
        ExpressionAttributeValues: { ':value': value },
      },
    },
  };
}

/** The settings of the house contain the policy in force; the new revision makes every function read them again. */
function inForceWrites(table: Table, before: PolicyHead, policy: HousePolicy): Write[] {
  const revision = { revision: randomIds.next('rev') };
  return [
    {
      item: {
        Update: {
          TableName: table.name,
          Key: keys.settings(),
          UpdateExpression: 'SET #doc.#policy = :policy',
          ConditionExpression: '#doc.#policy.#version = :inForce',
          ExpressionAttributeNames: { '#doc': 'doc', '#policy': 'policy', '#version': 'version' },
          ExpressionAttributeValues: { ':policy': policy, ':inForce': before.inForce },
        },
      },
      otherwise: changed,
    },
    {
      item: {
        Put: {
          TableName: table.name,
          Item: { ...keys.houseRevision(), entity: 'house-revision', doc: revision },
        },
      },
    },
  ];
}

export function policyReader(table: Table): PolicyReader {
  return {
    readHead: () => getDoc<PolicyHead>(table, keys.policyHead(), 'policy-head'),
    async listVersions() {
      const versions = await queryDocs<PolicyVersion>(table, 'policy-version', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :versions)',
        ExpressionAttributeValues: { ':pk': keys.policyVersion('').pk, ':versions': keys.policyVersion('').sk },
        ConsistentRead: true,
      });
      return versions.sort((one, other) => (one.publishedAt < other.publishedAt ? -1 : 1));
    },
    findContent: (version) => getDoc<HousePolicy>(table, keys.policyContent(version), 'policy'),
  };
}

export function policyRepository(table: Table): PolicyRepository {
  return {
    ...policyReader(table),
    async publish(before, publication, events) {
      const decides = publication.head.inForce === publication.entry.version;
      await commit(table, [
        ...publicationWrites(table, before, publication),
        ...(decides ? inForceWrites(table, before, publication.policy) : []),
        ...events.map((event) => eventWrite(table, event, {})),
      ]);
    },
    async putInForce(before, { entry, policy, head }, events) {
      const Item = { ...keys.policyHead(), entity: 'policy-head', doc: head };
      await commit(table, [
        { item: { Put: { TableName: table.name, Item, ...headIs(before) } }, otherwise: changed },
        markVersion(table, entry.version, 'inForceFrom', entry.inForceFrom ?? entry.effectiveFrom),
        ...inForceWrites(table, before, policy),
        ...events.map((event) => eventWrite(table, event, {})),
      ]);
    },
  };
}
