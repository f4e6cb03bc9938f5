import type { DayNumber } from '#domain/calendar/local-date.ts';
import type { Interval } from '../base/beta-distribution.ts';
import type { PortfolioColumns } from '../base/columns.ts';
import { cell, type Matrix } from '../mathematics/symmetric-matrix.ts';
import { chanceAlive, expectedVisitsIfAlive } from '../model/bgnbd-expectations.ts';
import { bgnbdOf, fitBgnbd } from '../model/bgnbd-fit.ts';
import type { BgnbdParameters } from '../model/bgnbd-likelihood.ts';
import type { Fit } from '../model/fit.ts';
import { addFutures, noFutures } from '../model/predictive-range.ts';
import { historyOf } from '../model/rhythm.ts';
import { type TimeUnit, timeUnits, type VisitSummary, visitSummary } from '../model/visit-summary.ts';
import { firstDayOf } from './backtest.ts';
import { columnsUntil, visitsBetween } from './columns-until.ts';

/** An earlier forecast of the visits of the clients of its day, and what came. */
export interface RollingWindow {
  readonly cut: DayNumber;
  readonly days: number;
  readonly n: number;
  readonly expected: number;
  readonly observed: number;
  /** Chance and parameters alone: 80 %, if the model were true. */
  readonly nominal: Interval;
  /** Widened by the errors of the windows before; null for the first one. */
  readonly widened: Interval | null;
}

/** How many visits today's clients make until a day; clients who are still to come are not in it. */
export interface BaseForecast {
  readonly days: number;
  readonly n: number;
  readonly expected: number;
  readonly nominal: Interval;
  /** The range to print: by the house's own errors. The nominal one where it has no earlier forecasts. */
  readonly range: Interval;
  readonly isWidened: boolean;
  /** Earliest first. */
  readonly windows: readonly RollingWindow[];
  /** In how many of the earlier windows the range contained what came. */
  readonly held: {
    readonly nominal: { readonly count: number; readonly n: number };
    readonly widened: { readonly count: number; readonly n: number };
  };
}

const windowsAtMost = 4;
const windowDaysAtLeast = 14;
/** A forecast of so few visits is chance alone. */
const visitsAtLeast = 5;
/** The spread of a base is drawn from so many of its clients, and scaled. */
const drawnClients = 1000;
const draws = 40;

/** One-sided 90 % quantiles of Student's t, by degrees of freedom; the normal one stands for "none needed". */
const normalQuantile = 1.2816;
const studentQuantiles = [normalQuantile, 3.0777, 1.8856, 1.6377, 1.5332] as const;

interface Spread {
  readonly expected: number;
  /** Standard deviation of log (visits ÷ expected visits). */
  readonly deviation: number;
}

function expectedOf(summary: VisitSummary, parameters: BgnbdParameters, time: number): number {
  const shared = new Map<number, number>();
  let sum = 0;
  for (let place = 0; place < summary.clientCount; place += 1) {
    const history = historyOf(summary, place);
    const key = history.repeats * 1e7 + (summary.ages[place] ?? 0);
    let visits = shared.get(key);
    if (visits === undefined) {
      visits = expectedVisitsIfAlive(parameters, history, time);
      shared.set(key, visits);
    }
    sum += visits * chanceAlive(parameters, history);
  }
  return sum;
}

/** The variance of the logarithm of the expected visits that the uncertainty of the parameters makes. */
function parameterVariance(summary: VisitSummary, fit: Fit<BgnbdParameters>, time: number): number {
  const { r, alpha, a, b } = fit.parameters;
  const values = [r, alpha, a, b];
  const step = 1e-3;
  const slopes = values.map((_, index) => {
    const moved = (by: number): number =>
      Math.log(
        expectedOf(
          summary,
          bgnbdOf(values.map((value, place) => (place === index ? value * Math.exp(by) : value))),
          time,
        ),
      );
    return (moved(step) - moved(-step)) / (2 * step);
  });
  const covariance: Matrix = fit.logCovariance;
  return slopes.reduce(
    (sum, one, row) =>
      sum + slopes.reduce((inner, other, column) => inner + one * other * cell(covariance, row, column), 0),
    0,
  );
}

/** The variance of the number of visits of the base, if the parameters were known. */
function chanceVariance(summary: VisitSummary, parameters: BgnbdParameters, time: number): number {
  const { clientCount } = summary;
  const drawn = Math.min(clientCount, drawnClients);
  let variance = 0;
  for (let index = 0; index < drawn; index += 1) {
    const place = Math.floor((index * clientCount) / drawn);
    const futures = noFutures(draws);
    addFutures(futures, parameters, null, {
      seed: `base-${summary.ages[place]}-${place}`,
      history: historyOf(summary, place),
      meanAmount: 0,
      time,
    });
    const mean = futures.visits.reduce((sum, visits) => sum + visits, 0) / draws;
    variance += futures.visits.reduce((sum, visits) => sum + (visits - mean) ** 2, 0) / (draws - 1);
  }
  return drawn === 0 ? 0 : (variance * clientCount) / drawn;
}

function spreadOf(summary: VisitSummary, fit: Fit<BgnbdParameters>, days: number): Spread {
  const time = days / summary.unit.daysPerUnit;
  const expected = expectedOf(summary, fit.parameters, time);
  const byChance = chanceVariance(summary, fit.parameters, time) / (expected * expected);
  return { expected, deviation: Math.sqrt(byChance + parameterVariance(summary, fit, time)) };
}

const around = (expected: number, deviation: number, quantile: number): Interval => ({
  low: expected * Math.exp(-quantile * deviation),
  high: expected * Math.exp(quantile * deviation),
});

/** The mean square of log (came ÷ expected) in earlier windows: bias counts as error. */
function meanSquare(windows: readonly RollingWindow[]): number {
  const errors = windows.map(({ expected, observed }) => Math.log((observed + 0.5) / (expected + 0.5)));
  return errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
}

/**
 * The range by the model's own spread and the house's errors. The errors contain chance already, so the larger of the two
 * is taken rather than their sum; few errors are weighed by Student's t.
 */
function widenedRange(spread: Spread, windows: readonly RollingWindow[]): Interval {
  const byErrors = Math.sqrt(meanSquare(windows)) * (studentQuantiles[windows.length] ?? normalQuantile);
  const byModel = spread.deviation * normalQuantile;
  return around(spread.expected, Math.max(byErrors, byModel), 1);
}

const contains = ({ low, high }: Interval, value: number): boolean => value >= low && value <= high;

export interface ForecastOptions {
  readonly unit?: TimeUnit | undefined;
  /** A larger base is judged by a sample of so many. */
  readonly clientsAtMost?: number | undefined;
}

/** Forecasts of the past, each with what was known then, one after the other until the day of the figures. */
function rollingWindows(
  columns: PortfolioColumns,
  days: number,
  { unit = timeUnits.week, clientsAtMost = 100_000 }: ForecastOptions,
): readonly RollingWindow[] {
  const windows: RollingWindow[] = [];
  for (let back = windowsAtMost; back >= 1; back -= 1) {
    const cut = columns.asOf - back * days;
    const then = columnsUntil(columns, cut, clientsAtMost);
    const summary = visitSummary(then.columns, cut, unit);
    const fit = fitBgnbd(summary);
    if (fit.mode === 'not said') continue;
    const spread = spreadOf(summary, fit, days);
    if (!(spread.expected >= visitsAtLeast)) continue;
    windows.push({
      cut,
      days,
      n: summary.clientCount,
      expected: spread.expected,
      observed: visitsBetween(columns, then.clients, cut, cut + days).reduce((sum, visits) => sum + visits, 0),
      nominal: around(spread.expected, spread.deviation, normalQuantile),
      widened: windows.length === 0 ? null : widenedRange(spread, windows),
    });
  }
  return windows;
}

/**
 * The visits that today's clients make within a time, with a range that is as wide as the house's own forecasts were
 * wrong. Windows are as long as the horizon where the history allows it, else a fifth of the history.
 */
export function baseForecast(
  columns: PortfolioColumns,
  summary: VisitSummary,
  fit: Fit<BgnbdParameters>,
  days: number,
  options: ForecastOptions = {},
): BaseForecast {
  const historyDays = columns.asOf - firstDayOf(columns);
  const windowDays = Math.min(Math.round(days), Math.floor(historyDays / (windowsAtMost + 1)));
  const windows = windowDays >= windowDaysAtLeast ? rollingWindows(columns, windowDays, options) : [];
  const spread = spreadOf(summary, fit, days);
  const nominal = around(spread.expected, spread.deviation, normalQuantile);
  const judged = windows.filter(({ widened }) => widened !== null);
  return {
    days,
    n: summary.clientCount,
    expected: spread.expected,
    nominal,
    range: windows.length === 0 ? nominal : widenedRange(spread, windows),
    isWidened: windows.length > 0,
    windows,
    held: {
      nominal: {
        count: windows.filter((one) => contains(one.nominal, one.observed)).length,
        n: windows.length,
      },
      widened: {
        count: judged.filter(({ widened, observed }) => widened !== null && contains(widened, observed)).length,
        n: judged.length,
      },
    },
  };
}
