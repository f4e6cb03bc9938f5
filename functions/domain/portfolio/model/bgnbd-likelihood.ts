import type { Curvature } from '../mathematics/newton-ascent.ts';
import type { VisitSummary } from './visit-summary.ts';

/**
 * The parameters of BG/NBD (Fader, Hardie and Lee 2005): while clients are ours, they come as a Poisson process whose
 * rate varies by Gamma(r, α); after each visit they leave with a chance that varies by Beta(a, b).
 */
export interface BgnbdParameters {
  readonly r: number;
  /** In the time unit of the summary; the other three have no unit. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** One pass over clients: the log-likelihood, its gradient (4) and the upper triangle of its Hessian (10), added up. */
const likelihoodSumCount = 15;

/** What a pass needs of the clients, made once before a fit. */
export interface LikelihoodData {
  readonly clientCount: number;
  readonly ticksPerUnit: number;
  /** How many clients have 0, 1, 2 … repeat visits. */
  readonly countsByRepeats: Int32Array;
  /** How many clients without a repeat visit have the age of 0, 1, 2 … ticks. */
  readonly countsOfOnce: Int32Array;
  /** The clients with a repeat visit, whose ages and last visits are distinct. */
  readonly repeats: Int32Array;
  readonly lastTicks: Int32Array;
  readonly ages: Int32Array;
}

function greatest(values: Int32Array): number {
  let most = 0;
  for (let index = 0; index < values.length; index += 1) most = Math.max(most, values[index] ?? 0);
  return most;
}

/** Half of the clients of a house never came again: for the likelihood they are a count by age, not rows. */
export function likelihoodData(summary: VisitSummary): LikelihoodData {
  const { clientCount } = summary;
  const countsByRepeats = new Int32Array(greatest(summary.repeats) + 1);
  const countsOfOnce = new Int32Array(greatest(summary.ages) + 1);
  const repeats = new Int32Array(clientCount);
  const lastTicks = new Int32Array(clientCount);
  const ages = new Int32Array(clientCount);
  let count = 0;
  for (let client = 0; client < clientCount; client += 1) {
    const x = summary.repeats[client] ?? 0;
    const age = summary.ages[client] ?? 0;
    countsByRepeats[x] = (countsByRepeats[x] ?? 0) + 1;
    if (x === 0) countsOfOnce[age] = (countsOfOnce[age] ?? 0) + 1;
    else {
      repeats[count] = x;
      lastTicks[count] = summary.lastTicks[client] ?? 0;
      ages[count] = age;
      count += 1;
    }
  }
  return {
    clientCount,
    ticksPerUnit: summary.unit.ticksPerUnit,
    countsByRepeats,
    countsOfOnce,
    repeats: repeats.subarray(0, count),
    lastTicks: lastTicks.subarray(0, count),
    ages: ages.subarray(0, count),
  };
}

/**
 * The part of the likelihood that depends on the number of visits alone. Differences of gamma functions are sums over
 * whole steps, without cancellation: log Γ(r + x) − log Γ(r) = log r + … + log (r + x − 1).
 */
function addByRepeats(sums: Float64Array, data: LikelihoodData, { r, alpha, a, b }: BgnbdParameters): void {
  const { countsByRepeats, clientCount } = data;
  let [value, byR, byA, byB, byRR, byAA, byBB] = [0, 0, 0, 0, 0, 0, 0];
  let [logR, psiR, psi1R] = [0, 0, 0];
  let [logB, psiB, psi1B] = [0, 0, 0];
  let [logAB, psiAB, psi1AB] = [0, 0, 0];
  for (let x = 0; x < countsByRepeats.length; x += 1) {
    const count = countsByRepeats[x] ?? 0;
    if (count > 0) {
      value += count * (logR + logB - logAB);
      byR += count * psiR;
      byA -= count * psiAB;
      byB += count * (psiB - psiAB);
      byRR -= count * psi1R;
      byAA += count * psi1AB;
      byBB += count * (psi1AB - psi1B);
    }
    const [inverseR, inverseB, inverseAB] = [1 / (r + x), 1 / (b + x), 1 / (a + b + x)];
    logR += Math.log(r + x);
    psiR += inverseR;
    psi1R += inverseR * inverseR;
    logB += Math.log(b + x);
    psiB += inverseB;
    psi1B += inverseB * inverseB;
    logAB += Math.log(a + b + x);
    psiAB += inverseAB;
    psi1AB += inverseAB * inverseAB;
  }
  add(sums, 0, value + clientCount * r * Math.log(alpha));
  add(sums, 1, byR + clientCount * Math.log(alpha));
  add(sums, 2, (clientCount * r) / alpha);
  add(sums, 3, byA);
  add(sums, 4, byB);
  add(sums, 5, byRR);
  add(sums, 6, clientCount / alpha);
  add(sums, 9, (-clientCount * r) / (alpha * alpha));
  add(sums, 12, byAA);
  add(sums, 13, byAA);
  add(sums, 14, byBB);
}

function add(sums: Float64Array, place: number, value: number): void {
  sums[place] = (sums[place] ?? 0) + value;
}

/** The clients who came once: the chance of no visit since, by age. */
function addOnce(
  sums: Float64Array,
  data: LikelihoodData,
  logs: Float64Array,
  inverses: Float64Array,
  r: number,
): void {
  const { countsOfOnce } = data;
  let [logSum, inverseSum, squareSum] = [0, 0, 0];
  for (let age = 0; age < countsOfOnce.length; age += 1) {
    const count = countsOfOnce[age] ?? 0;
    if (count === 0) continue;
    const inverse = inverses[age] ?? 0;
    logSum += count * (logs[age] ?? 0);
    inverseSum += count * inverse;
    squareSum += count * inverse * inverse;
  }
  add(sums, 0, -r * logSum);
  add(sums, 1, -logSum);
  add(sums, 2, -r * inverseSum);
  add(sums, 6, -inverseSum);
  add(sums, 9, r * squareSum);
}

/** Above this, 1 + eᵈ is eᵈ to the last digit. */
const largeExponent = 40;
/** Factors are multiplied until here before one logarithm is taken of the product. */
const largeProduct = 1e280;

/**
 * The clients who came again: they are ours and silent, or left at their last visit. With u and v the logarithms of
 * both chances and w = eᵛ / (eᵘ + eᵛ), the gradient is u′ + w·(v′ − u′), and the Hessian has
 * (1 − w)·u″ + w·v″ + w·(1 − w)·(v′ − u′)(v′ − u′)ᵀ.
 */
function addRepeated(
  sums: Float64Array,
  data: LikelihoodData,
  logs: Float64Array,
  inverses: Float64Array,
  { r, a, b }: BgnbdParameters,
): void {
  const { repeats, lastTicks, ages } = data;
  const leaving = Math.log(a);
  const logOfB = Float64Array.from(data.countsByRepeats, (_, x) => (x === 0 ? 0 : leaving - Math.log(b + x - 1)));
  const inverseOfB = Float64Array.from(data.countsByRepeats, (_, x) => (x === 0 ? 0 : 1 / (b + x - 1)));
  const inverseA = 1 / a;
  let product = 1;
  let [value, byR, byAlpha, left, byB] = [0, 0, 0, 0, 0];
  let [byRR, byRAlpha, byRA, byRB, byAlphaAlpha, byAlphaA, byAlphaB, spread, byAB, byBB] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (let row = 0; row < repeats.length; row += 1) {
    const x = repeats[row] ?? 0;
    const last = lastTicks[row] ?? 0;
    const age = ages[row] ?? 0;
    const shape = r + x;
    const logAge = logs[age] ?? 0;
    const logGap = logAge - (logs[last] ?? 0);
    const inverseAge = inverses[age] ?? 0;
    const inverseLast = inverses[last] ?? 0;
    const slopeB = inverseOfB[x] ?? 0;
    const odds = (logOfB[x] ?? 0) + shape * logGap;
    let w = 1;
    if (odds > largeExponent) value += odds;
    else {
      const e = Math.exp(odds);
      const whole = 1 + e;
      w = e / whole;
      product *= whole;
      if (product > largeProduct) {
        value += Math.log(product);
        product = 1;
      }
    }
    value -= shape * logAge;
    const gapAlpha = shape * (inverseAge - inverseLast);
    byR += w * logGap - logAge;
    byAlpha += w * gapAlpha - shape * inverseAge;
    left += w;
    byB -= w * slopeB;
    const mixed = w * (1 - w);
    byRR += mixed * logGap * logGap;
    byRAlpha += mixed * logGap * gapAlpha - inverseAge + w * (inverseAge - inverseLast);
    byRA += mixed * logGap;
    byRB -= mixed * logGap * slopeB;
    byAlphaAlpha +=
      mixed * gapAlpha * gapAlpha +
      shape * (inverseAge * inverseAge + w * (inverseLast * inverseLast - inverseAge * inverseAge));
    byAlphaA += mixed * gapAlpha;
    byAlphaB -= mixed * gapAlpha * slopeB;
    spread += mixed;
    byAB -= mixed * slopeB;
    byBB += (mixed + w) * slopeB * slopeB;
  }
  add(sums, 0, value + Math.log(product));
  add(sums, 1, byR);
  add(sums, 2, byAlpha);
  add(sums, 3, left * inverseA);
  add(sums, 4, byB);
  add(sums, 5, byRR);
  add(sums, 6, byRAlpha);
  add(sums, 7, byRA * inverseA);
  add(sums, 8, byRB);
  add(sums, 9, byAlphaAlpha);
  add(sums, 10, byAlphaA * inverseA);
  add(sums, 11, byAlphaB);
  add(sums, 12, (spread - left) * inverseA * inverseA);
  add(sums, 13, byAB * inverseA);
  add(sums, 14, byBB);
}

/**
 * The fifteen sums of one pass: value, gradient by r, α, a, b, and the upper triangle of the Hessian, row by row. The
 * sums of several parts of a base add up to those of the whole.
 */
export function likelihoodSums(data: LikelihoodData, parameters: BgnbdParameters): Float64Array {
  const sums = new Float64Array(likelihoodSumCount);
  const ticks = Math.max(data.countsOfOnce.length, greatest(data.ages) + 1);
  const logs = new Float64Array(ticks);
  const inverses = new Float64Array(ticks);
  for (let tick = 0; tick < ticks; tick += 1) {
    const time = parameters.alpha + tick / data.ticksPerUnit;
    logs[tick] = Math.log(time);
    inverses[tick] = 1 / time;
  }
  addByRepeats(sums, data, parameters);
  addOnce(sums, data, logs, inverses, parameters.r);
  addRepeated(sums, data, logs, inverses, parameters);
  return sums;
}

/** The place of (row, column) in the upper triangle of a Hessian of this size, after value and gradient. */
const trianglePlace = (size: number, row: number, column: number): number =>
  1 + size + row * size - (row * (row - 1)) / 2 + (column - row);

/**
 * Sums by natural parameters as a curvature by their logarithms: with p = e^θ, the gradient is p·g, and the Hessian
 * pᵢ·pⱼ·Hᵢⱼ, with pᵢ·gᵢ added on the diagonal.
 */
export function curvatureByLogarithms(sums: Float64Array, parameters: readonly number[]): Curvature {
  const size = parameters.length;
  const gradient = Float64Array.from(parameters, (parameter, index) => parameter * (sums[1 + index] ?? 0));
  const values = new Float64Array(size * size);
  for (const [row, parameter] of parameters.entries()) {
    for (const [column, other] of parameters.entries()) {
      const second = sums[trianglePlace(size, Math.min(row, column), Math.max(row, column))] ?? 0;
      values[row * size + column] = parameter * other * second + (row === column ? (gradient[row] ?? 0) : 0);
    }
  }
  return { value: sums[0] ?? Number.NaN, gradient, hessian: { size, values } };
}
