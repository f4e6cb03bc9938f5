import { logGamma } from '../mathematics/gamma.ts';
import { integrateUnit } from '../mathematics/tanh-sinh.ts';
import type { BgnbdParameters } from './bgnbd-likelihood.ts';

/** What is known of one client, in the time unit of the parameters. */
export interface ClientHistory {
  /** Repeat visits: x. */
  readonly repeats: number;
  /** From the first visit to the last: t_x. */
  readonly last: number;
  /** From the first visit to the day of the figures: T. */
  readonly age: number;
}

/**
 * The chance that a client is still ours. It is 1 for whoever came once, because in this model a client can only leave
 * after a repeat visit: so it ranks nobody, and is shown beside what the house observed.
 */
export function chanceAlive({ r, alpha, a, b }: BgnbdParameters, { repeats, last, age }: ClientHistory): number {
  if (repeats === 0) return 1;
  const odds =
    Math.log(a) - Math.log(b + repeats - 1) + (r + repeats) * (Math.log(alpha + age) - Math.log(alpha + last));
  return odds > 0 ? Math.exp(-odds) / (1 + Math.exp(-odds)) : 1 / (1 + Math.exp(odds));
}

/** (e^(s·l) − 1) ÷ s, also for s = 0, where it is l. */
const growth = (s: number, l: number): number => (s === 0 ? l : Math.expm1(s * l) / s);

const termsAtMost = 3000;
/** Above this, the series of the closed form needs too many terms. */
const largestArgument = 0.97;
/** The two parts of the closed form may cancel by this factor before digits are missing. */
const cancellationAtMost = 1e4;

/**
 * Σ (c)ₙ (a)ₙ₋₁ ÷ (d)ₙ₋₁ · zⁿ ÷ n!, a hypergeometric series from which the factors that vanish were taken out; null
 * where it does not settle.
 */
function series(c: number, a: number, d: number, z: number): { readonly sum: number; readonly largest: number } | null {
  let term = c * z;
  let sum = term;
  let largest = Math.abs(term);
  for (let n = 1; n < termsAtMost; n += 1) {
    term *= ((c + n) * (a + n - 1) * z) / ((d + n - 1) * (n + 1));
    sum += term;
    largest = Math.max(largest, Math.abs(term));
    if (!Number.isFinite(term)) return null;
    if (Math.abs(term) <= 1e-17 * Math.abs(sum) || term === 0) return { sum, largest };
  }
  return null;
}

/**
 * The closed form of the visits to come, null where it loses digits. The published form,
 * (a + B − 1) ÷ (a − 1) · (1 − ρᴿ·₂F₁(R, B; a + B − 1; z)) with ρ = A ÷ (A + t), divides by zero at a = 1 and
 * a + B = 1, and overflows for long histories. Euler's transformation ρᴿ·₂F₁(R, B; C; z) = ρ^(a−1)·₂F₁(C − R, a − 1; C; z)
 * takes the factors a − 1 and C out of the series, so that neither division is left.
 */
function closedForm(shape: number, rate: number, a: number, b: number, time: number): number | null {
  const z = time / (rate + time);
  if (z > largestArgument) return null;
  const c = a + b - 1;
  const logRatio = -Math.log1p(time / rate);
  const settled = series(c - shape, a, c + 1, z);
  if (settled === null) return null;
  const first = -c * growth(a - 1, logRatio);
  const factor = Math.exp((a - 1) * logRatio);
  const value = first - factor * settled.sum;
  const largest = Math.max(Math.abs(first), factor * settled.largest);
  return value > 0 && largest <= cancellationAtMost * value ? value : null;
}

/**
 * The same as an integral over the chance p of leaving after a visit: (1 − (A ÷ (A + p·t))ᴿ) ÷ p, weighted by Beta(a, B).
 */
function byQuadrature(shape: number, rate: number, a: number, b: number, time: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return integrateUnit((p, rest) => {
    const weight = (a - 1) * Math.log(p) + (b - 1) * Math.log(rest) - logBeta;
    return Math.exp(weight) * (-Math.expm1(-shape * Math.log1p((p * time) / rate)) / p);
  });
}

/** The visits that a client who is ours makes within a time: λ ~ Gamma(shape, rate), p ~ Beta(a, b). */
function visitsWhileOurs(shape: number, rate: number, a: number, b: number, time: number): number {
  if (!(time > 0)) return 0;
  return closedForm(shape, rate, a, b, time) ?? byQuadrature(shape, rate, a, b, time);
}

/** The repeat visits of somebody new within a time after the first visit, E[X(t)]. */
export function expectedVisitsOfNew({ r, alpha, a, b }: BgnbdParameters, time: number): number {
  return visitsWhileOurs(r, alpha, a, b, time);
}

/** The visits of a client within a time, supposed that they are still ours. It depends on x and T, not on t_x. */
export function expectedVisitsIfAlive(
  { r, alpha, a, b }: BgnbdParameters,
  { repeats, age }: Pick<ClientHistory, 'repeats' | 'age'>,
  time: number,
): number {
  return visitsWhileOurs(r + repeats, alpha + age, a, b + repeats, time);
}

/** The visits of a client within a time, E[Y(t) | x, t_x, T]. */
export function expectedVisits(parameters: BgnbdParameters, history: ClientHistory, time: number): number {
  return expectedVisitsIfAlive(parameters, history, time) * chanceAlive(parameters, history);
}

/** The chance that somebody new makes exactly this many repeat visits within a time, P(X(t) = n). */
export function chanceOfVisits({ r, alpha, a, b }: BgnbdParameters, time: number, visits: number): number {
  const logBeta = (one: number, other: number): number => logGamma(one) + logGamma(other) - logGamma(one + other);
  const logStay = r * (Math.log(alpha) - Math.log(alpha + time));
  const logCome = Math.log(time) - Math.log(alpha + time);
  const logVisits = (n: number): number =>
    logGamma(r + n) - logGamma(r) - logGamma(n + 1) + logStay + (n === 0 ? 0 : n * logCome);
  const whole = logBeta(a, b);
  const staying = Math.exp(logBeta(a, b + visits) - whole + logVisits(visits));
  if (visits === 0) return staying;
  // The chance of fewer visits is subtracted from 1 unless it is nearly 1: then the tail is added up instead.
  let fewer = 0;
  for (let n = 0; n < visits; n += 1) fewer += Math.exp(logVisits(n));
  let beyond = 1 - fewer;
  if (beyond < 1e-4) {
    beyond = 0;
    for (let n = visits; n < visits + 100_000; n += 1) {
      const term = Math.exp(logVisits(n));
      beyond += term;
      if (term <= 1e-17 * beyond) break;
    }
  }
  return staying + Math.exp(logBeta(a + 1, b + visits - 1) - whole) * beyond;
}
