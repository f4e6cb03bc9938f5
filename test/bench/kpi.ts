/**
 * Counts the reads for a month of figures with one year of history, and with ten. Reads are counted, not seconds, so
 * the result is the same on every machine.
 */
import { addDays } from '#domain/calendar/local-date.ts';
import type { EventLog } from '#ports/event-log.ts';
import type { SnapshotReader } from '#ports/snapshot-repository.ts';
import { measurePeriods } from '#use-cases/kpi/measure-period.ts';
import { snapshotDay } from '#use-cases/kpi/snapshot-day.ts';
import { house } from '../unit/ports/house.ts';
import { memoryEventLog, memorySnapshots } from '../unit/ports/memory-kpi.ts';
import { seededEvents } from '../unit/ports/seeded-events.ts';

const timeZone = 'Europe/Paris';
const month = { from: '2026-10-01', to: '2026-10-31' };
const at = '2026-11-10T09:00:00.000Z';
const perYear = 40;

interface Reads {
  calls: number;
  items: number;
}

/** Counts every call to a reader and every item it returns. */
function counting<Reader extends object>(reader: Reader, reads: Reads): Reader {
  return new Proxy(reader, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        const answer: unknown = await Reflect.apply(method, target, args);
        reads.calls += 1;
        reads.items += Array.isArray(answer) ? answer.length : 1;
        return answer;
      };
    },
  });
}

async function readsWith(years: number): Promise<Reads> {
  // The last year is the same in both houses, so that only the earlier history differs.
  const last = seededEvents({ seed: 1, people: perYear, from: '2025-11-10', days: 365 });
  const from = `${2025 - (years - 1)}-11-10`;
  const earlier =
    years === 1
      ? []
      : seededEvents({ seed: 2, people: perYear * (years - 1), from, days: 365 * (years - 1) - 400 }).map((event) => ({
          ...event,
          eventId: `old-${event.eventId}`,
          personId: `old-${event.personId}`,
          ...(event.inquiryId === undefined ? {} : { inquiryId: `old-${event.inquiryId}` }),
        }));
  const said = [...earlier, ...last].filter(({ occurredAt }) => occurredAt < at);
  const ports = { events: memoryEventLog(said), snapshots: memorySnapshots(), houses: { read: async () => house() } };
  await ports.snapshots.keepThrough(addDays(from, -1));
  await snapshotDay(ports, at);
  const reads: Reads = { calls: 0, items: 0 };
  await measurePeriods(
    {
      events: counting<EventLog>(ports.events, reads),
      snapshots: counting<SnapshotReader>(ports.snapshots, reads),
    },
    [{ side: 'all', ...month }],
    { timeZone, at },
  );
  console.log(
    `${String(said.length).padStart(7)} events over ${years} year(s): ${reads.calls} reads, ${reads.items} items`,
  );
  return reads;
}

const [one, ten] = [await readsWith(1), await readsWith(10)];
console.log(one.calls === ten.calls && one.items === ten.items ? 'The same.' : 'NOT the same: history has a price.');
