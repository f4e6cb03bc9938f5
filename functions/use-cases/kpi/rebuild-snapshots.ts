import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import { eventsOfDay, ingestDay, rebuildTouchedDays, type SnapshotPorts } from './ingest-day.ts';

/** So many days a call fit into the fifteen minutes a Lambda has, with room to spare. */
const rebuildDaysAtMost = 92;

/**
 * Makes facts and snapshots anew from the events of [from, to], for a house whose history was brought in at once or
 * whose rules of counting changed. Done a quarter at a time: it answers from where to go on, or that it is done.
 */
export async function rebuildSnapshots(
  ports: SnapshotPorts & { readonly houses: Pick<HouseRepository, 'read'> },
  asked: { readonly from: LocalDate; readonly to: LocalDate },
  at: Instant,
): Promise<{ rebuiltThrough: LocalDate; goOnFrom: LocalDate | null }> {
  const { timeZone } = (await ports.houses.read()).policy.identity;
  const yesterday = addDays(localDateOf(at, timeZone), -1);
  const [to = yesterday] = [asked.to, yesterday].sort();
  const [last = to] = [to, addDays(asked.from, rebuildDaysAtMost - 1)].sort();
  const runId = `rebuild-${Date.parse(at)}`;
  for (let on = asked.from; on <= last; on = addDays(on, 1)) {
    // Marked even if its facts have not changed: the snapshot itself is what is not trusted.
    await ports.snapshots.touch([{ on, runId }]);
    await ingestDay(ports, { on, events: await eventsOfDay(ports, on, timeZone), timeZone }, runId);
  }
  const through = await ports.snapshots.readThrough();
  // What lies between is still to be taken in by the daily job, which begins where it stopped.
  if (through === undefined || (asked.from <= addDays(through, 1) && last > through)) {
    await ports.snapshots.keepThrough(last);
  }
  await rebuildTouchedDays(ports);
  return { rebuiltThrough: last, goOnFrom: last < to ? addDays(last, 1) : null };
}
