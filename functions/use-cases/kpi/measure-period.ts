import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { type DaySnapshot, type Dimension, type PersonDay, snapshotOf } from '#domain/kpi/day-fact.ts';
import type { DaySlice } from '#ports/snapshot-repository.ts';
import { type LifeReaders, type RefreshedLife, refreshProjections } from './refresh-projections.ts';

/** Days of the house, both included, looked at from one side. */
export interface WantedFigures {
  readonly side: Dimension | 'all';
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Before the first snapshot there are only events to go by, and so many days of them are read. */
const daysWithoutSnapshot = 31;

/** What happened since the last snapshot: the lives it touches, and the days that are therefore counted anew. */
interface LivePart {
  readonly lives: readonly RefreshedLife[];
  readonly stale: ReadonlySet<LocalDate>;
}

async function livePart(ports: LifeReaders, timeZone: string, at: Instant): Promise<LivePart> {
  const [through, touched] = await Promise.all([ports.snapshots.readThrough(), ports.snapshots.listTouched()]);
  const today = localDateOf(at, timeZone);
  const first = through === undefined ? addDays(today, 1 - daysWithoutSnapshot) : addDays(through, 1);
  const from = startOfLocalDate(first, timeZone);
  const to = startOfLocalDate(addDays(today, 1), timeZone);
  // A history that was brought in today changes thousands of lives at once: the night counts them, no reader waits.
  const said = (await ports.events.readBetween(from, to)).filter(({ name }) => name !== 'inquiry-imported.v1');
  const lives = await refreshProjections(ports, said, timeZone);
  return { lives, stale: new Set([...touched.map(({ on }) => on), ...lives.flatMap(({ changed }) => changed)]) };
}

/** A day counted anew: everybody's facts as they were kept, and in the place of some, what is known of them now. */
function withLives(kept: readonly PersonDay[], on: LocalDate, lives: readonly RefreshedLife[]): PersonDay[] {
  const fresh = new Set(lives.map(({ after }) => after.personId));
  const own = lives.flatMap(({ after }) => after.days.filter((day) => day.on === on));
  return [...kept.filter(({ personId }) => !fresh.has(personId)), ...own];
}

/**
 * The figures of every day of some periods, each from one side, as they stand now: from snapshots, and for the days
 * that something has touched since, from their facts. It costs what the periods hold and what was touched since the
 * last night, whatever lies behind them.
 */
export async function measurePeriods(
  ports: LifeReaders,
  wanted: readonly WantedFigures[],
  about: { readonly timeZone: string; readonly at: Instant },
): Promise<DaySlice[][]> {
  const { lives, stale } = await livePart(ports, about.timeZone, about.at);
  const isWanted = (on: LocalDate) => wanted.some(({ from, to }) => on >= from && on <= to);
  const anew = new Map<LocalDate, DaySnapshot>();
  for (const on of [...stale].filter(isWanted)) {
    anew.set(on, snapshotOf(on, withLives(await ports.snapshots.listDay(on), on, lives)));
  }
  return Promise.all(
    wanted.map(async ({ side, from, to }) => {
      const kept = await ports.snapshots.listSlices(side, from, to);
      const counted = [...anew.values()].filter(({ on }) => on >= from && on <= to);
      return [
        ...kept.filter(({ on }) => !anew.has(on)),
        ...counted.flatMap(({ on, slices }) =>
          Object.entries(slices[side]).map(([value, tally]) => ({ on, value, tally })),
        ),
      ];
    }),
  );
}
