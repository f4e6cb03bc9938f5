import { type Curvature, type NewtonState, newtonAscent } from '../mathematics/newton-ascent.ts';
import { cholesky, diagonalOf, inverseBy, type Matrix } from '../mathematics/symmetric-matrix.ts';

/**
 * How parameters were found: from the data alone, or with a weak prior where the data alone do not decide. "not said"
 * is an answer: there is too little to say anything.
 */
export type FitMode = 'maximum likelihood' | 'prior' | 'not said';

/** Why parameters are not said, or why a prior was used. */
export type FitReason =
  /** Fewer clients than five came again. */
  | 'too-few-repeaters'
  /** The parameters run away: the data have no optimum inside. */
  | 'no-optimum'
  /** A standard error of a logarithm exceeds 1: the value could be three times as large. */
  | 'too-uncertain'
  /** The mean of the amounts is infinite (q ≤ 1). */
  | 'infinite-mean';

/** A normal distribution of the logarithm of a parameter. */
export interface LogPrior {
  readonly median: number;
  readonly logDeviation: number;
}

export interface Fit<Parameters> {
  readonly mode: 'maximum likelihood' | 'prior';
  /** Why the data alone were not enough; null for maximum likelihood. */
  readonly reason: FitReason | null;
  readonly parameters: Parameters;
  readonly standardErrors: Parameters;
  /** Covariance of the logarithms of the parameters, in their order. */
  readonly logCovariance: Matrix;
  /** Of the data alone, without the prior. */
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly evaluations: number;
  readonly converged: true;
}

export interface NoFit {
  readonly mode: 'not said';
  readonly reason: FitReason;
  readonly converged: false;
}

/** A parameter known to less than a factor of e in either direction is no knowledge. */
const logErrorAtMost = 1;

/** The curvature with the prior of the logarithms added. */
function withPrior(found: Curvature, point: Float64Array, priors: readonly LogPrior[]): Curvature {
  const size = priors.length;
  const gradient = found.gradient.slice();
  const values = found.hessian.values.slice();
  let { value } = found;
  for (const [index, { median, logDeviation }] of priors.entries()) {
    const precision = 1 / (logDeviation * logDeviation);
    const distance = (point[index] ?? 0) - Math.log(median);
    value -= 0.5 * precision * distance * distance;
    gradient[index] = (gradient[index] ?? 0) - precision * distance;
    values[index * size + index] = (values[index * size + index] ?? 0) - precision;
  }
  return { value, gradient, hessian: { size, values } };
}

const negated = ({ size, values }: Matrix): Matrix => ({ size, values: values.map((value) => -value) });

/** The covariance of the logarithms of the parameters; null where the ascent did not arrive. */
export function logCovarianceOf(state: NewtonState | null): Matrix | null {
  if (state?.status !== 'converged' || state.best === null) return null;
  const lower = cholesky(negated(state.best.hessian));
  return lower === null ? null : inverseBy(lower);
}

/** Why an ascent gives no parameters by itself; null where it does. */
export function doubtOf(logCovariance: Matrix | null): FitReason | null {
  if (logCovariance === null) return 'no-optimum';
  return diagonalOf(logCovariance).every((variance) => Math.sqrt(variance) <= logErrorAtMost) ? null : 'too-uncertain';
}

export interface FittedLogarithms {
  readonly mode: 'maximum likelihood' | 'prior';
  readonly reason: FitReason | null;
  readonly parameters: readonly number[];
  readonly standardErrors: readonly number[];
  readonly logCovariance: Matrix;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly evaluations: number;
}

/** What is to be fitted: the curvature by the logarithms of the parameters, where to begin, and the prior. */
export interface FitProblem {
  readonly evaluate: (logarithms: Float64Array) => Curvature;
  /** Tried in turn until one arrives. */
  readonly starts: readonly (readonly number[])[];
  readonly priors: readonly LogPrior[];
}

interface Arrival {
  readonly state: NewtonState | null;
  readonly evaluations: number;
}

function firstArrived(
  evaluate: (logarithms: Float64Array) => Curvature,
  starts: readonly (readonly number[])[],
): Arrival {
  let evaluations = 0;
  let state: NewtonState | null = null;
  for (const start of starts) {
    state = newtonAscent(evaluate, start.map(Math.log));
    evaluations += state.evaluations;
    if (state.status === 'converged') break;
  }
  return { state, evaluations };
}

/** Where the data have no optimum, more starts would only say so again. */
const startsWithoutPrior = 2;

/** Maximum likelihood where it says something; else the most likely parameters under the prior; null without either. */
export function fittedLogarithms({ evaluate, starts, priors }: FitProblem): FittedLogarithms | null {
  const free = firstArrived(evaluate, starts.slice(0, startsWithoutPrior));
  const freeCovariance = logCovarianceOf(free.state);
  const doubt = doubtOf(freeCovariance);
  const held = doubt === null ? free : firstArrived((point) => withPrior(evaluate(point), point, priors), starts);
  const logCovariance = doubt === null ? freeCovariance : logCovarianceOf(held.state);
  if (held.state === null || logCovariance === null) return null;
  const parameters = [...held.state.point].map(Math.exp);
  const variances = diagonalOf(logCovariance);
  return {
    mode: doubt === null ? 'maximum likelihood' : 'prior',
    reason: doubt,
    parameters,
    standardErrors: parameters.map((parameter, index) => parameter * Math.sqrt(variances[index] ?? Number.NaN)),
    logCovariance,
    logLikelihood: doubt === null ? (held.state.best?.value ?? Number.NaN) : evaluate(held.state.point).value,
    iterations: held.state.iterations,
    evaluations: doubt === null ? free.evaluations : free.evaluations + held.evaluations,
  };
}
