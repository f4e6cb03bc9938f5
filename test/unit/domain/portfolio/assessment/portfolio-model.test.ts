import { describe, expect, it } from 'vitest';
import { backtest } from '#domain/portfolio/assessment/backtest.ts';
import { clientOutlook } from '#domain/portfolio/assessment/client-outlook.ts';
import { columnsUntil, visitsBetween } from '#domain/portfolio/assessment/columns-until.ts';
import { portfolioModel } from '#domain/portfolio/assessment/portfolio-model.ts';
import { rankQuality } from '#domain/portfolio/assessment/rank-quality.ts';
import type { PortfolioColumns } from '#domain/portfolio/base/columns.ts';
import { groupedPurchases } from '#domain/portfolio/base/grouped-purchases.ts';
import { simulatedHouse } from '../model/simulated-house.ts';

type Row = readonly [client: number, day: number, amountMinor: number];

function house(rows: readonly Row[], asOf: number): PortfolioColumns {
  return groupedPurchases(
    {
      clientCount: rows.reduce((most, [client]) => Math.max(most, client + 1), 0),
      clients: Int32Array.from(rows, ([client]) => client),
      days: Int32Array.from(rows, ([, day]) => day),
      amounts: Float64Array.from(rows, ([, , amount]) => amount),
    },
    asOf,
  );
}

const reasons = (columns: PortfolioColumns) =>
  portfolioModel(columns).notSaid.map(({ part, reason }) => `${part}: ${reason}`);

describe('what is not said, and why', () => {
  it('of nobody, and of one client', () => {
    for (const rows of [[], [[0, 10, 5000] as const]]) {
      const model = portfolioModel(house(rows, 400));
      expect(model.n).toBe(rows.length);
      expect(model.visits).toMatchObject({ mode: 'not said', reason: 'too-few-repeaters', parameters: null });
      expect([model.backtest, model.forecast, model.value]).toEqual([null, null, null]);
      expect(model.notSaid.map(({ part }) => part).toSorted()).toEqual([
        'amounts',
        'backtest',
        'forecast',
        'value',
        'visits',
      ]);
    }
  });

  it('where everybody came once', () => {
    const rows = Array.from({ length: 300 }, (_, client): Row => [client, client % 200, 5000]);
    expect(reasons(house(rows, 500))).toContain('visits: too-few-repeaters');
  });

  it('where all are equal, a number is given only with its prior named, or not at all', () => {
    const rows = Array.from({ length: 100 }, (_, client) =>
      [0, 100, 200].map((day): Row => [client, day, 9000]),
    ).flat();
    const model = portfolioModel(house(rows, 300));
    for (const part of [model.visits, model.amounts]) {
      expect(part.mode).not.toBe('maximum likelihood');
      expect(part.reason).not.toBeNull();
      expect(part.priorUsed).toBe(part.mode === 'prior');
    }
  });

  it('where the history is too short to look back on', () => {
    const short = simulatedHouse({ clientCount: 400, arrivalDays: 30, asOf: 80, seed: 'short' });
    expect(backtest(short)).toEqual({ reason: 'history-too-short' });
  });

  it('where nothing was ever paid: visits are said, amounts and value are not', () => {
    const free = simulatedHouse({ clientCount: 600, arrivalDays: 300, asOf: 700, seed: 'free' });
    const model = portfolioModel({ ...free, amounts: new Float64Array(free.amounts.length) });
    expect(model.visits.mode).toBe('maximum likelihood');
    expect(model.amounts).toMatchObject({ mode: 'not said', n: 0 });
    expect(model.value).toBeNull();
    expect(model.notSaid.map(({ part }) => part)).toEqual(['amounts', 'value']);
  });

  it('ten years of silence and 500 visits of one client change no figure into none', () => {
    const usual = simulatedHouse({ clientCount: 500, arrivalDays: 300, asOf: 700, seed: 'usual' });
    const rows: Row[] = [];
    for (let client = 0; client < usual.clientCount; client += 1) {
      for (let visit = usual.starts[client] ?? 0; visit < (usual.starts[client + 1] ?? 0); visit += 1)
        rows.push([client, usual.days[visit] ?? 0, usual.amounts[visit] ?? 0]);
    }
    for (let visit = 0; visit < 500; visit += 1) rows.push([usual.clientCount, visit, 3000]);
    rows.push([usual.clientCount + 1, 0, 7000], [usual.clientCount + 1, 3650, 7000]);
    const model = portfolioModel(house(rows, 3700));
    expect(model.visits.converged).toBe(true);
    expect(Number.isFinite(model.value?.totalMinor)).toBe(true);
  });
});

describe('a base of our own making', () => {
  const columns = simulatedHouse({ clientCount: 3000, arrivalDays: 500, asOf: 1000, seed: 'assessment' });
  const model = portfolioModel(columns);

  it('is forecast within its range, and its groups come as expected', () => {
    const { backtest: tested, forecast } = model;
    if (tested === null || forecast === null) throw new Error('The base is large enough');
    expect(Math.abs(tested.expectedVisits / tested.observedVisits - 1)).toBeLessThan(0.1);
    for (const { expected, observed } of tested.calibration) expect(Math.abs(expected - observed)).toBeLessThan(0.35);
    expect(forecast.range.low).toBeLessThan(forecast.expected);
    expect(forecast.range.high).toBeGreaterThan(forecast.expected);
    expect(forecast.windows).toHaveLength(4);
    expect(forecast.windows[0]?.widened).toBeNull();
  });

  it('has the same model in every run, whatever comes after its day', () => {
    const later = simulatedHouse({ clientCount: 3000, arrivalDays: 500, asOf: 1400, seed: 'assessment' });
    expect(portfolioModel(columns)).toEqual(model);
    const cut = columnsUntil(later, 1000).columns;
    expect(portfolioModel(cut)).toEqual(portfolioModel(columnsUntil(later, 1000).columns));
    expect(cut.days.every((day) => day <= 1000)).toBe(true);
  });

  it('prints a range that is never narrower than that of the model, and that of the model without earlier forecasts', () => {
    let byTheModelAlone = 0;
    for (let seed = 0; seed < 12; seed += 1) {
      const some = simulatedHouse({ clientCount: 300, arrivalDays: 500, asOf: 1000, seed: `range ${seed}` });
      const { forecast } = portfolioModel(some);
      if (forecast === null) throw new Error('The base is large enough');
      const { nominal, range, expected } = forecast;
      expect(range.low).toBeLessThanOrEqual(nominal.low);
      expect(range.high).toBeGreaterThanOrEqual(nominal.high);
      expect(forecast.isWidened).toBe(true);
      if (Math.abs(range.high / nominal.high - 1) < 1e-12) byTheModelAlone += 1;
      // Some 240 visits, whose spread is that of a Poisson number and more.
      const deviation = Math.log(nominal.high / expected) / 1.2816;
      expect(deviation).toBeGreaterThan(Math.sqrt(1 / expected));
      expect(deviation).toBeLessThan(4 * Math.sqrt(1 / expected));
    }
    expect(byTheModelAlone).toBeGreaterThan(0);
    const young = portfolioModel(simulatedHouse({ clientCount: 600, arrivalDays: 40, asOf: 65, seed: 'young' }));
    expect(young.forecast).toMatchObject({ isWidened: false, windows: [] });
    expect(young.forecast?.range).toEqual(young.forecast?.nominal);
  });

  it('names the priors as they are documented', () => {
    expect(model.visits.priors.map(({ logDeviation }) => logDeviation)).toEqual([1.5, 1.5, 1.5, 1.5]);
    expect(model.visits.priors.map(({ median }) => median * (median > 20 ? 7 : 1))).toEqual([0.5, 182.5, 1, 3]);
    expect(model.amounts.priors.map(({ logDeviation }) => logDeviation)).toEqual([1.5, 1, 1.5]);
  });

  it('judges a large base by a sample of a known size', () => {
    const tested = backtest(columns, { clientsAtMost: 500 });
    if ('reason' in tested) throw new Error(tested.reason);
    expect(tested.n).toBeLessThanOrEqual(500);
    expect(tested.n).toBeGreaterThan(400);
  });

  it('gives each client an outlook with a range that is the same in every run', () => {
    const client = {
      clientId: 'c-1',
      repeats: 4,
      daysToLastVisit: 400,
      daysSinceFirstVisit: 430,
      meanAmountMinor: 40_000,
    };
    const outlook = clientOutlook(model, client);
    expect(clientOutlook(model, client)).toEqual(outlook);
    expect(outlook?.rhythm?.usualDays).toBeCloseTo(100, 9);
    expect(outlook?.rhythm?.silentDays).toBeCloseTo(30, 9);
    expect(outlook?.chanceAlive).toBeGreaterThan(0.5);
    expect(outlook?.range.visits.high).toBeLessThan(20);
    expect(outlook?.range.visits.high).toBeGreaterThan(outlook?.expectedVisits ?? 99);
    expect(outlook?.range.revenue?.high ?? 0).toBeGreaterThan(outlook?.valueMinor ?? Number.POSITIVE_INFINITY);
    expect(clientOutlook(portfolioModel(house([], 10)), client)).toBeNull();
  });
});

describe('the quality of a ranking', () => {
  it('is the share of pairs in the right order, a tie counting half', () => {
    const scores = Float64Array.from([1, 2, 2, 3, 5, 8]);
    const happened = [false, false, true, true, false, true];
    let pairs = 0;
    for (const [hit, score] of scores.entries()) {
      if (happened[hit] !== true) continue;
      for (const [miss, other] of scores.entries())
        if (happened[miss] === false) pairs += score > other ? 1 : score === other ? 0.5 : 0;
    }
    expect(rankQuality(scores, (place) => happened[place] === true, 1)).toBe(pairs / 9);
    expect(rankQuality(scores, (place) => happened[place] === true, 4)).toBeNull();
  });
});

describe('visits between two days', () => {
  it('leave out the first day and count the last one', () => {
    const columns = house(
      [
        [0, 1, 1],
        [0, 5, 1],
        [0, 9, 1],
        [1, 5, 1],
      ],
      20,
    );
    expect([...visitsBetween(columns, Int32Array.from([0, 1]), 1, 9)]).toEqual([2, 1]);
    expect([...visitsBetween(columns, Int32Array.from([1, 0]), 5, 8)]).toEqual([0, 0]);
  });
});
