import { addDays, type LocalDate, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { snapshotOf } from '#domain/kpi/day-fact.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { EventLog } from '#ports/event-log.ts';
import type { HeardDay, SnapshotRepository } from '#ports/snapshot-repository.ts';
import { refreshProjections } from './refresh-projections.ts';

export interface SnapshotPorts {
  readonly events: EventLog;
  readonly snapshots: SnapshotRepository;
}

export function eventsOfDay(ports: Pick<SnapshotPorts, 'events'>, on: LocalDate, timeZone: string) {
  return ports.events.readBetween(startOfLocalDate(on, timeZone), startOfLocalDate(addDays(on, 1), timeZone));
}

/** How many events a day had, and a sum of their ids that does not depend on their order. */
export function heardOf(on: LocalDate, events: readonly HouseEvent[]): HeardDay {
  const ids = new Set(events.map(({ eventId }) => eventId));
  let sum = 0;
  for (const id of ids) {
    let hash = 0;
    for (let index = 0; index < id.length; index += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) >>> 0;
    sum = (sum + hash) >>> 0;
  }
  return { on, events: ids.size, sum };
}

/**
 * Ingests the events of one day: reads the projections of the clients concerned again and marks the days they change
 * before writing, so that a failed run leaves a mark for the next run and never a wrong figure.
 */
export async function ingestDay(
  ports: SnapshotPorts,
  about: { readonly on: LocalDate; readonly events: readonly HouseEvent[]; readonly timeZone: string },
  runId: string,
): Promise<void> {
  const lives = await refreshProjections(ports, about.events, about.timeZone);
  const changed = [...new Set(lives.flatMap((life) => life.changed))].sort();
  await ports.snapshots.touch(changed.map((on) => ({ on, runId })));
  // A projection with unchanged facts needs no write, unless one of its inquiries was unknown before.
  const told = lives.filter(
    ({ before, after, changed: days }) => days.length > 0 || after.inquiryIds.length > before.inquiryIds.length,
  );
  for (const { before, after } of told) await ports.snapshots.keepLife(before, after);
  await ports.snapshots.keepHeard(heardOf(about.on, about.events));
}

/** Rebuilds the snapshot of every marked day from the facts of that day. */
export async function rebuildTouchedDays(ports: SnapshotPorts): Promise<number> {
  const touched = await ports.snapshots.listTouched();
  for (const day of touched) {
    await ports.snapshots.keepSnapshot(snapshotOf(day.on, await ports.snapshots.listDay(day.on)));
    await ports.snapshots.settle(day);
  }
  return touched.length;
}
