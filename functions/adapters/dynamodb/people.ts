import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, commitNew, type Write } from '#adapters/dynamodb/commit.ts';
import { writeWithTouch } from '#adapters/dynamodb/contact-ledger.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import { normaliseEmail, type Person, PersonChangedError, PersonNotFoundError } from '#domain/person/person.ts';
import type { PersonReader, PersonRepository } from '#ports/person-repository.ts';

export function personReader(table: Table): PersonReader {
  return {
    async read(personId) {
      const person = await getDoc<Person>(table, keys.person(personId), 'person');
      if (person === undefined) throw new PersonNotFoundError(`No person ${personId}.`);
      return person;
    },
    async isSuppressed(email) {
      const found = await getDoc(table, keys.suppressed(sha256(normaliseEmail(email))), 'suppressed');
      return found !== undefined;
    },
  };
}

export function personRepository(table: Table): PersonRepository {
  return {
    ...personReader(table),
    async stopTopics(person, topics, event) {
      const stopped = [...new Set([...person.stoppedTopics, ...topics])];
      await commit(table, [
        {
          item: {
            Update: {
              TableName: table.name,
              Key: keys.person(person.personId),
              UpdateExpression: 'SET doc.stoppedTopics = :stopped',
              // Two topics stopped at once must both stay stopped.
              ConditionExpression: 'doc.stoppedTopics = :before',
              ExpressionAttributeValues: { ':stopped': stopped, ':before': person.stoppedTopics },
            },
          },
          otherwise: () => new PersonChangedError(`Person ${person.personId} changed meanwhile.`),
        },
        eventWrite(table, event, { personId: person.personId }),
      ]);
    },
    async suppressAddress(email, because, personId, event) {
      const hash = sha256(normaliseEmail(email));
      await commit(table, [
        {
          item: {
            Put: {
              TableName: table.name,
              Item: { ...keys.suppressed(hash), entity: 'suppressed', doc: { because, at: event.at } },
            },
          },
        },
        eventWrite(table, event, { personId }),
      ]);
    },
    async recordContact(personId, contact, event, touch) {
      const item = { ...keys.contact(personId, contact.contactId), entity: 'contact', doc: { ...contact, personId } };
      const record = (others: readonly Write[]) =>
        commitNew(table, item, [eventWrite(table, event, { personId }), ...others]);
      const isNew = await (touch === undefined ? record([]) : writeWithTouch(table, personId, touch, record));
      return isNew ? 'recorded' : 'already-recorded';
    },
  };
}
