import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import { eventsOfDay, ingestDay, rebuildTouchedDays, type SnapshotPorts } from './ingest-day.ts';

/** Days per call that fit into a Lambda's fifteen minutes, with a margin. */
const rebuildDaysAtMost = 92;

/**
 * Rebuilds facts and snapshots from the events of [from, to], after an import of history or a change of the counting
 * rules. It runs a quarter at a time and returns where to continue, or that it is done.
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
    // Marked even when its facts have not changed, because the snapshot itself may be wrong.
    await ports.snapshots.touch([{ on, runId }]);
    await ingestDay(ports, { on, events: await eventsOfDay(ports, on, timeZone), timeZone }, runId);
  }
  const through = await ports.snapshots.readThrough();
  // The days in between are left to the daily job, which continues where it stopped.
  if (through === undefined || (asked.from <= addDays(through, 1) && last > through)) {
    await ports.snapshots.keepThrough(last);
  }
  await rebuildTouchedDays(ports);
  return { rebuiltThrough: last, goOnFrom: last < to ? addDays(last, 1) : null };
}
