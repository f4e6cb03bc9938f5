import { describe, expect, it } from 'vitest';
import { type Backtest, backtest } from '#domain/portfolio/assessment/backtest.ts';
import { baseForecast } from '#domain/portfolio/assessment/base-forecast.ts';
import { columnsUntil, visitsBetween } from '#domain/portfolio/assessment/columns-until.ts';
import { portfolioModel } from '#domain/portfolio/assessment/portfolio-model.ts';
import { groupedPurchases } from '#domain/portfolio/base/grouped-purchases.ts';
import { randomNumbers } from '#domain/portfolio/mathematics/seeded-random.ts';
import { fitBgnbd } from '#domain/portfolio/model/bgnbd-fit.ts';
import { fitGammaGamma } from '#domain/portfolio/model/gamma-gamma.ts';
import { visitSummary } from '#domain/portfolio/model/visit-summary.ts';
import { calibrationEnd, cdnowColumns, cdnowMasterColumns, hasCdnow, holdoutEnd } from '../model/cdnow-sample.ts';

const nothing = groupedPurchases(
  { clientCount: 0, clients: new Int32Array(0), days: new Int32Array(0), amounts: new Float64Array(0) },
  0,
);

function said(found: ReturnType<typeof backtest>): Backtest {
  if ('reason' in found) throw new Error(`CDNOW is large enough, yet: ${found.reason}`);
  return found;
}

describe.skipIf(!hasCdnow)('the backtest on CDNOW (skipped where ../shared/data is absent)', () => {
  const master = hasCdnow ? cdnowMasterColumns() : nothing;
  const cents = hasCdnow ? cdnowColumns(100) : nothing;
  const found = hasCdnow ? backtest(master, { holdoutDays: 273 }) : null;

  it('says that 19,684 visits came in 273 days where 16,874 were expected', () => {
    if (found === null) return;
    const { expectedVisits, observedVisits, n, holdoutDays } = said(found);
    expect([n, holdoutDays, observedVisits]).toEqual([23_570, 273, 19_684]);
    expect(Math.round(expectedVisits)).toBe(16_874);
  });

  it('ranks worse than a lot by the chance of being alive, and no better by the model than by RFM', () => {
    if (found === null) return;
    const { quality } = said(found);
    expect(quality.chanceAlive).toBeCloseTo(0.32, 2);
    expect(quality.expectedVisits).toBeCloseTo(0.763, 3);
    expect(quality.recency).toBeCloseTo(0.759, 3);
    expect(Math.abs((quality.rfmSum ?? 0) - 0.767)).toBeLessThan(1e-3);
  });

  it('shows that the chance of being alive is not calibrated: of the lowest group many more came than it says', () => {
    if (found === null) return;
    const [lowest] = said(found).alive;
    expect(lowest?.meanChance).toBeLessThan(0.2);
    expect(lowest?.shareWhoCame).toBeGreaterThan((lowest?.meanChance ?? 1) * 2);
  });

  it('groups the clients in tenths by expected visits, and the groups add up', () => {
    if (found === null) return;
    const { calibration, n, observedVisits, expectedVisits } = said(found);
    expect(calibration).toHaveLength(10);
    expect(calibration.reduce((sum, group) => sum + group.n, 0)).toBe(n);
    expect(calibration.reduce((sum, group) => sum + group.n * group.observed, 0)).toBeCloseTo(observedVisits, 6);
    expect(calibration.reduce((sum, group) => sum + group.n * group.expected, 0)).toBeCloseTo(expectedVisits, 6);
    for (const [index, group] of calibration.entries())
      expect(group.expected).toBeGreaterThanOrEqual(calibration[index - 1]?.expected ?? 0);
  });

  it('widens the forecast of the whole base by its own earlier errors, so that what came lies within', () => {
    const then = columnsUntil(cents, calibrationEnd);
    const summary = visitSummary(then.columns);
    const fit = fitBgnbd(summary);
    if (fit.mode !== 'maximum likelihood') throw new Error(fit.mode);
    const forecast = baseForecast(then.columns, summary, fit, 273);
    const came = visitsBetween(cents, then.clients, calibrationEnd, holdoutEnd).reduce((sum, one) => sum + one, 0);
    expect(came).toBe(1882);
    expect(forecast.expected).toBeCloseTo(1653.41, 2);
    expect(came > forecast.nominal.high).toBe(true);
    expect(came > forecast.range.low && came < forecast.range.high).toBe(true);
    expect(forecast.held.nominal).toEqual({ count: 1, n: 4 });
  });

  it('is part of the model of the sample as of 1997-09-30, with the published figures and nothing left unsaid', () => {
    const model = portfolioModel(columnsUntil(cents, calibrationEnd).columns);
    expect(model.visits.mode).toBe('maximum likelihood');
    expect(model.visits.parameters?.r).toBeCloseTo(0.242595, 5);
    expect(model.visits.logLikelihood).toBeCloseTo(-9582.4292, 4);
    expect(model.amounts.parameters?.p).toBeCloseTo(6.24957, 5);
    expect(model.amounts.n).toBe(946);
    expect(model.notSaid).toEqual([]);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

const subsamples = 150;

describe.skipIf(!hasCdnow)(`${subsamples} subsamples of CDNOW (skipped where ../shared/data is absent)`, () => {
  const all = hasCdnow ? cdnowColumns(100) : nothing;

  function drawn(n: number, seed: string) {
    const next = randomNumbers(seed);
    const chosen = Array.from({ length: all.clientCount }, (_, client) => ({ client, by: next() }))
      .toSorted((one, other) => one.by - other.by)
      .slice(0, n);
    const rows = chosen.flatMap(({ client }, place) =>
      Array.from({ length: (all.starts[client + 1] ?? 0) - (all.starts[client] ?? 0) }, (_, index) => ({
        place,
        visit: (all.starts[client] ?? 0) + index,
      })),
    );
    return groupedPurchases(
      {
        clientCount: n,
        clients: Int32Array.from(rows, ({ place }) => place),
        days: Int32Array.from(rows, ({ visit }) => all.days[visit] ?? 0),
        amounts: Float64Array.from(rows, ({ visit }) => all.amounts[visit] ?? 0),
      },
      holdoutEnd,
    );
  }

  it.each([50, 100, 200, 500])(
    'of %d clients: never an exception, never silent about non-convergence',
    (n) => {
      const modes = { 'maximum likelihood': 0, prior: 0, 'not said': 0 };
      for (let index = 0; index < subsamples; index += 1) {
        const summary = visitSummary(columnsUntil(drawn(n, `fit ${n} ${index}`), calibrationEnd).columns);
        for (const fit of [fitBgnbd(summary), fitGammaGamma(summary)]) {
          modes[fit.mode] += 1;
          if (fit.mode === 'not said') {
            expect(fit.converged).toBe(false);
            expect(fit.reason).toMatch(/^(too-few-repeaters|no-optimum|too-uncertain|infinite-mean)$/);
            continue;
          }
          expect(fit.converged).toBe(true);
          expect(fit.reason === null).toBe(fit.mode === 'maximum likelihood');
          for (const value of [...Object.values(fit.parameters), ...Object.values(fit.standardErrors)])
            expect(value > 0 && Number.isFinite(value)).toBe(true);
        }
      }
      expect(modes['maximum likelihood'] + modes.prior + modes['not said']).toBe(2 * subsamples);
      if (n === 50) expect(modes.prior).toBeGreaterThan(0);
    },
    300_000,
  );

  it('the widened range of the whole base holds in at least 75 %', () => {
    for (const n of [50, 100, 200, 500]) {
      let [held, judged] = [0, 0];
      for (let index = 0; index < subsamples / 3; index += 1) {
        const columns = drawn(n, `range ${n} ${index}`);
        const then = columnsUntil(columns, calibrationEnd);
        const summary = visitSummary(then.columns);
        const fit = fitBgnbd(summary);
        if (fit.mode === 'not said') continue;
        const { range } = baseForecast(then.columns, summary, fit, 273);
        const came = visitsBetween(columns, then.clients, calibrationEnd, holdoutEnd);
        const sum = came.reduce((visits, one) => visits + one, 0);
        judged += 1;
        if (sum >= range.low && sum <= range.high) held += 1;
      }
      expect(held / judged, `${n} clients`).toBeGreaterThanOrEqual(0.75);
    }
  }, 600_000);
});
