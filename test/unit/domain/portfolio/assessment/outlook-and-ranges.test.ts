import { describe, expect, it } from 'vitest';
import { backtest } from '#domain/portfolio/assessment/backtest.ts';
import { clientOutlook } from '#domain/portfolio/assessment/client-outlook.ts';
import { columnsUntil, visitsBetween } from '#domain/portfolio/assessment/columns-until.ts';
import { portfolioModel } from '#domain/portfolio/assessment/portfolio-model.ts';
import { rankQuality } from '#domain/portfolio/assessment/rank-quality.ts';
import { chanceAlive, expectedVisits } from '#domain/portfolio/model/bgnbd-expectations.ts';
import { expectedAmount } from '#domain/portfolio/model/gamma-gamma.ts';
import { daysPerMonth, predictedValues } from '#domain/portfolio/model/predicted-value.ts';
import { addFutures, noFutures } from '#domain/portfolio/model/predictive-range.ts';
import { visitSummary } from '#domain/portfolio/model/visit-summary.ts';
import { houseAmounts, houseParameters, simulatedHouse } from '../model/simulated-house.ts';

const columns = simulatedHouse({ clientCount: 800, arrivalDays: 500, asOf: 1000, seed: 'outlook' });
const model = portfolioModel(columns);
const [visits, amounts] = [model.visits.parameters, model.amounts.parameters];
if (visits === null || amounts === null) throw new Error('The base is large enough');
const summary = visitSummary(columns);

describe('the outlook of one client', () => {
  it('is what the whole house’s figures say of that client', () => {
    const { alive, visits: expected, amounts: perVisit, values } = predictedValues(summary, visits, amounts);
    for (let place = 0; place < 200; place += 1) {
      const outlook = clientOutlook(model, {
        clientId: `client-${place}`,
        repeats: summary.repeats[place] ?? 0,
        daysToLastVisit: summary.lastTicks[place] ?? 0,
        daysSinceFirstVisit: summary.ages[place] ?? 0,
        meanAmountMinor: summary.meanAmounts[place] ?? 0,
      });
      expect(outlook?.chanceAlive).toBeCloseTo(alive[place] ?? 0, 12);
      expect(outlook?.expectedVisits).toBeCloseTo(expected[place] ?? 0, 9);
      expect((outlook?.expectedAmountMinor ?? 0) / (perVisit[place] ?? 1)).toBeCloseTo(1, 12);
      expect((outlook?.valueMinor ?? 0) / (values[place] ?? 1)).toBeCloseTo(1, 9);
    }
  });

  it('has as its rhythm the chance of so long a silence, ((α + t_x) ÷ (α + T))^(r + x)', () => {
    const client = { clientId: 'c', repeats: 3, daysToLastVisit: 210, daysSinceFirstVisit: 420, meanAmountMinor: 0 };
    const outlook = clientOutlook(model, client);
    const expected = ((visits.alpha + 30) / (visits.alpha + 60)) ** (visits.r + 3);
    expect(outlook?.rhythm?.chance).toBeCloseTo(expected, 12);
    expect(clientOutlook(model, { ...client, repeats: 2 })?.rhythm).not.toBeNull();
    expect(clientOutlook(model, { ...client, repeats: 1 })?.rhythm).toBeNull();
  });

  it('discounts the range of revenue as it discounts the value, and not the one of visits', () => {
    const client = {
      clientId: 'frequent',
      repeats: 20,
      daysToLastVisit: 900,
      daysSinceFirstVisit: 905,
      meanAmountMinor: 30_000,
    };
    const usual = clientOutlook(model, client, { months: 12, yearlyDiscount: 0 });
    const dear = clientOutlook(model, client, { months: 12, yearlyDiscount: 1 });
    const factor = (dear?.valueMinor ?? 0) / (usual?.valueMinor ?? 1);
    expect(factor).toBeGreaterThan(0.6);
    expect(factor).toBeLessThan(0.85);
    expect((dear?.range.revenue?.high ?? 0) / (usual?.range.revenue?.high ?? 1)).toBeCloseTo(factor, 9);
    expect(dear?.range.visits).toEqual(usual?.range.visits);
  });
});

describe('the amounts', () => {
  it('are to be read with caution where they depend on the number of visits', () => {
    expect(model.amounts.isCorrelated).toBe(false);
    expect(Math.abs(model.amounts.correlation ?? 1)).toBeLessThan(0.3);
    const dearer = columns.amounts.slice();
    for (let client = 0; client < columns.clientCount; client += 1) {
      const [from, to] = [columns.starts[client] ?? 0, columns.starts[client + 1] ?? 0];
      for (let visit = from; visit < to; visit += 1) dearer[visit] = 1000 * (to - from) + (visit % 7);
    }
    const correlated = portfolioModel({ ...columns, amounts: dearer });
    expect(correlated.amounts.isCorrelated).toBe(true);
    expect(correlated.amounts.correlation).toBeGreaterThan(0.9);
  });

  it('of a year are discounted by a tenth', () => {
    expect(model.value?.horizon).toEqual({ months: 12, yearlyDiscount: 0.1 });
  });
});

describe('the futures of a client', () => {
  const time = (12 * daysPerMonth) / 7;
  const draws = 40_000;

  it.each([
    { repeats: 0, last: 0, age: 40, meanAmount: 0 },
    { repeats: 6, last: 60, age: 70, meanAmount: 55_000 },
    { repeats: 25, last: 100, age: 101, meanAmount: 12_000 },
  ])('have in the mean the visits and the revenue that the model expects: %o', ({ meanAmount, ...history }) => {
    const parameters = { ...houseParameters, alpha: houseParameters.alpha / 7 };
    const futures = noFutures(draws);
    addFutures(futures, parameters, houseAmounts, { seed: 'futures', history, meanAmount, time });
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / draws;
    const expected = expectedVisits(parameters, history, time);
    expect(mean(futures.visits) / expected).toBeGreaterThan(0.96);
    expect(mean(futures.visits) / expected).toBeLessThan(1.04);
    const revenue = expected * expectedAmount(houseAmounts, history.repeats, meanAmount);
    expect(mean(futures.revenue) / revenue).toBeGreaterThan(0.94);
    expect(mean(futures.revenue) / revenue).toBeLessThan(1.06);
    const none = futures.visits.filter((one) => one === 0).length / draws;
    expect(none).toBeGreaterThan(1 - chanceAlive(parameters, history) - 0.01);
  });
});

describe('the printed range of a base', () => {
  it('is that of the model, or of the errors of the forecasts before it by Student’s t, whichever is wider', () => {
    // One-sided 90 % quantiles of Student's t with 1 to 4 degrees of freedom, from published tables.
    const quantiles = [3.0777, 1.8856, 1.6377, 1.5332];
    const normal = 1.2816;
    for (let seed = 0; seed < 6; seed += 1) {
      const some = simulatedHouse({ clientCount: 250, arrivalDays: 600, asOf: 900, seed: `quantile ${seed}` });
      const { forecast } = portfolioModel(some);
      if (forecast === null) throw new Error('The base is large enough');
      const errors = forecast.windows.map(({ expected, observed }) => Math.log((observed + 0.5) / (expected + 0.5)));
      const printed = [...forecast.windows.slice(1), { ...forecast, widened: forecast.range }];
      for (const [index, { expected, nominal, widened }] of printed.entries()) {
        const before = errors.slice(0, index + 1);
        const byErrors =
          Math.sqrt(before.reduce((sum, one) => sum + one * one, 0) / before.length) * (quantiles[index] ?? 0);
        const byModel = Math.log(nominal.high / expected);
        expect(Math.log((widened?.high ?? 0) / expected)).toBeCloseTo(Math.max(byErrors, byModel), 9);
        expect(Math.log(expected / (widened?.low ?? 1))).toBeCloseTo(Math.max(byErrors, byModel), 9);
      }
      expect(Math.log(forecast.nominal.high / forecast.expected) / normal).toBeGreaterThan(0);
    }
  });

  it('begins to be widened with four windows of two weeks', () => {
    const young = (asOf: number) =>
      portfolioModel(simulatedHouse({ clientCount: 900, arrivalDays: 20, asOf, seed: 'young house' }));
    const [before, from] = [young(69), young(70)];
    expect([before.historyDays, from.historyDays]).toEqual([69, 70]);
    expect(before.forecast?.windows).toEqual([]);
    expect(from.forecast?.windows.map(({ days }) => days)).toContain(14);
  });
});

describe('the backtest', () => {
  it('holds back at least thirty days, a third of the history', () => {
    const young = (asOf: number) =>
      backtest(simulatedHouse({ clientCount: 900, arrivalDays: 20, asOf, seed: 'young house' }));
    expect(young(89)).toEqual({ reason: 'history-too-short' });
    expect(young(90)).toMatchObject({ holdoutDays: 30, cut: 60 });
    expect(backtest(columns)).toMatchObject({ holdoutDays: 180 });
    expect(backtest(columns, { holdoutDays: 1000 })).toEqual({ reason: 'history-too-short' });
  });

  it('counts who came, and how often, as they lie in the columns', () => {
    const tested = backtest(columns);
    if ('reason' in tested) throw new Error(tested.reason);
    const then = columnsUntil(columns, tested.cut);
    const came = visitsBetween(columns, then.clients, tested.cut, columns.asOf);
    expect(tested.whoCame).toBe(came.filter((visits) => visits > 0).length);
    expect(tested.observedVisits).toBe(came.reduce((sum, visits) => sum + visits, 0));
  });

  it('judges a ranking from five of each kind on', () => {
    const scores = Float64Array.from({ length: 10 }, (_, index) => index);
    expect(rankQuality(scores, (place) => place >= 5, 5)).toBe(1);
    expect(rankQuality(scores, (place) => place >= 6, 5)).toBeNull();
    expect(rankQuality(scores, (place) => place >= 4, 5)).toBeNull();
  });
});
