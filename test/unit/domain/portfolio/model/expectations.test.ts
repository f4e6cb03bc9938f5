import { describe, expect, it } from 'vitest';
import { logGamma } from '#domain/portfolio/mathematics/gamma.ts';
import {
  chanceAlive,
  chanceOfVisits,
  expectedVisits,
  expectedVisitsOfNew,
} from '#domain/portfolio/model/bgnbd-expectations.ts';
import type { BgnbdParameters } from '#domain/portfolio/model/bgnbd-likelihood.ts';

/**
 * The visits of a client who is ours by another rule than the product's: the trapezoid rule over the log-odds of leaving,
 * which converges exponentially for a function that is analytic there.
 */
function byTrapezoids({ r, alpha, a, b }: BgnbdParameters, x: number, age: number, time: number): number {
  const [shape, rate, left, right] = [r + x, alpha + age, a, b + x];
  const logBeta = logGamma(left) + logGamma(right) - logGamma(left + right);
  const step = 0.05;
  let sum = 0;
  for (let s = -45 / left; s <= 45 / Math.min(right, 1); s += step) {
    const logP = -Math.log1p(Math.exp(-s));
    const logRest = s > -700 ? -Math.log1p(Math.exp(s)) : 0;
    const p = s > -700 ? Math.exp(logP) : 0;
    const ofP = s > -700 ? logP : s;
    const visits = p === 0 ? (shape * time) / rate : -Math.expm1(-shape * Math.log1p((p * time) / rate)) / p;
    sum += Math.exp(left * ofP + right * logRest - logBeta) * visits;
  }
  return sum * step;
}

/** The closed form as it is published, the series summed as it stands. */
function published({ r, alpha, a, b }: BgnbdParameters, x: number, age: number, time: number): number {
  const z = time / (alpha + age + time);
  const [first, second, third] = [r + x, b + x, a + b + x - 1];
  let [term, sum] = [1, 1];
  for (let n = 0; n < 2000 && Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
    term *= ((first + n) * (second + n) * z) / ((third + n) * (n + 1));
    sum += term;
  }
  return (third / (a - 1)) * (1 - ((alpha + age) / (alpha + age + time)) ** first * sum);
}

const grid = [0.25, 2].flatMap((r) =>
  [0.3, 0.9999, 1, 2.5].flatMap((a) =>
    [0.2, 2.4, 20].flatMap((b) =>
      [0, 1, 3, 20, 150, 500].flatMap((x) =>
        (
          [
            [0, 0.1],
            [39, 39],
            [39, 520],
            [1, 1000],
            [500, 52],
          ] as const
        ).map(([age, time]) => ({ parameters: { r, alpha: 4.4, a, b }, x, age, time })),
      ),
    ),
  ),
);

describe('the visits to come', () => {
  it('agree with independent quadrature to 1e-6 in 720 cases, where the published closed form fails in many', () => {
    expect(grid).toHaveLength(720);
    let worst = 0;
    let publishedFails = 0;
    for (const { parameters, x, age, time } of grid) {
      const expected = byTrapezoids(parameters, x, age, time);
      if (!(expected > 1e-9)) continue;
      const history = { repeats: x, last: age, age };
      const found = expectedVisits(parameters, history, time) / chanceAlive(parameters, history);
      worst = Math.max(worst, Math.abs(found / expected - 1));
      if (!(Math.abs(published(parameters, x, age, time) / expected - 1) <= 1e-6)) publishedFails += 1;
    }
    expect(worst).toBeLessThan(1e-6);
    expect(publishedFails).toBeGreaterThan(100);
  });

  it('of somebody new are the sum over the chances of each number of visits', () => {
    const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    let [whole, mean] = [0, 0];
    for (let n = 0; n < 400; n += 1) {
      const chance = chanceOfVisits(parameters, 39, n);
      whole += chance;
      mean += n * chance;
    }
    expect(whole).toBeCloseTo(1, 10);
    expect(mean).toBeCloseTo(expectedVisitsOfNew(parameters, 39), 8);
  });

  it('are none in no time, and never fewer in more time', () => {
    const parameters = { r: 0.3, alpha: 5, a: 1, b: 0.5 };
    const history = { repeats: 2, last: 20, age: 30 };
    expect(expectedVisits(parameters, history, 0)).toBe(0);
    let before = 0;
    for (let time = 1e-6; time < 1e6; time *= 2) {
      const visits = expectedVisits(parameters, history, time);
      expect(visits).toBeGreaterThan(before);
      before = visits;
    }
  });
});
