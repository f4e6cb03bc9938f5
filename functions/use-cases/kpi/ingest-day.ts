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

/** How many events a day had, and a sum of their ids that no order changes. */
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
 * Takes in the events of one day: the lives they speak of are read again, and the days these change are marked before
 * anything is written, so that a run that dies leaves a mark for the next one and never a wrong figure.
 */
export async function ingestDay(
  ports: SnapshotPorts,
  about: { readonly on: LocalDate; readonly events: readonly HouseEvent[]; readonly timeZone: string },
  runId: string,
): Promise<void> {
  const lives = await refreshProjections(ports, about.events, about.timeZone);
  const changed = [...new Set(lives.flatMap((life) => life.changed))].sort();
  await ports.snapshots.touch(changed.map((on) => ({ on, runId })));
  // A life that adds what it added before needs no writing, unless an inquiry of it was not known yet.
  const told = lives.filter(
    ({ before, after, changed: days }) => days.length > 0 || after.inquiryIds.length > before.inquiryIds.length,
  );
  for (const { before, after } of told) await ports.snapshots.keepLife(before, after);
  await ports.snapshots.keepHeard(heardOf(about.on, about.events));
}

/** Makes the snapshot of every marked day anew from the facts of that day, whoever marked it. */
export async function rebuildTouchedDays(ports: SnapshotPorts): Promise<number> {
  const touched = await ports.snapshots.listTouched();
  for (const day of touched) {
    await ports.snapshots.keepSnapshot(snapshotOf(day.on, await ports.snapshots.listDay(day.on)));
    await ports.snapshots.settle(day);
  }
  return touched.length;
}
