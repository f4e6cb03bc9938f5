import { nextEventId } from '#adapters/crypto/ids.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import type { Write } from '#adapters/dynamodb/commit.ts';
import { keys, lists, ownerKeyOfInquiry, ownerKeyOfPerson, shardOf } from '#adapters/dynamodb/keys.ts';
import { checkEvent } from '#events/catalog.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** The subject of an event: an inquiry of a person, or a person alone. */
export interface EventSubject {
  readonly inquiryId?: string | undefined;
  readonly personId?: string | undefined;
}

/**
 * The write that stores an event beside the state it records. The table's stream publishes it (transactional outbox).
 * @throws EventContractError when the event breaks its own contract, before it can reach a consumer.
 */
export function eventWrite(table: Table, event: NewEvent, subject: EventSubject): Write {
  return { item: { Put: { TableName: table.name, Item: eventItem(event, subject) } } };
}

/**
 * The same for an event from before the house opened here: it is in the log at its own instant and counts in every
 * figure. The publisher skips it, so that imported history starts no workflow and sends no letter.
 */
export function pastEventWrite(table: Table, event: NewEvent, subject: EventSubject): Write {
  return { item: { Put: { TableName: table.name, Item: { ...eventItem(event, subject), past: true } } } };
}

function eventItem(event: NewEvent, subject: EventSubject): Record<string, unknown> {
  const eventId = nextEventId();
  const doc = checkEvent({
    eventId,
    name: event.name,
    occurredAt: event.at,
    correlationId: subject.inquiryId ?? subject.personId ?? eventId,
    inquiryId: subject.inquiryId,
    personId: subject.personId,
    data: event.data,
  });
  const owner =
    subject.inquiryId === undefined
      ? ownerKeyOfPerson(subject.personId ?? eventId)
      : ownerKeyOfInquiry(subject.inquiryId);
  return {
    ...keys.event(owner, event.at, eventId),
    gsi1pk: lists.events(event.at.slice(0, 10), shardOf(eventId)),
    gsi1sk: `${event.at}#${eventId}`,
    entity: 'event',
    doc,
  };
}
