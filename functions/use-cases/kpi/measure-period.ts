import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { type DaySnapshot, type Dimension, type PersonDay, snapshotOf } from '#domain/kpi/day-fact.ts';
import type { DaySlice } from '#ports/snapshot-repository.ts';
import { type LifeReaders, type RefreshedLife, refreshProjections } from './refresh-projections.ts';

/** Days of the house, both included, filtered by one dimension. */
export interface WantedFigures {
  readonly side: Dimension | 'all';
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Before the first snapshot there are only events, and this many days of them are read. */
const daysWithoutSnapshot = 31;

/** The events since the last snapshot: the projections they change, and the days to be counted anew. */
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
  // An import of history today changes thousands of projections; the nightly job counts them, so that no page waits for
  // it.
  const said = (await ports.events.readBetween(from, to)).filter(({ name }) => name !== 'inquiry-imported.v1');
  const lives = await refreshProjections(ports, said, timeZone);
  return { lives, stale: new Set([...touched.map(({ on }) => on), ...lives.flatMap(({ changed }) => changed)]) };
}

/** Counts a day anew from its stored facts, with those of changed projections replaced. */
function withLives(kept: readonly PersonDay[], on: LocalDate, lives: readonly RefreshedLife[]): PersonDay[] {
  const fresh = new Set(lives.map(({ after }) => after.personId));
  const own = lives.flatMap(({ after }) => after.days.filter((day) => day.on === on));
  return [...kept.filter(({ personId }) => !fresh.has(personId)), ...own];
}

/**
 * The figures of every day of some periods, each filtered by one dimension, as of now: from snapshots, and from facts
 * for the days that changed since. The cost depends on the days in the periods and the events since the last night, not
 * on the age of the house.
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
