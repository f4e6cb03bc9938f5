import { describe, expect, it } from 'vitest';
import { logGamma } from '#domain/portfolio/mathematics/gamma.ts';
import { cell } from '#domain/portfolio/mathematics/symmetric-matrix.ts';
import { bgnbdOf, bgnbdStarts, fitBgnbd } from '#domain/portfolio/model/bgnbd-fit.ts';
import { curvatureByLogarithms, likelihoodData, likelihoodSums } from '#domain/portfolio/model/bgnbd-likelihood.ts';
import { amountData, amountSums, fitGammaGamma } from '#domain/portfolio/model/gamma-gamma.ts';
import { timeUnits, type VisitSummary, visitSummary } from '#domain/portfolio/model/visit-summary.ts';
import { houseAmounts, houseParameters, simulatedHouse } from './simulated-house.ts';

const columns = simulatedHouse({ clientCount: 4000, arrivalDays: 700, asOf: 1400, seed: 'likelihood' });
const weekly = visitSummary(columns);

/** The likelihood as the paper prints it, client by client. */
function plainLikelihood(summary: VisitSummary, [r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < summary.clientCount; place += 1) {
    const x = summary.repeats[place] ?? 0;
    const last = (summary.lastTicks[place] ?? 0) / summary.unit.ticksPerUnit;
    const age = (summary.ages[place] ?? 0) / summary.unit.ticksPerUnit;
    const visits = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
    const stayed = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
    const ours = (alpha + age) ** -(r + x);
    const left = x > 0 ? (a / (b + x - 1)) * (alpha + last) ** -(r + x) : 0;
    sum += visits + stayed + Math.log(ours + left);
  }
  return sum;
}

describe('the likelihood of BG/NBD', () => {
  const data = likelihoodData(weekly);
  const points = [
    [0.25, 4.4, 0.8, 2.4],
    [0.9, 160 / 7, 0.8, 2.5],
    [3, 90, 0.1, 12],
  ] as const;

  it.each(points)('is the published formula at r %d, α %d, a %d, b %d', (...point) => {
    const expected = plainLikelihood(weekly, point);
    const found = likelihoodSums(data, bgnbdOf(point))[0] ?? Number.NaN;
    expect(Math.abs(found - expected) / Math.abs(expected)).toBeLessThan(1e-12);
  });

  it.each(points)('has the gradient and the Hessian of its own differences at r %d, α %d, a %d, b %d', (...point) => {
    const at = (logarithms: readonly number[]) => {
      const values = logarithms.map(Math.exp);
      return curvatureByLogarithms(likelihoodSums(data, bgnbdOf(values)), values);
    };
    const middle = point.map(Math.log);
    const found = at(middle);
    const moved = (index: number, by: number) =>
      at(middle.map((value, place) => (place === index ? value + by : value)));
    const size = Math.max(...found.hessian.values.map(Math.abs));
    // Central differences of fourth order, so that the difference, not the derivative, is the exact one to 1e-9.
    const step = 1e-3;
    for (const row of [0, 1, 2, 3]) {
      const sides = [moved(row, step), moved(row, -step), moved(row, 2 * step), moved(row, -2 * step)];
      const slope = (of: (one: (typeof sides)[number]) => number): number => {
        const [up = 0, down = 0, far = 0, back = 0] = sides.map(of);
        return (8 * (up - down) - (far - back)) / (12 * step);
      };
      expect(Math.abs(slope(({ value }) => value) - (found.gradient[row] ?? 0)) / size).toBeLessThan(1e-6);
      for (const column of [0, 1, 2, 3]) {
        const numeric = slope(({ gradient }) => gradient[column] ?? 0);
        expect(Math.abs(numeric - cell(found.hessian, row, column)) / size).toBeLessThan(1e-6);
      }
    }
  });

  it('comes to one optimum from six starts, in few steps', () => {
    const fits = bgnbdStarts(weekly.unit).map((start) => fitBgnbd(weekly, [start]));
    const [first] = fits;
    if (first?.mode !== 'maximum likelihood') throw new Error('The base is large enough');
    expect(fits).toHaveLength(6);
    for (const fit of fits) {
      if (fit.mode !== 'maximum likelihood') throw new Error('Every start arrives');
      expect(fit.iterations).toBeLessThanOrEqual(20);
      for (const name of ['r', 'alpha', 'a', 'b'] as const)
        expect(Math.abs(fit.parameters[name] / first.parameters[name] - 1)).toBeLessThan(1e-6);
    }
  });

  it('finds the parameters that a house of our own making was made with, within three standard errors', () => {
    const fit = fitBgnbd(visitSummary(columns, columns.asOf, timeUnits.day));
    if (fit.mode !== 'maximum likelihood') throw new Error('The base is large enough');
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      expect(Math.abs(fit.parameters[name] - houseParameters[name])).toBeLessThan(3 * fit.standardErrors[name]);
  });

  it('gives the same r, a, b by days, weeks and years, and α times the unit', () => {
    const [byDay, byWeek, byYear] = (['day', 'week', 'year'] as const).map((unit) =>
      fitBgnbd(visitSummary(columns, columns.asOf, timeUnits[unit])),
    );
    if (byDay?.converged !== true || byWeek?.converged !== true || byYear?.converged !== true)
      throw new Error('The base is large enough');
    for (const [fit, days] of [
      [byWeek, 7],
      [byYear, 365.25],
    ] as const) {
      for (const name of ['r', 'a', 'b'] as const)
        expect(fit.parameters[name] / byDay.parameters[name]).toBeCloseTo(1, 8);
      expect((fit.parameters.alpha * days) / byDay.parameters.alpha).toBeCloseTo(1, 8);
    }
  });

  it('under the prior too, gives the same by days, weeks and years', () => {
    const few = simulatedHouse({ clientCount: 40, arrivalDays: 300, asOf: 500, seed: 'few clients' });
    const fits = (['day', 'week', 'year'] as const).map((unit) =>
      fitBgnbd(visitSummary(few, few.asOf, timeUnits[unit])),
    );
    const alphas = fits.map((fit) => {
      if (fit.mode !== 'prior') throw new Error(`A base of 40 needs the prior, not ${fit.mode}`);
      return fit.parameters;
    });
    const days = [1, 7, 365.25];
    for (const [index, parameters] of alphas.entries()) {
      expect(parameters.r / (alphas[0]?.r ?? 0)).toBeCloseTo(1, 8);
      expect((parameters.alpha * (days[index] ?? 0)) / (alphas[0]?.alpha ?? 0)).toBeCloseTo(1, 8);
    }
  });
});

describe('the likelihood of Gamma-Gamma', () => {
  const data = amountData(weekly);

  it('has the gradient and the Hessian of its own differences', () => {
    const at = (logarithms: readonly number[]) => {
      const [p = 0, q = 0, v = 0] = logarithms.map(Math.exp);
      return curvatureByLogarithms(amountSums(data, { p, q, v }), [p, q, v]);
    };
    for (const point of [
      [4, 4, 90_000],
      [0.7, 1.5, 20_000],
    ]) {
      const middle = point.map(Math.log);
      const found = at(middle);
      const size = Math.max(...found.hessian.values.map(Math.abs));
      const step = 1e-3;
      for (const row of [0, 1, 2]) {
        const moved = (by: number) => at(middle.map((value, place) => (place === row ? value + by : value)));
        const sides = [moved(step), moved(-step), moved(2 * step), moved(-2 * step)];
        const slope = (of: (one: (typeof sides)[number]) => number): number => {
          const [up = 0, down = 0, far = 0, back = 0] = sides.map(of);
          return (8 * (up - down) - (far - back)) / (12 * step);
        };
        expect(Math.abs(slope(({ value }) => value) - (found.gradient[row] ?? 0)) / size).toBeLessThan(1e-6);
        for (const column of [0, 1, 2])
          expect(
            Math.abs(slope(({ gradient }) => gradient[column] ?? 0) - cell(found.hessian, row, column)) / size,
          ).toBeLessThan(1e-6);
      }
    }
  });

  it('finds the parameters that the amounts were made with, within three standard errors', () => {
    const fit = fitGammaGamma(weekly);
    if (fit.mode !== 'maximum likelihood') throw new Error('The base is large enough');
    for (const name of ['p', 'q', 'v'] as const)
      expect(Math.abs(fit.parameters[name] - houseAmounts[name])).toBeLessThan(3 * fit.standardErrors[name]);
  });

  it('gives the same p and q in cents and in units, and v times a hundred', () => {
    const inUnits = { ...weekly, meanAmounts: weekly.meanAmounts.map((amount) => amount / 100) };
    const [cents, units] = [fitGammaGamma(weekly), fitGammaGamma(inUnits)];
    if (cents.converged !== true || units.converged !== true) throw new Error('The base is large enough');
    expect(units.parameters.p / cents.parameters.p).toBeCloseTo(1, 8);
    expect(units.parameters.q / cents.parameters.q).toBeCloseTo(1, 8);
    expect((units.parameters.v * 100) / cents.parameters.v).toBeCloseTo(1, 8);
  });
});
