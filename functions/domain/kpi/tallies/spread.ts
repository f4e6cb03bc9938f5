/**
 * The spread of a measure: every value, sorted, as long as there are few; beyond that a DDSketch (Masson, Rim & Lee,
 * VLDB 2019), whose buckets add up. Spreads merge to the same spread in any order, because the form depends only on the
 * number of values, and a bucket only on its values.
 */
export type Spread =
  | { readonly form: 'exact'; readonly values: readonly number[] }
  | {
      readonly form: 'sketch';
      readonly n: number;
      readonly zeros: number;
      /** Bucket index → count, of values above zero and of values below it. */
      readonly above: Readonly<Record<string, number>>;
      readonly below: Readonly<Record<string, number>>;
    };

/** Up to this many values quantiles are exact: a day of any house, and a month of most. */
export const exactValuesAtMost = 2_000;
/** Beyond that, a quantile is within one per cent of a measured value. */
export const relativeError = 0.01;

const gamma = (1 + relativeError) / (1 - relativeError);
const logGamma = Math.log(gamma);

export const noSpread: Spread = { form: 'exact', values: [] };

export function spreadOf(values: readonly number[]): Spread {
  // Adding zero turns a float's negative zero into zero.
  return settled(values.map((value) => value + 0).sort(ascending));
}

function ascending(one: number, other: number): number {
  return one - other;
}

function settled(sorted: readonly number[]): Spread {
  return sorted.length <= exactValuesAtMost ? { form: 'exact', values: sorted } : sketchOf(sorted);
}

function sketchOf(values: readonly number[]): Extract<Spread, { form: 'sketch' }> {
  const above: Record<string, number> = {};
  const below: Record<string, number> = {};
  let zeros = 0;
  for (const value of values) {
    if (value === 0) zeros += 1;
    else {
      const side = value > 0 ? above : below;
      const index = String(Math.ceil(Math.log(Math.abs(value)) / logGamma));
      side[index] = (side[index] ?? 0) + 1;
    }
  }
  return { form: 'sketch', n: values.length, zeros, above, below };
}

function addedBuckets(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = { ...one };
  for (const [index, count] of Object.entries(other)) sum[index] = (sum[index] ?? 0) + count;
  return sum;
}

export function mergeSpreads(one: Spread, other: Spread): Spread {
  if (one.form === 'exact' && other.form === 'exact') return spreadOf([...one.values, ...other.values]);
  const [left, right] = [asSketch(one), asSketch(other)];
  return {
    form: 'sketch',
    n: left.n + right.n,
    zeros: left.zeros + right.zeros,
    above: addedBuckets(left.above, right.above),
    below: addedBuckets(left.below, right.below),
  };
}

function asSketch(spread: Spread): Extract<Spread, { form: 'sketch' }> {
  return spread.form === 'sketch' ? spread : sketchOf(spread.values);
}

export function countOf(spread: Spread): number {
  return spread.form === 'exact' ? spread.values.length : spread.n;
}

const millionths = 1_000_000;

/** Type-7 quantile (Hyndman & Fan 1996), the default of R and of most tools. */
function exactQuantile(values: readonly number[], share: number): number {
  const position = (values.length - 1) * share;
  const below = values[Math.floor(position)] ?? 0;
  const above = values[Math.ceil(position)] ?? below;
  const between = below + (above - below) * (position - Math.floor(position));
  // Nine tenths has no exact binary form: 446 minutes would be slightly less, and be shown as 445.
  return Math.round(between * millionths) / millionths + 0;
}

/** Buckets from the smallest value to the largest, each with its representative value. */
function buckets(sketch: Extract<Spread, { form: 'sketch' }>): { value: number; count: number }[] {
  const side = (record: Readonly<Record<string, number>>, sign: 1 | -1) =>
    Object.entries(record)
      .map(([index, count]) => ({ value: (sign * 2 * gamma ** Number(index)) / (gamma + 1), count }))
      .sort((one, other) => one.value - other.value);
  const zero = sketch.zeros === 0 ? [] : [{ value: 0, count: sketch.zeros }];
  return [...side(sketch.below, -1), ...zero, ...side(sketch.above, 1)];
}

/** The values in ascending order, each with how often it was measured; of a sketch, its buckets. */
export function spreadSteps(spread: Spread): { value: number; count: number }[] {
  if (spread.form === 'sketch') return buckets(spread);
  const steps: { value: number; count: number }[] = [];
  for (const value of spread.values) {
    const last = steps.at(-1);
    if (last?.value === value) last.count += 1;
    else steps.push({ value, count: 1 });
  }
  return steps;
}

/** How many values lie above a limit; of a sketch within its relative error. */
export function countAbove(spread: Spread, limit: number): number {
  return spreadSteps(spread).reduce((sum, { value, count }) => (value > limit ? sum + count : sum), 0);
}

/** The largest value; null when nothing was measured. */
export function largestOf(spread: Spread): number | null {
  return spreadSteps(spread).at(-1)?.value ?? null;
}

/** Null when nothing was measured. */
export function quantileOf(spread: Spread, share: number): number | null {
  if (countOf(spread) === 0) return null;
  if (spread.form === 'exact') return exactQuantile(spread.values, share);
  const rank = Math.floor((spread.n - 1) * share);
  let seen = 0;
  for (const { value, count } of buckets(spread)) {
    seen += count;
    if (seen > rank) return value;
  }
  return null;
}

/** Arithmetic mean; of a sketch within the same relative error. */
export function meanOf(spread: Spread): number | null {
  const n = countOf(spread);
  if (n === 0) return null;
  const weighed = spread.form === 'exact' ? spread.values.map((value) => ({ value, count: 1 })) : buckets(spread);
  return weighed.reduce((sum, { value, count }) => sum + value * count, 0) / n;
}
