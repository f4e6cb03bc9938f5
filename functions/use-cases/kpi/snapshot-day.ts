import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import { eventsOfDay, heardOf, ingestDay, rebuildTouchedDays, type SnapshotPorts } from './ingest-day.ts';

/** A contact may be entered days after it took place, so this many closed days are checked again each night. */
const lateDays = 7;
/** A house that has no snapshot yet begins here; the rebuild ingests older days. */
const firstRunDays = 31;

function datesFrom(from: LocalDate, to: LocalDate): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) dates.push(on);
  return dates;
}

/** A closed day with late events, received after it was ingested. */
async function takeInIfLate(ports: SnapshotPorts, on: LocalDate, timeZone: string, runId: string): Promise<boolean> {
  const [events, before] = await Promise.all([eventsOfDay(ports, on, timeZone), ports.snapshots.readHeard(on)]);
  const now = heardOf(on, events);
  if (before?.events === now.events && before.sum === now.sum) return false;
  await ingestDay(ports, { on, events, timeZone }, runId);
  return true;
}

/**
 * Runs every night: ingests each past day of the house that is not ingested yet, and any of the last seven that
 * received late events; then rebuilds the snapshots of all days these changed. Repeating it, or killing and restarting
 * it at any point, gives the same figures: every write replaces the whole, and a day counts as done only once it is
 * marked done.
 */
export async function snapshotDay(
  ports: SnapshotPorts & { readonly houses: Pick<HouseRepository, 'read'> },
  at: Instant,
): Promise<{ through: LocalDate; takenIn: number; late: number; snapshots: number }> {
  const { timeZone } = (await ports.houses.read()).policy.identity;
  const yesterday = addDays(localDateOf(at, timeZone), -1);
  const through = (await ports.snapshots.readThrough()) ?? addDays(yesterday, -firstRunDays);
  // One run of the job for one date: a retry uses the same mark.
  const runId = `daily-${yesterday}`;
  let late = 0;
  for (const on of datesFrom(addDays(through, 1 - lateDays), through)) {
    if (await takeInIfLate(ports, on, timeZone, runId)) late += 1;
  }
  const open = datesFrom(addDays(through, 1), yesterday);
  for (const on of open) {
    await ingestDay(ports, { on, events: await eventsOfDay(ports, on, timeZone), timeZone }, runId);
    await ports.snapshots.keepThrough(on);
  }
  const snapshots = await rebuildTouchedDays(ports);
  return { through: open.at(-1) ?? through, takenIn: open.length, late, snapshots };
}
