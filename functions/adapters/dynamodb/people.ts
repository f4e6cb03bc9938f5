import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, commitNew, type Write } from '#adapters/dynamodb/commit.ts';
import { writeWithTouch } from '#adapters/dynamodb/contact-ledger.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { findClient, idsOfClient } from '#adapters/dynamodb/merged-people.ts';
import { getDoc, queryDocs } from '#adapters/dynamodb/stored.ts';
import { addressOpener, suppressionReader } from '#adapters/dynamodb/suppressions.ts';
import type { GrantDecision } from '#domain/identity/client-grants.ts';
import { ConsentMissingError } from '#domain/identity/current-consent.ts';
import { normaliseEmail, PersonChangedError, PersonNotFoundError } from '#domain/identity/person.ts';
import type { RecordedSignal } from '#domain/identity/recorded-signal.ts';
import type { GrantReader, PersonReader, PersonRepository } from '#ports/person-repository.ts';

export function personReader(table: Table): PersonReader & GrantReader {
  return {
    async read(personId) {
      const person = await findClient(table, personId);
      if (person === undefined) throw new PersonNotFoundError(`No person ${personId}.`);
      return person;
    },
    ...suppressionReader(table),
    async signalsOf(personId) {
      const ids = await idsOfClient(table, personId);
      const signals = await Promise.all(
        ids.map((id) =>
          queryDocs<RecordedSignal>(table, 'signal', {
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(id), ':prefix': 'SIGNAL#' },
            ConsistentRead: true,
          }),
        ),
      );
      return signals.flat();
    },
    async grantDecisionsOf(personId) {
      const oldestFirst = await queryDocs<GrantDecision>(table, 'grant', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(personId), ':prefix': 'GRANT#' },
        ConsistentRead: true,
      });
      return oldestFirst.toReversed();
    },
  };
}

/** Changes the profile only if the relevant fields are still those that were read. */
function profileWrite(
  table: Table,
  personId: string,
  update: { readonly set: string; readonly condition: string; readonly values: Record<string, unknown> },
): Write {
  return {
    item: {
      Update: {
        TableName: table.name,
        Key: keys.person(personId),
        UpdateExpression: update.set,
        ConditionExpression: update.condition,
        ExpressionAttributeValues: update.values,
      },
    },
    otherwise: () => new PersonChangedError(`Person ${personId} changed meanwhile.`),
  };
}

/** The consent has to be valid at the moment of the write that is based on it. */
function whileConsentStands(table: Table, personId: string): Write {
  return {
    item: {
      ConditionCheck: {
        TableName: table.name,
        Key: keys.person(personId),
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(doc.consentWithdrawnAt)',
      },
    },
    otherwise: () => new ConsentMissingError(`Person ${personId} has withdrawn their consent.`),
  };
}

export function personRepository(table: Table): PersonRepository {
  return {
    ...personReader(table),
    ...addressOpener(table),
    async stopTopics(person, topics, event) {
      const stopped = [...new Set([...person.stoppedTopics, ...topics])];
      await commit(table, [
        profileWrite(table, person.personId, {
          set: 'SET doc.stoppedTopics = :stopped',
          // Two topics that are stopped at once must both stay stopped.
          condition: 'doc.stoppedTopics = :before',
          values: { ':stopped': stopped, ':before': person.stoppedTopics },
        }),
        eventWrite(table, event, { personId: person.personId }),
      ]);
    },
    async setPreferences(person, { preferences, stoppedTopics }, events) {
      const { personId, preferences: before } = person;
      const values = { ':preferences': preferences, ':topics': stoppedTopics, ':topicsBefore': person.stoppedTopics };
      const sameTopics = 'doc.stoppedTopics = :topicsBefore';
      await commit(table, [
        profileWrite(table, personId, {
          set: 'SET doc.preferences = :preferences, doc.stoppedTopics = :topics',
          condition:
            before === undefined
              ? `${sameTopics} AND attribute_not_exists(doc.preferences)`
              : `${sameTopics} AND doc.preferences.setAt = :setAt`,
          values: before === undefined ? values : { ...values, ':setAt': before.setAt },
        }),
        ...events.map((event) => eventWrite(table, event, { personId })),
      ]);
    },
    async withdrawConsent({ personId }, event) {
      await commit(table, [
        profileWrite(table, personId, {
          set: 'SET doc.consentWithdrawnAt = :at',
          condition: 'attribute_exists(pk) AND attribute_not_exists(doc.consentWithdrawnAt)',
          values: { ':at': event.at },
        }),
        eventWrite(table, event, { personId }),
      ]);
    },
    async restoreConsent({ personId, consentWithdrawnAt }, event) {
      await commit(table, [
        profileWrite(table, personId, {
          set: 'REMOVE doc.consentWithdrawnAt',
          condition: 'doc.consentWithdrawnAt = :before',
          values: { ':before': consentWithdrawnAt },
        }),
        eventWrite(table, event, { personId }),
      ]);
    },
    async setGrants({ personId, grants: before }, grants, decision, event) {
      const { at, decisionId } = decision;
      const values = { ':grants': grants };
      await commit(table, [
        profileWrite(table, personId, {
          set: 'SET doc.grants = :grants',
          condition:
            before?.decisionId === undefined
              ? 'attribute_exists(pk) AND attribute_not_exists(doc.grants.decisionId)'
              : 'doc.grants.decisionId = :before',
          values: before?.decisionId === undefined ? values : { ...values, ':before': before.decisionId },
        }),
        {
          item: {
            Put: {
              TableName: table.name,
              Item: { ...keys.grant(personId, at, decisionId), entity: 'grant', doc: decision },
            },
          },
        },
        eventWrite(table, event, { personId }),
      ]);
    },
    async recordSignal(personId, signal, event) {
      const key = keys.signal(personId, signal.signalId);
      const isNew = await commitNew(table, { ...key, entity: 'signal', doc: signal }, [
        whileConsentStands(table, personId),
        eventWrite(table, event, { personId }),
      ]);
      if (isNew) return { result: 'recorded', kept: signal };
      return { result: 'already-recorded', kept: (await getDoc<RecordedSignal>(table, key, 'signal')) ?? signal };
    },
    async suppressAddress(email, because, personId, event) {
      const item = {
        ...keys.suppressed(sha256(normaliseEmail(email))),
        entity: 'suppressed',
        doc: { because, at: event.at },
      };
      const said = eventWrite(table, event, { personId });
      // A complaint replaces a bounce, which a sign of life lifts; a bounce never replaces a complaint.
      if (because === 'bounce') await commitNew(table, item, [said]);
      else await commit(table, [{ item: { Put: { TableName: table.name, Item: item } } }, said]);
    },
    async recordContact(personId, contact, event, touch) {
      const item = { ...keys.contact(personId, contact.contactId), entity: 'contact', doc: { ...contact, personId } };
      const record = (others: readonly Write[]) =>
        commitNew(table, item, [eventWrite(table, event, { personId, inquiryId: contact.inquiryId }), ...others]);
      const isNew = await (touch === undefined ? record([]) : writeWithTouch(table, personId, touch, record));
      return isNew ? 'recorded' : 'already-recorded';
    },
  };
}
