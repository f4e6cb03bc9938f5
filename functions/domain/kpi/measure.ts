import { type KpiName, kpiDefinitions } from '#domain/kpi/definitions.ts';
import type { KpiDefinition, KpiMeasure } from '#domain/kpi/tallies/definition.ts';
import { countOf, meanOf, quantileOf } from '#domain/kpi/tallies/spread.ts';
import { survivalQuantile } from '#domain/kpi/tallies/survival.ts';
import { count, spread, type Tally } from '#domain/kpi/tallies/tally.ts';
import { measuredShare } from '#domain/triage/reading-quality.ts';

/** A figure with the data behind it. */
export interface KpiValue {
  readonly name: KpiName;
  /** Null when there is nothing to measure; a number never stands for "unknown". */
  readonly value: number | null;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly n: number;
  /** Of the n, those who still wait. */
  readonly waiting?: number | undefined;
  /** Where the true share lies, 95 times of 100 (Wilson). */
  readonly interval?: { readonly from: number; readonly to: number } | undefined;
  /** Sums in minor units by currency, for the one figure that is money. */
  readonly sales?: Readonly<Record<string, number>> | undefined;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function figureOf(measure: KpiMeasure, tally: Tally): Omit<KpiValue, 'name'> {
  switch (measure.kind) {
    case 'share': {
      const [numerator, denominator] = [count(tally, measure.numerator), count(tally, measure.denominator)];
      const figure = { value: ratio(numerator, denominator), numerator, denominator, n: denominator };
      if (measure.sampled !== true) return figure;
      const sampled = measuredShare(numerator, denominator);
      return sampled === undefined ? figure : { ...figure, interval: { from: sampled.from, to: sampled.to } };
    }
    case 'count': {
      const [numerator, n] = [count(tally, measure.numerator), count(tally, measure.denominator)];
      return { value: n === 0 && numerator === 0 ? null : numerator, numerator, denominator: n, n };
    }
    case 'quantile': {
      const values = spread(tally, measure.spread);
      return { value: quantileOf(values, measure.share), n: countOf(values) };
    }
    case 'survival': {
      const [answered, waiting] = [spread(tally, measure.spread), count(tally, measure.waiting)];
      const value = survivalQuantile(answered, waiting, measure.share);
      return { value, n: countOf(answered) + waiting, ...(waiting === 0 ? {} : { waiting }) };
    }
    case 'mean': {
      const values = spread(tally, measure.spread);
      return { value: meanOf(values), n: countOf(values) };
    }
    case 'balance': {
      const n = count(tally, measure.denominator);
      const numerator = count(tally, measure.favourable) - count(tally, measure.against);
      const share = ratio(numerator, n);
      return { value: share === null ? null : share * 100, numerator, denominator: n, n };
    }
    case 'sales':
      return { value: null, n: count(tally, measure.of), sales: tally.sales };
  }
}

/** Every figure of a tally, in reading order. */
export function kpiValues(tally: Tally): KpiValue[] {
  return kpiDefinitions.map(({ name, measure }) => ({ name, ...figureOf(measure, tally) }));
}

export function kpiValue(tally: Tally, name: KpiName): KpiValue {
  const { measure } = definitionOf(name);
  return { name, ...figureOf(measure, tally) };
}

/** @throws RangeError for an unknown name. */
export function definitionOf(name: KpiName): KpiDefinition {
  const definition = kpiDefinitions.find((one) => one.name === name);
  if (definition === undefined) throw new RangeError(`No figure is called ${name}.`);
  return definition;
}
