import type { DayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioColumns } from '../base/columns.ts';
import { nothingBelow } from '../base/measured.ts';
import { rfmOfClients } from '../definitions/rfm-scores.ts';
import { chanceAlive, expectedVisits } from '../model/bgnbd-expectations.ts';
import { fitBgnbd } from '../model/bgnbd-fit.ts';
import type { FitMode, FitReason } from '../model/fit.ts';
import { historyOf } from '../model/rhythm.ts';
import { type TimeUnit, timeUnits, visitSummary } from '../model/visit-summary.ts';
import { columnsUntil, visitsBetween } from './columns-until.ts';
import { rankQuality } from './rank-quality.ts';

/** Clients who were expected to come about as often, and how often they came. */
export interface CalibrationGroup {
  readonly n: number;
  /** Mean visits that were expected. */
  readonly expected: number;
  /** Mean visits that came. */
  readonly observed: number;
}

/** Clients with about the same chance of being alive, and the share of them who came. */
export interface AliveGroup {
  readonly n: number;
  readonly meanChance: number;
  readonly shareWhoCame: number;
}

/** How well a ranking of the clients told who would come; null with fewer than five who came, or who did not. */
export interface RankQualities {
  readonly expectedVisits: number | null;
  /** Below 0.5 in most houses: whoever came once has the chance 1. */
  readonly chanceAlive: number | null;
  /** Plain recency: who came last comes next. */
  readonly recency: number | null;
  /** The sum of the three RFM scores. */
  readonly rfmSum: number | null;
}

export interface Backtest {
  /** The parameters were fitted with what was known on this day. */
  readonly cut: DayNumber;
  readonly holdoutDays: number;
  /** Clients of that day; a sample of them in a large base. */
  readonly n: number;
  readonly mode: Exclude<FitMode, 'not said'>;
  readonly whoCame: number;
  readonly expectedVisits: number;
  readonly observedVisits: number;
  readonly quality: RankQualities;
  /** By expected visits, ascending: ten groups, or fewer so that each has twenty clients. */
  readonly calibration: readonly CalibrationGroup[];
  /** Of those with a repeat visit, by their chance of being alive, ascending. */
  readonly alive: readonly AliveGroup[];
}

export interface NoBacktest {
  readonly reason: 'history-too-short' | FitReason;
}

const groupsAtMost = 10;
const perGroupAtLeast = 20;
const holdoutDaysAtMost = 180;
const holdoutDaysAtLeast = 30;
/** The holdout takes this part of the history at most, so that there is something to learn from. */
const holdoutShare = 1 / 3;

/** The first day of the house's history; its day where it has no clients. */
export function firstDayOf({ clientCount, starts, days, asOf }: PortfolioColumns): DayNumber {
  let first = asOf;
  for (let client = 0; client < clientCount; client += 1) first = Math.min(first, days[starts[client] ?? 0] ?? first);
  return first;
}

interface Group {
  readonly n: number;
  readonly meanScore: number;
  readonly meanOutcome: number;
}

function grouped(places: Int32Array, score: (place: number) => number, outcome: (place: number) => number): Group[] {
  const sorted = places.slice().sort((one, other) => score(one) - score(other));
  const count = Math.min(groupsAtMost, Math.floor(sorted.length / perGroupAtLeast));
  return Array.from({ length: count }, (_, index) => {
    const part = sorted.subarray(
      Math.floor((index * sorted.length) / count),
      Math.floor(((index + 1) * sorted.length) / count),
    );
    const mean = (of: (place: number) => number): number =>
      part.reduce((sum, place) => sum + of(place), 0) / part.length;
    return { n: part.length, meanScore: mean(score), meanOutcome: mean(outcome) };
  });
}

export interface BacktestOptions {
  readonly holdoutDays?: number | undefined;
  readonly unit?: TimeUnit | undefined;
  /** A larger base is judged by a sample of so many. */
  readonly clientsAtMost?: number | undefined;
}

/** A third of the history, 30 to 180 days. */
function usualHoldoutDays(historyDays: number): number {
  return Math.min(holdoutDaysAtMost, Math.floor(historyDays * holdoutShare));
}

/**
 * What the model would have said some months ago, held against what came since: fitted with the past alone, beside two
 * rankings that need no model.
 */
export function backtest(columns: PortfolioColumns, options: BacktestOptions = {}): Backtest | NoBacktest {
  const { unit = timeUnits.week, clientsAtMost = 100_000 } = options;
  const historyDays = columns.asOf - firstDayOf(columns);
  const holdoutDays = options.holdoutDays ?? usualHoldoutDays(historyDays);
  if (holdoutDays < holdoutDaysAtLeast || historyDays <= holdoutDays) return { reason: 'history-too-short' };
  const cut = columns.asOf - holdoutDays;
  const then = columnsUntil(columns, cut, clientsAtMost);
  const summary = visitSummary(then.columns, cut, unit);
  const fit = fitBgnbd(summary);
  if (fit.mode === 'not said') return { reason: fit.reason };
  const came = visitsBetween(columns, then.clients, cut, columns.asOf);
  const time = holdoutDays / unit.daysPerUnit;
  const expected = new Float64Array(summary.clientCount);
  const chances = new Float64Array(summary.clientCount);
  const lastDays = new Int32Array(summary.clientCount);
  for (let place = 0; place < summary.clientCount; place += 1) {
    const history = historyOf(summary, place);
    expected[place] = expectedVisits(fit.parameters, history, time);
    chances[place] = chanceAlive(fit.parameters, history);
    lastDays[place] = (summary.lastTicks[place] ?? 0) - (summary.ages[place] ?? 0);
  }
  const scores = rfmOfClients(then.columns, { period: 'all' });
  const sums = Int32Array.from(
    scores.recency,
    (recency, place) => recency + (scores.frequency[place] ?? 0) + (scores.monetary[place] ?? 0),
  );
  const quality = (ranking: Float64Array | Int32Array): number | null =>
    rankQuality(ranking, (place) => (came[place] ?? 0) > 0, nothingBelow);
  const everybody = Int32Array.from(came, (_, place) => place);
  const visitsOf = (place: number): number => came[place] ?? 0;
  return {
    cut,
    holdoutDays,
    n: summary.clientCount,
    mode: fit.mode,
    whoCame: came.reduce((sum, visits) => sum + (visits > 0 ? 1 : 0), 0),
    expectedVisits: expected.reduce((sum, visits) => sum + visits, 0),
    observedVisits: came.reduce((sum, visits) => sum + visits, 0),
    quality: {
      expectedVisits: quality(expected),
      chanceAlive: quality(chances),
      recency: quality(lastDays),
      rfmSum: quality(sums),
    },
    calibration: grouped(everybody, (place) => expected[place] ?? 0, visitsOf).map(({ n, meanScore, meanOutcome }) => ({
      n,
      expected: meanScore,
      observed: meanOutcome,
    })),
    alive: grouped(
      everybody.filter((place) => (summary.repeats[place] ?? 0) > 0),
      (place) => chances[place] ?? 0,
      (place) => (visitsOf(place) > 0 ? 1 : 0),
    ).map(({ n, meanScore, meanOutcome }) => ({ n, meanChance: meanScore, shareWhoCame: meanOutcome })),
  };
}
