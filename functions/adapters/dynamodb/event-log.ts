import type { Table } from '#adapters/dynamodb/client.ts';
import { lists, ownerKeyOfInquiry, ownerKeyOfPerson, shards } from '#adapters/dynamodb/keys.ts';
import { queryDocs } from '#adapters/dynamodb/stored.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { byOccurrence } from '#events/envelope/envelope.ts';
import type { EventLog } from '#ports/event-log.ts';

const dayMs = 86_400_000;

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from.slice(0, 10)}T00:00:00Z`); at < Date.parse(to); at += dayMs) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** The event log, read by UTC day and shard: the cost depends on the requested period, not on the whole history. */
export function eventLog(table: Table): EventLog {
  return {
    async readBetween(from, to) {
      const partitions = daysBetween(from, to).flatMap((day) => shards.map((shard) => lists.events(day, shard)));
      const events: HouseEvent[] = [];
      for (let start = 0; start < partitions.length; start += 16) {
        const pages = await Promise.all(
          partitions.slice(start, start + 16).map((partition) =>
            queryDocs<HouseEvent>(table, 'event', {
              IndexName: 'gsi1',
              KeyConditionExpression: 'gsi1pk = :partition AND gsi1sk BETWEEN :from AND :to',
              ExpressionAttributeValues: { ':partition': partition, ':from': from, ':to': to },
            }),
          ),
        );
        events.push(...pages.flat());
      }
      return events.sort(byOccurrence);
    },
    async readLife(personId, inquiryIds) {
      const owners = [ownerKeyOfPerson(personId), ...inquiryIds.map(ownerKeyOfInquiry)];
      const pages = await Promise.all(
        owners.map((owner) =>
          queryDocs<HouseEvent>(table, 'event', {
            KeyConditionExpression: 'pk = :owner AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':owner': owner, ':prefix': 'EVENT#' },
            ConsistentRead: true,
          }),
        ),
      );
      return pages.flat().sort(byOccurrence);
    },
  };
}
