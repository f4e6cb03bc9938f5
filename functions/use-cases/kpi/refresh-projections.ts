import { changedDays } from '#domain/kpi/changed-days.ts';
import { type PersonDay, personDays } from '#domain/kpi/day-fact.ts';
import { factsOfInquiry } from '#domain/kpi/facts-of-inquiry.ts';
import { factsOfRelationship } from '#domain/kpi/facts-of-relationship.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { EventLog } from '#ports/event-log.ts';
import type { KeptLife, SnapshotReader } from '#ports/snapshot-repository.ts';
import { projectClient } from './project-client.ts';

export interface LifeReaders {
  readonly events: EventLog;
  readonly snapshots: SnapshotReader;
}

/** A projection that was read again: its stored facts, its present facts, and the days on which they differ. */
export interface RefreshedLife {
  readonly before: KeptLife;
  readonly after: KeptLife;
  readonly changed: readonly string[];
}

/** Projections read at a time: DynamoDB answers each in milliseconds, and a Lambda has few sockets. */
const atATime = 16;

/** What a person adds to the figures of every day, from all their events and no other data. */
export function daysOfLife(personId: string, events: readonly HouseEvent[], timeZone: string): PersonDay[] {
  const story = projectClient(personId, events);
  const facts = story.inquiries.flatMap((inquiry) => factsOfInquiry(inquiry, timeZone));
  return personDays(personId, [...facts, ...factsOfRelationship(story, timeZone)]);
}

function inquiriesByPerson(events: readonly HouseEvent[]): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const { personId, inquiryId } of events) {
    if (personId === undefined) continue;
    const known = people.get(personId) ?? new Set();
    if (inquiryId !== undefined) known.add(inquiryId);
    people.set(personId, known);
  }
  return people;
}

async function refreshLife(
  ports: LifeReaders,
  personId: string,
  heardOf: ReadonlySet<string>,
  timeZone: string,
): Promise<RefreshedLife> {
  const before = await ports.snapshots.readLife(personId);
  const inquiryIds = [...new Set([...before.inquiryIds, ...heardOf])].sort();
  const events = await ports.events.readLife(personId, inquiryIds);
  const days = daysOfLife(personId, events, timeZone);
  return { before, after: { personId, inquiryIds, days }, changed: changedDays(before.days, days) };
}

/**
 * Reads the projection of every client concerned by these events again. Each is read whole, so that the order of
 * events, duplicates and late events do not change the figures.
 */
export async function refreshProjections(
  ports: LifeReaders,
  events: readonly HouseEvent[],
  timeZone: string,
): Promise<RefreshedLife[]> {
  const people = [...inquiriesByPerson(events)];
  const refreshed: RefreshedLife[] = [];
  for (let start = 0; start < people.length; start += atATime) {
    const some = people.slice(start, start + atATime);
    refreshed.push(
      ...(await Promise.all(some.map(([personId, inquiries]) => refreshLife(ports, personId, inquiries, timeZone)))),
    );
  }
  return refreshed;
}
