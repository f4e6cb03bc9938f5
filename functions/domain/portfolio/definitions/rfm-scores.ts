import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { quintileCuts } from '../base/quantiles.ts';

export const rfmDefinition = {
  name: 'rfm',
  title: 'Recency, frequency, monetary value',
  question: 'Who bought lately, often and much?',
  rule: 'In the period (91, 182 or 365 days until the day, or the whole past): days since the last visit, visits, net revenue, each scored 1 to 5, 5 best. With at least 200 clients a variable is cut at its quantiles of 20, 40, 60 and 80 % (type 7), if that fills all five scores; else at the thresholds of the house. A score is 1 plus the cuts strictly below the value; recency counts the other way round. The page names how each variable was cut.',
  n: 'clients with a visit in the period',
  pitfalls:
    'Where half of the clients bought once, quantiles of frequency coincide and leave a score empty: then thresholds are used for it, and said.',
} as const satisfies FigureDefinition;

export const rfmPeriods = { quarter: 91, 'half-year': 182, year: 365 } as const;
export type RfmPeriod = keyof typeof rfmPeriods | 'all';

type FourCuts = readonly [number, number, number, number];

/** Cuts of the house, for where its clients are too few or too alike for quantiles. */
export interface RfmThresholds {
  /** Days since the last visit; a value at a cut still has the better score. */
  readonly recencyDays: FourCuts;
  /** The most visits of scores 1 to 4. */
  readonly visits: FourCuts;
  /** The most net revenue of scores 1 to 4, in minor units. */
  readonly revenueMinor: FourCuts;
}

const defaultRfmThresholds: RfmThresholds = {
  recencyDays: [90, 180, 365, 730],
  visits: [1, 2, 4, 7],
  revenueMinor: [50_000, 200_000, 1_000_000, 5_000_000],
};

/** `one-unit-above` reproduces the R package rfm: a score starts one unit of the data above the quantile. */
export type RfmRule = 'strictly-above' | 'one-unit-above';

export interface RfmOptions {
  readonly period?: RfmPeriod | undefined;
  readonly thresholds?: RfmThresholds | undefined;
  readonly rule?: RfmRule | undefined;
}

export type RfmMode = 'quintiles' | 'thresholds';

export interface RfmVariables {
  readonly recencyDays: Int32Array;
  readonly visits: Int32Array;
  readonly revenueMinor: Float64Array;
}

export interface RfmScores {
  readonly mode: { readonly recency: RfmMode; readonly frequency: RfmMode; readonly monetary: RfmMode };
  readonly cuts: { readonly recency: FourCuts; readonly frequency: FourCuts; readonly monetary: FourCuts };
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly monetary: Uint8Array;
}

export interface RfmClients extends RfmVariables, RfmScores {
  /** The clients of the period, as numbers in the columns; the other arrays are in this order. */
  readonly clients: Int32Array;
}

/** Fewer clients than this have no reliable quantiles. */
const quintilesFrom = 200;

function scoresBy(values: Int32Array | Float64Array, cuts: FourCuts, rule: RfmRule): Uint8Array {
  const [first, second, third, fourth] = cuts;
  const shift = rule === 'one-unit-above' ? 1 : 0;
  const scores = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = at(values, index);
    // "At least one unit above" and "strictly above" differ only at the cut itself.
    const above = (cut: number): number => ((shift === 1 ? value >= cut + 1 : value > cut) ? 1 : 0);
    scores[index] = 1 + above(first) + above(second) + above(third) + above(fourth);
  }
  return scores;
}

function isFull(scores: Uint8Array): boolean {
  const seen = new Set<number>();
  for (let index = 0; index < scores.length && seen.size < 5; index += 1) seen.add(at(scores, index));
  return seen.size === 5;
}

interface Scored {
  readonly mode: RfmMode;
  readonly cuts: FourCuts;
  readonly scores: Uint8Array;
}

function scored(values: Int32Array | Float64Array, ofHouse: FourCuts, rule: RfmRule): Scored {
  if (values.length >= quintilesFrom) {
    const cuts = quintileCuts(values);
    const scores = scoresBy(values, cuts, rule);
    if (isFull(scores)) return { mode: 'quintiles', cuts, scores };
  }
  return { mode: 'thresholds', cuts: ofHouse, scores: scoresBy(values, ofHouse, 'strictly-above') };
}

/** The scores of clients whose three variables are known. */
export function rfmScores(variables: RfmVariables, options: Omit<RfmOptions, 'period'> = {}): RfmScores {
  const { thresholds = defaultRfmThresholds, rule = 'strictly-above' } = options;
  const recency = scored(variables.recencyDays, thresholds.recencyDays, rule);
  const frequency = scored(variables.visits, thresholds.visits, rule);
  const monetary = scored(variables.revenueMinor, thresholds.revenueMinor, rule);
  return {
    mode: { recency: recency.mode, frequency: frequency.mode, monetary: monetary.mode },
    cuts: { recency: recency.cuts, frequency: frequency.cuts, monetary: monetary.cuts },
    recency: recency.scores.map((score) => 6 - score),
    frequency: frequency.scores,
    monetary: monetary.scores,
  };
}

/** The clients of the period with their three variables and scores. */
export function rfmOfClients(columns: PortfolioColumns, options: RfmOptions = {}): RfmClients {
  const { period = 'year' } = options;
  const { asOf, clientCount, starts, days, amounts } = columns;
  const since = period === 'all' ? Number.NEGATIVE_INFINITY : asOf - rfmPeriods[period];
  const clients = new Int32Array(clientCount);
  const recencyDays = new Int32Array(clientCount);
  const visits = new Int32Array(clientCount);
  const revenueMinor = new Float64Array(clientCount);
  let count = 0;
  for (let client = 0; client < clientCount; client += 1) {
    const end = at(starts, client + 1);
    const lastDay = at(days, end - 1);
    if (lastDay <= since) continue;
    let visit = end - 1;
    let revenue = 0;
    for (; visit >= at(starts, client) && at(days, visit) > since; visit -= 1) revenue += at(amounts, visit);
    clients[count] = client;
    recencyDays[count] = asOf - lastDay;
    visits[count] = end - 1 - visit;
    revenueMinor[count] = revenue;
    count += 1;
  }
  const variables = {
    recencyDays: recencyDays.subarray(0, count),
    visits: visits.subarray(0, count),
    revenueMinor: revenueMinor.subarray(0, count),
  };
  return { clients: clients.subarray(0, count), ...variables, ...rfmScores(variables, options) };
}
