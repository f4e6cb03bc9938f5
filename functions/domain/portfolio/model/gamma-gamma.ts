import { digamma, logGamma, trigamma } from '../mathematics/gamma.ts';
import { curvatureByLogarithms } from './bgnbd-likelihood.ts';
import { type Fit, fittedLogarithms, type LogPrior, type NoFit } from './fit.ts';
import type { VisitSummary } from './visit-summary.ts';

/**
 * The parameters of Gamma-Gamma (Fader and Hardie 2013): an amount varies by Gamma(p, ν) within a client, and ν by
 * Gamma(q, v) between clients. v is in the unit of the amounts.
 */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** The amounts of those with a repeat visit that brought something. */
export interface AmountData {
  readonly repeats: Int32Array;
  readonly meanAmounts: Float64Array;
  readonly logAmounts: Float64Array;
  readonly mostRepeats: number;
}

/** A client whose repeat visits brought nothing, or less, says nothing of how much a visit brings. */
export function amountData({ clientCount, repeats, meanAmounts }: VisitSummary): AmountData {
  const kept = new Int32Array(clientCount);
  let count = 0;
  let mostRepeats = 0;
  for (let client = 0; client < clientCount; client += 1) {
    const x = repeats[client] ?? 0;
    if (x === 0 || !((meanAmounts[client] ?? 0) > 0)) continue;
    kept[count] = client;
    count += 1;
    mostRepeats = Math.max(mostRepeats, x);
  }
  const places = kept.subarray(0, count);
  const means = Float64Array.from(places, (client) => meanAmounts[client] ?? 0);
  return {
    repeats: Int32Array.from(places, (client) => repeats[client] ?? 0),
    meanAmounts: means,
    logAmounts: means.map(Math.log),
    mostRepeats,
  };
}

/** Ten sums of one pass: value, gradient by p, q, v, and the upper triangle of the Hessian. */
export function amountSums(data: AmountData, { p, q, v }: GammaGammaParameters): Float64Array {
  const { repeats, meanAmounts, logAmounts, mostRepeats } = data;
  const table = (f: (x: number) => number): Float64Array =>
    Float64Array.from({ length: mostRepeats + 1 }, (_, x) => (x === 0 ? 0 : f(x)));
  const logs = table(
    (x) => logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * Math.log(v) + p * x * Math.log(x),
  );
  const firstBoth = table((x) => digamma(p * x + q));
  const firstOwn = table((x) => digamma(p * x));
  const secondBoth = table((x) => trigamma(p * x + q));
  const secondOwn = table((x) => trigamma(p * x));
  const logV = Math.log(v);
  const [firstQ, secondQ] = [digamma(q), trigamma(q)];
  const sums = new Float64Array(10);
  let [value, byP, byQ, byV, byPP, byPQ, byPV, byQQ, byQV, byVV] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let row = 0; row < repeats.length; row += 1) {
    const x = repeats[row] ?? 0;
    const logAmount = logAmounts[row] ?? 0;
    const scale = v + x * (meanAmounts[row] ?? 0);
    const logScale = Math.log(scale);
    const shape = p * x + q;
    const both = firstBoth[x] ?? 0;
    value += (logs[x] ?? 0) + (p * x - 1) * logAmount - shape * logScale;
    byP += x * (both - (firstOwn[x] ?? 0) + logAmount + Math.log(x) - logScale);
    byQ += both - firstQ + logV - logScale;
    byV += q / v - shape / scale;
    byPP += x * x * ((secondBoth[x] ?? 0) - (secondOwn[x] ?? 0));
    byPQ += x * (secondBoth[x] ?? 0);
    byPV -= x / scale;
    byQQ += (secondBoth[x] ?? 0) - secondQ;
    byQV += 1 / v - 1 / scale;
    byVV += shape / (scale * scale) - q / (v * v);
  }
  sums.set([value, byP, byQ, byV, byPP, byPQ, byPV, byQQ, byQV, byVV]);
  return sums;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Before the data, amounts of one client vary by half of their mean, and clients by two thirds of theirs; the mean is
 * that of the house. Weak: a standard deviation of 1.5 on a logarithm, 1 for q, which has to stay above 1.
 */
export function gammaGammaPriors(meanAmounts: Float64Array): readonly LogPrior[] {
  return [
    { median: 4, logDeviation: 1.5 },
    { median: 4, logDeviation: 1 },
    { median: meanAmounts.length === 0 ? 1 : (3 / 4) * mean(meanAmounts), logDeviation: 1.5 },
  ];
}

function gammaGammaOf(values: readonly number[]): GammaGammaParameters {
  const [p = Number.NaN, q = Number.NaN, v = Number.NaN] = values;
  return { p, q, v };
}

const valuedAtLeast = 5;

/** The parameters of Gamma-Gamma for a base. Not said where the mean would be infinite (q ≤ 1). */
export function fitGammaGamma(summary: VisitSummary): Fit<GammaGammaParameters> | NoFit {
  const data = amountData(summary);
  if (data.repeats.length < valuedAtLeast) return { mode: 'not said', reason: 'too-few-repeaters', converged: false };
  const average = mean(data.meanAmounts);
  const fitted = fittedLogarithms({
    evaluate: (logarithms) => {
      const values = [...logarithms].map(Math.exp);
      return curvatureByLogarithms(amountSums(data, gammaGammaOf(values)), values);
    },
    starts: [
      [4, 4, 0.75 * average],
      [1, 2, average],
      [20, 3, 0.1 * average],
    ],
    priors: gammaGammaPriors(data.meanAmounts),
  });
  if (fitted === null) return { mode: 'not said', reason: 'no-optimum', converged: false };
  const parameters = gammaGammaOf(fitted.parameters);
  if (parameters.q <= 1) return { mode: 'not said', reason: 'infinite-mean', converged: false };
  return { ...fitted, parameters, standardErrors: gammaGammaOf(fitted.standardErrors), converged: true };
}

/** The mean amount of a visit of this client: what they brought, drawn to the mean of the house, E[M | x, m]. */
export function expectedAmount({ p, q, v }: GammaGammaParameters, repeats: number, meanAmount: number): number {
  const known = meanAmount > 0 ? repeats : 0;
  return (p * (v + known * meanAmount)) / (p * known + q - 1);
}

/**
 * The correlation of the number and the mean amount of repeat visits, over those who came again: Gamma-Gamma supposes
 * that there is none. Null where either does not vary.
 */
export function repeatsAmountCorrelation(summary: VisitSummary): number | null {
  const { repeats, meanAmounts } = amountData(summary);
  const n = repeats.length;
  if (n < 2) return null;
  const meanX = repeats.reduce((sum, x) => sum + x, 0) / n;
  const meanM = mean(meanAmounts);
  let [xx, mm, xm] = [0, 0, 0];
  for (let row = 0; row < n; row += 1) {
    const dx = (repeats[row] ?? 0) - meanX;
    const dm = (meanAmounts[row] ?? 0) - meanM;
    xx += dx * dx;
    mm += dm * dm;
    xm += dx * dm;
  }
  return xx > 0 && mm > 0 ? xm / Math.sqrt(xx * mm) : null;
}
