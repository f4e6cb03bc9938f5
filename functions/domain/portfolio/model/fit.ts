import { type AscentStatus, type Curvature, type NewtonState, newtonAscent } from '../mathematics/newton-ascent.ts';
import { cholesky, inverseDiagonal, type Matrix } from '../mathematics/symmetric-matrix.ts';

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
export function withPrior(found: Curvature, point: Float64Array, priors: readonly LogPrior[]): Curvature {
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

/** The standard errors of the logarithms of the parameters; empty where the ascent did not arrive. */
export function logErrorsOf(state: NewtonState): readonly number[] {
  const lower = state.status === 'converged' && state.best !== null ? cholesky(negated(state.best.hessian)) : null;
  return lower === null ? [] : inverseDiagonal(lower).map(Math.sqrt);
}

/** Why an ascent gives no parameters by itself; null where it does. */
export function doubtOf(status: AscentStatus, logErrors: readonly number[]): FitReason | null {
  if (status !== 'converged') return 'no-optimum';
  return logErrors.every((error) => error <= logErrorAtMost) ? null : 'too-uncertain';
}

export interface FittedLogarithms {
  readonly mode: 'maximum likelihood' | 'prior';
  readonly reason: FitReason | null;
  readonly parameters: readonly number[];
  readonly standardErrors: readonly number[];
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

function firstArrived(
  evaluate: (logarithms: Float64Array) => Curvature,
  starts: readonly (readonly number[])[],
): { readonly state: NewtonState | null; readonly iterations: number; readonly evaluations: number } {
  let [iterations, evaluations] = [0, 0];
  let last: NewtonState | null = null;
  for (const start of starts) {
    last = newtonAscent(evaluate, start.map(Math.log));
    iterations += last.iterations;
    evaluations += last.evaluations;
    if (last.status === 'converged') break;
  }
  return { state: last, iterations, evaluations };
}

/** Maximum likelihood where it says something; else the most likely parameters under the prior; null without either. */
export function fittedLogarithms({ evaluate, starts, priors }: FitProblem): FittedLogarithms | null {
  const free = firstArrived(evaluate, starts);
  const freeErrors = free.state === null ? [] : logErrorsOf(free.state);
  const doubt = free.state === null ? 'no-optimum' : doubtOf(free.state.status, freeErrors);
  const held = doubt === null ? free : firstArrived((point) => withPrior(evaluate(point), point, priors), starts);
  const logErrors = doubt === null || held.state === null ? freeErrors : logErrorsOf(held.state);
  if (held.state?.status !== 'converged' || logErrors.length === 0) return null;
  const parameters = [...held.state.point].map(Math.exp);
  return {
    mode: doubt === null ? 'maximum likelihood' : 'prior',
    reason: doubt,
    parameters,
    standardErrors: parameters.map((parameter, index) => parameter * (logErrors[index] ?? Number.NaN)),
    logLikelihood: doubt === null ? (held.state.best?.value ?? Number.NaN) : evaluate(held.state.point).value,
    iterations: held.iterations,
    evaluations: doubt === null ? free.evaluations : free.evaluations + held.evaluations,
  };
}
