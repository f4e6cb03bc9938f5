import type { LocalDate } from '#domain/calendar/local-date.ts';
import { type Dimension, dimensions } from '#domain/kpi/day-fact.ts';
import { sumOfTallies, type Tally } from '#domain/kpi/tallies/tally.ts';
import { bucketOf, monthsBefore, type TimeBucket, timeBuckets } from '#domain/kpi/time-buckets.ts';
import type { DaySlice } from '#ports/snapshot-repository.ts';
import { measurePeriods, type WantedFigures } from '#use-cases/kpi/measure-period.ts';
import type { LifeReaders } from '#use-cases/kpi/refresh-projections.ts';
import type { KpiQuestion, KpiSide } from './kpi-period.ts';

/** One slice of a figure (an advisor, a level, a week) and its own tally. */
export interface KpiGroup {
  readonly value: string;
  readonly tally: Tally;
}

export interface KpiReport {
  readonly whole: Tally;
  readonly before?: Tally | undefined;
  readonly groups: readonly KpiGroup[];
}

/** The same, with the data that only the page shows. */
export interface KpiDashboard extends KpiReport {
  readonly advisors: readonly KpiGroup[];
  readonly levels: readonly KpiGroup[];
  /** Inquiries by the month they came in, oldest first. */
  readonly cohorts: readonly KpiGroup[];
}

/** The number of months of cohorts and of trend, the last one included. */
const monthsShown = 6;

/** First day of the oldest cohort. */
export function firstCohortOn(to: LocalDate): LocalDate {
  return monthsBefore(to, monthsShown - 1);
}

type About = { readonly timeZone: string; readonly at: string };

export function isTimeBucket(side: KpiSide): side is TimeBucket {
  return timeBuckets.some((bucket) => bucket === side);
}

function isDimension(side: KpiSide): side is Dimension {
  return dimensions.some((dimension) => dimension === side);
}

/** In the order of their values, which never changes; a page reorders them for its reader. */
function groupsOf(slices: readonly DaySlice[], keyOf: (slice: DaySlice) => string): KpiGroup[] {
  const tallies = new Map<string, Tally[]>();
  for (const slice of slices) {
    const key = keyOf(slice);
    const own = tallies.get(key);
    if (own === undefined) tallies.set(key, [slice.tally]);
    else own.push(slice.tally);
  }
  return [...tallies]
    .map(([value, own]) => ({ value, tally: sumOfTallies(own) }))
    .sort((one, other) => (one.value < other.value ? -1 : 1));
}

function tallyOf(slices: readonly DaySlice[]): Tally {
  return sumOfTallies(slices.map(({ tally }) => tally));
}

function wantedBy({ from, to, by, before }: KpiQuestion): WantedFigures[] {
  return [
    { side: 'all', from, to },
    // Without a comparison the window is empty, so that the structure of the response stays the same.
    before === undefined ? { side: 'all', from: to, to: '' } : { side: 'all', ...before },
    { side: by !== undefined && isDimension(by) ? by : 'all', from, to },
  ];
}

function reportOf(question: KpiQuestion, [whole = [], before = [], side = []]: readonly DaySlice[][]): KpiReport {
  const { by } = question;
  return {
    whole: tallyOf(whole),
    before: question.before === undefined ? undefined : tallyOf(before),
    groups: by === undefined ? [] : groupsOf(side, ({ on, value }) => (isTimeBucket(by) ? bucketOf(on, by) : value)),
  };
}

/** The requested figures: whole, for the comparison period, and by the requested dimension. */
export async function kpiReport(ports: LifeReaders, question: KpiQuestion, about: About): Promise<KpiReport> {
  return reportOf(question, await measurePeriods(ports, wantedBy(question), about));
}

export async function kpiDashboard(ports: LifeReaders, question: KpiQuestion, about: About): Promise<KpiDashboard> {
  const { from, to } = question;
  const measured = await measurePeriods(
    ports,
    [
      ...wantedBy(question),
      { side: 'advisor', from, to },
      { side: 'level', from, to },
      { side: 'all', from: firstCohortOn(to), to },
    ],
    about,
  );
  const [advisors = [], levels = [], months = []] = measured.slice(3);
  return {
    ...reportOf(question, measured),
    advisors: groupsOf(advisors, ({ value }) => value),
    levels: groupsOf(levels, ({ value }) => value),
    cohorts: groupsOf(months, ({ on }) => bucketOf(on, 'month')),
  };
}
