import { describe, expect, it } from 'vitest';
import { digamma, logGamma, trigamma } from '#domain/portfolio/mathematics/gamma.ts';
import {
  advanceNewton,
  beginNewton,
  type Curvature,
  newtonAscent,
} from '#domain/portfolio/mathematics/newton-ascent.ts';
import {
  randomBeta,
  randomGamma,
  randomNormal,
  randomNumbers,
  randomPoisson,
} from '#domain/portfolio/mathematics/seeded-random.ts';
import { cell, cholesky, diagonalOf, inverseBy, solveBy } from '#domain/portfolio/mathematics/symmetric-matrix.ts';
import { integrateUnit } from '#domain/portfolio/mathematics/tanh-sinh.ts';

const relative = (found: number, expected: number): number =>
  Math.abs(found - expected) / Math.max(1, Math.abs(expected));

describe('the gamma function', () => {
  it.each([
    [0.5, Math.log(Math.PI) / 2],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [1e-8, 18.420680738180209],
    [11, Math.log(3_628_800)],
    [171, 706.5730622457874],
    [1e6, 12_815_504.569147613],
  ])('log Γ(%d)', (x, expected) => {
    expect(relative(logGamma(x), expected)).toBeLessThan(2e-15);
  });

  it('has the derivatives known in closed form', () => {
    const euler = 0.5772156649015329;
    expect(relative(digamma(1), -euler)).toBeLessThan(2e-15);
    expect(relative(digamma(0.5), -euler - 2 * Math.LN2)).toBeLessThan(2e-15);
    expect(relative(trigamma(1), Math.PI ** 2 / 6)).toBeLessThan(2e-15);
    expect(relative(trigamma(0.5), Math.PI ** 2 / 2)).toBeLessThan(2e-15);
  });

  it('keeps to its recurrences from 1e-6 to 1e6', () => {
    for (let power = -6; power <= 6; power += 0.25) {
      const x = 10 ** power;
      expect(relative(logGamma(x + 1) - logGamma(x), Math.log(x))).toBeLessThan(1e-14 * (1 + Math.abs(logGamma(x))));
      expect(relative(digamma(x + 1), digamma(x) + 1 / x)).toBeLessThan(1e-14 * (1 + 1 / x));
      expect(relative(trigamma(x + 1), trigamma(x) - 1 / (x * x))).toBeLessThan(1e-14 * (1 + 1 / (x * x)));
    }
  });

  it.each([0, -1, Number.NaN])('is not a number at %d', (x) => {
    expect([logGamma(x), digamma(x), trigamma(x)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('the tanh-sinh rule', () => {
  it.each([
    [0.1, 0.1],
    [0.3, 4],
    [1, 1],
    [7, 0.2],
    [40, 300],
  ])('integrates the density of Beta(%d, %d) to one', (a, b) => {
    const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
    const whole = integrateUnit((x, rest) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log(rest) - logBeta));
    expect(Math.abs(whole - 1)).toBeLessThan(1e-10);
  });
});

describe('symmetric matrices', () => {
  const matrix = { size: 3, values: Float64Array.from([4, 1, 0.5, 1, 3, 0.2, 0.5, 0.2, 2]) };

  it('are solved and inverted by their Cholesky factor', () => {
    const lower = cholesky(matrix);
    if (lower === null) throw new Error('The matrix is positive definite');
    const x = solveBy(lower, Float64Array.from([1, 2, 3]));
    const back = [0, 1, 2].map((row) =>
      x.reduce((sum, value, k) => sum + value * (matrix.values[row * 3 + k] ?? 0), 0),
    );
    for (const [index, value] of back.entries()) expect(value).toBeCloseTo(index + 1, 12);
    // By cofactors: (3·2 − 0.2²) ÷ det.
    const determinant = 4 * (6 - 0.04) - 1 * (2 - 0.1) + 0.5 * (0.2 - 1.5);
    const inverse = inverseBy(lower);
    expect(diagonalOf(inverse)[0]).toBeCloseTo(5.96 / determinant, 12);
    expect(cell(inverse, 0, 1)).toBeCloseTo(-(1 * 2 - 0.5 * 0.2) / determinant, 12);
    expect(cell(inverse, 1, 0)).toBeCloseTo(cell(inverse, 0, 1), 15);
  });

  it('have no factor unless they are positive definite', () => {
    expect(cholesky({ size: 2, values: Float64Array.from([1, 2, 2, 1]) })).toBeNull();
    expect(cholesky({ size: 1, values: Float64Array.from([Number.NaN]) })).toBeNull();
  });
});

describe('the damped Newton ascent', () => {
  const oneDimension =
    (value: (x: number) => readonly [number, number, number]) =>
    (point: Float64Array): Curvature => {
      const [found, first, second] = value(point[0] ?? 0);
      return { value: found, gradient: Float64Array.of(first), hessian: { size: 1, values: Float64Array.of(second) } };
    };

  it('finds the top of a function that is not concave everywhere', () => {
    const bell = oneDimension((x) => [Math.exp(-x * x), -2 * x * Math.exp(-x * x), (4 * x * x - 2) * Math.exp(-x * x)]);
    const state = newtonAscent(bell, [2.5]);
    expect(state.status).toBe('converged');
    expect(Math.abs(state.point[0] ?? 1)).toBeLessThan(1e-6);
  });

  it('says "diverged" where there is no top, and never stops silently', () => {
    expect(
      newtonAscent(
        oneDimension((x) => [-Math.exp(-x), Math.exp(-x), -Math.exp(-x)]),
        [0],
      ).status,
    ).toBe('diverged');
    expect(
      newtonAscent(
        oneDimension((x) => [x, 1, 0]),
        [0],
      ).status,
    ).toBe('diverged');
    expect(
      newtonAscent(
        oneDimension(() => [Number.NaN, 0, 0]),
        [0],
      ).status,
    ).toBe('stalled');
    // A gradient that points the wrong way never climbs.
    expect(
      newtonAscent(
        oneDimension((x) => [-x * x, 2 * x, -2]),
        [1],
      ).status,
    ).toBe('stalled');
  });

  it('can be interrupted between any two evaluations', () => {
    const f = oneDimension((x) => [
      -((x - 1) ** 4) - (x - 1) ** 2,
      -4 * (x - 1) ** 3 - 2 * (x - 1),
      -12 * (x - 1) ** 2 - 2,
    ]);
    let state = beginNewton([5]);
    for (let step = 0; step < 50 && state.status === 'running'; step += 1)
      state = advanceNewton(structuredClone(state), f(state.point));
    expect(state).toEqual(newtonAscent(f, [5]));
    expect(advanceNewton(state, f(state.point))).toBe(state);
  });
});

describe('seeded numbers', () => {
  const moments = (draw: () => number, count = 40_000) => {
    const values = Array.from({ length: count }, draw);
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count };
  };

  it('are the same for the same seed, and others for another', () => {
    const [one, again, other] = [randomNumbers('client-1'), randomNumbers('client-1'), randomNumbers('client-2')];
    const three = (next: () => number) => [next(), next(), next()];
    const first = three(one);
    expect(three(again)).toEqual(first);
    expect(three(other)).not.toEqual(first);
  });

  it.each([
    ['normal', (next: () => number) => randomNormal(next), 0, 1],
    ['gamma 0.3', (next: () => number) => randomGamma(next, 0.3), 0.3, 0.3],
    ['gamma 5', (next: () => number) => randomGamma(next, 5), 5, 5],
    ['beta 0.8, 2.4', (next: () => number) => randomBeta(next, 0.8, 2.4), 0.25, (0.8 * 2.4) / (3.2 ** 2 * 4.2)],
    ['Poisson 3', (next: () => number) => randomPoisson(next, 3), 3, 3],
    ['Poisson 200', (next: () => number) => randomPoisson(next, 200), 200, 200],
  ])('have mean and variance: %s', (name, draw, mean, variance) => {
    const next = randomNumbers(`moments of ${name}`);
    const found = moments(() => draw(next));
    expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / 40_000));
    expect(found.variance / variance).toBeGreaterThan(0.93);
    expect(found.variance / variance).toBeLessThan(1.07);
  });
});
