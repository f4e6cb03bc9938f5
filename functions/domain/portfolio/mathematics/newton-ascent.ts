import { cholesky, type Matrix, solveBy } from './symmetric-matrix.ts';

/** A function at a point, with its first and second derivatives. */
export interface Curvature {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Matrix;
}

type Place = Curvature & { readonly point: Float64Array };

/**
 * `diverged`: the parameters run away, so there is no optimum inside. `stalled`: too many steps, or none that climbs.
 */
export type AscentStatus = 'running' | 'converged' | 'diverged' | 'stalled';

/**
 * A damped Newton ascent between two evaluations: the caller evaluates the function at `point` and hands the result to
 * `advanceNewton`. So the function may be one pass over one array, or the sum of what many machines counted.
 */
export interface NewtonState {
  readonly status: AscentStatus;
  /** Where the function is to be evaluated next; once converged, the last point of all. */
  readonly point: Float64Array;
  readonly best: Place | null;
  readonly direction: Float64Array;
  /** The part of `direction` that is tried. */
  readonly fraction: number;
  /** Twice the climb that the quadratic model still promises. */
  readonly decrement: number;
  readonly iterations: number;
  readonly evaluations: number;
}

/** From a sensible start an ascent needs five to twenty evaluations; one that creeps along a ridge has no top. */
const evaluationsAtMost = 60;
const halvingsAtMost = 20;
/** Parameters are logarithms: e⁻²⁰ and e²⁰ are no values of a house. */
const furthest = 20;
/** No step changes a parameter by more than the factor e². */
const longestStep = 2;
/** The promised climb, relative to the value, below which the ascent has arrived. */
const tolerance = 1e-14;
/** Differences of two values below this, relative to them, are rounding. */
const rounding = 1e-13;
/** A step has to bring this part of the climb that the slope promises (Armijo). */
const promiseKept = 1e-4;

export function beginNewton(start: readonly number[]): NewtonState {
  return {
    status: 'running',
    point: Float64Array.from(start),
    best: null,
    direction: new Float64Array(start.length),
    fraction: 1,
    decrement: Number.POSITIVE_INFINITY,
    iterations: 0,
    evaluations: 0,
  };
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

const stepped = (from: Float64Array, direction: Float64Array, fraction: number): Float64Array =>
  from.map((value, index) => value + fraction * (direction[index] ?? 0));

/** The negative Hessian with `shift` times its own diagonal added, so that it is positive definite at last. */
function bent({ size, values }: Matrix, shift: number): Matrix {
  return {
    size,
    values: values.map((value, index) => {
      const isDiagonal = index % (size + 1) === 0;
      return isDiagonal ? -value + shift * (Math.abs(value) + 1e-8) : -value;
    }),
  };
}

/** The Newton direction, and whether the function is concave at this point. */
function directionAt({ gradient, hessian }: Curvature): {
  readonly direction: Float64Array;
  readonly isConcave: boolean;
} {
  for (let shift = 0; shift < 1e12; shift = shift === 0 ? 1e-3 : shift * 10) {
    const lower = cholesky(bent(hessian, shift));
    if (lower !== null) return { direction: solveBy(lower, gradient), isConcave: shift === 0 };
  }
  return { direction: gradient.slice(), isConcave: false };
}

function climbs(state: NewtonState, best: Place, found: Curvature): boolean {
  if (!Number.isFinite(found.value)) return false;
  const slope = dot(best.gradient, state.direction);
  const promised = promiseKept * state.fraction * slope;
  return found.value >= best.value + promised - rounding * (1 + Math.abs(best.value));
}

/** The next state, once the function is known at `state.point`. A state that is not running stays as it is. */
export function advanceNewton(state: NewtonState, found: Curvature): NewtonState {
  if (state.status !== 'running') return state;
  const { best } = state;
  const evaluations = state.evaluations + 1;
  if (best === null ? !Number.isFinite(found.value) : !climbs(state, best, found)) {
    const fraction = state.fraction / 2;
    if (best === null || evaluations >= evaluationsAtMost || fraction < 2 ** -halvingsAtMost)
      return { ...state, evaluations, status: 'stalled' };
    return { ...state, evaluations, fraction, point: stepped(best.point, state.direction, fraction) };
  }
  const place = { ...found, point: state.point };
  const { direction, isConcave } = directionAt(found);
  const decrement = dot(found.gradient, direction);
  const reached = { ...state, best: place, direction, decrement, evaluations, iterations: state.iterations + 1 };
  if (isConcave && decrement <= tolerance * (1 + Math.abs(found.value))) return { ...reached, status: 'converged' };
  if (place.point.some((value) => Math.abs(value) > furthest)) return { ...reached, status: 'diverged' };
  if (evaluations >= evaluationsAtMost || !Number.isFinite(decrement)) return { ...reached, status: 'stalled' };
  const length = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const fraction = Math.min(1, longestStep / length);
  return { ...reached, fraction, point: stepped(place.point, direction, fraction) };
}

/** Climbs until the ascent ends, one evaluation a step. */
export function newtonAscent(evaluate: (point: Float64Array) => Curvature, start: readonly number[]): NewtonState {
  let state = beginNewton(start);
  while (state.status === 'running') state = advanceNewton(state, evaluate(state.point));
  return state;
}
