/**
 * Below this, an argument is moved up by the recurrence; from here on, the asymptotic series has an error below 1e-15.
 */
const seriesFrom = 10;
const halfLogOfTwoPi = 0.9189385332046728;

/** Coefficients of the asymptotic series, from the Bernoulli numbers: DLMF 5.11.1, 5.11.2 and 5.15.8. */
const logSeries = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156] as const;
const firstSeries = [-1 / 12, 1 / 120, -1 / 252, 1 / 240, -1 / 132, 691 / 32_760, -1 / 12] as const;
const secondSeries = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6] as const;

/** The sum of the coefficients times 1, w, w², … by Horner's rule. */
function polynomial(coefficients: readonly number[], w: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * w + coefficient, 0);
}

/** The logarithm of the gamma function; NaN unless the argument is positive. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x === 1 || x === 2) return 0;
  let y = x;
  let product = 1;
  for (; y < seriesFrom; y += 1) product *= y;
  const series = polynomial(logSeries, 1 / (y * y)) / y;
  return (y - 0.5) * Math.log(y) - y + halfLogOfTwoPi + series - Math.log(product);
}

/** The first derivative of `logGamma`; NaN unless the argument is positive. */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let y = x;
  let sum = 0;
  for (; y < seriesFrom; y += 1) sum += 1 / y;
  const w = 1 / (y * y);
  return Math.log(y) - 0.5 / y + polynomial(firstSeries, w) * w - sum;
}

/** The second derivative of `logGamma`; NaN unless the argument is positive. */
export function trigamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let y = x;
  let sum = 0;
  for (; y < seriesFrom; y += 1) sum += 1 / (y * y);
  const w = 1 / (y * y);
  return (1 + 0.5 / y + polynomial(secondSeries, w) * w) / y + sum;
}
