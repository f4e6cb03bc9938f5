import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupedPurchases } from '#domain/portfolio/base/grouped-purchases.ts';
import {
  chanceAlive,
  chanceOfVisits,
  expectedVisits,
  expectedVisitsOfNew,
} from '#domain/portfolio/model/bgnbd-expectations.ts';
import { bgnbdStarts, fitBgnbd } from '#domain/portfolio/model/bgnbd-fit.ts';
import { type BgnbdParameters, likelihoodData, likelihoodSums } from '#domain/portfolio/model/bgnbd-likelihood.ts';
import type { Fit, NoFit } from '#domain/portfolio/model/fit.ts';
import {
  amountData,
  expectedAmount,
  fitGammaGamma,
  repeatsAmountCorrelation,
} from '#domain/portfolio/model/gamma-gamma.ts';
import { predictedValues } from '#domain/portfolio/model/predicted-value.ts';
import { addFutures, middleOf, noFutures } from '#domain/portfolio/model/predictive-range.ts';
import { historyOf } from '#domain/portfolio/model/rhythm.ts';
import { fitMembership, membershipSurvival } from '#domain/portfolio/model/shifted-beta-geometric.ts';
import { timeUnits, visitSummary } from '#domain/portfolio/model/visit-summary.ts';
import {
  calibrationEnd,
  cdnowColumns,
  cdnowLines,
  cdnowMasterColumns,
  cdnowSummary,
  hasCdnow,
  holdoutEnd,
} from './cdnow-sample.ts';

function fitted<Parameters>(fit: Fit<Parameters> | NoFit): Fit<Parameters> {
  if (fit.mode !== 'maximum likelihood') throw new Error(`CDNOW is large enough, yet: ${fit.mode}`);
  return fit;
}

/** The published digits are rounded to six places. */
const tolerance = 2e-6;
const near = (found: number, expected: number, within = tolerance): void => {
  expect(Math.abs(found - expected), `${found} instead of ${expected}`).toBeLessThanOrEqual(within);
};

const emptyPurchases = {
  clientCount: 0,
  clients: new Int32Array(0),
  days: new Int32Array(0),
  amounts: new Float64Array(0),
};

describe.skipIf(!hasCdnow)('the published figures of CDNOW (skipped where ../shared/data is absent)', () => {
  const rounded = hasCdnow ? cdnowSummary() : visitSummary(groupedPurchases(emptyPurchases, 0));
  const raw = hasCdnow ? visitSummary(cdnowColumns(), calibrationEnd) : rounded;
  const parametersOf = (fit: Fit<BgnbdParameters>): readonly number[] => {
    const { r, alpha, a, b } = fit.parameters;
    return [r, alpha, a, b];
  };

  it('BG/NBD on the rounded summary, with its standard errors', () => {
    const fit = fitted(fitBgnbd(rounded));
    const expected = [0.242593, 4.413532, 0.792886, 2.425753];
    for (const [index, value] of parametersOf(fit).entries()) near(value, expected[index] ?? 0);
    const { r, alpha, a, b } = fit.standardErrors;
    const errors = [0.012557, 0.378221, 0.185719, 0.705346];
    for (const [index, value] of [r, alpha, a, b].entries()) near(value, errors[index] ?? 0);
    near(fit.logLikelihood, -9582.4256, 5e-5);
  });

  it('correction 1: −9582.4292 and −4055.9177 belong to the raw transactions, with parameters of their own', () => {
    const fit = fitted(fitBgnbd(raw));
    const expected = [0.242595, 4.413602, 0.792922, 2.425907];
    for (const [index, value] of parametersOf(fit).entries()) near(value, expected[index] ?? 0);
    near(fit.logLikelihood, -9582.4292, 5e-5);
    const amounts = fitted(fitGammaGamma(raw));
    near(amounts.parameters.p, 6.24957, 5e-6);
    near(amounts.parameters.q, 3.74423, 6e-6);
    near(amounts.parameters.v, 15.44352, 5e-6);
    near(amounts.logLikelihood, -4055.9177, 5e-5);
  });

  it('Gamma-Gamma on the rounded summary, of the 946 who came again', () => {
    const { parameters, logLikelihood } = fitted(fitGammaGamma(rounded));
    expect(amountData(rounded).repeats).toHaveLength(946);
    near(parameters.p, 6.2488, 5e-6);
    near(parameters.q, 3.74459, 5e-6);
    near(parameters.v, 15.44775, 5e-6);
    near(logLikelihood, -4055.9232, 5e-5);
    near(repeatsAmountCorrelation(rounded) ?? 0, 0.113884);
  });

  it('the expected amount of a visit, clients 1 to 10, and the mean', () => {
    const { parameters } = fitted(fitGammaGamma(rounded));
    const amounts = Array.from({ length: rounded.clientCount }, (_, place) =>
      expectedAmount(parameters, rounded.repeats[place] ?? 0, rounded.meanAmounts[place] ?? 0),
    );
    const published = [
      24.658619, 18.911489, 35.170981, 35.170981, 35.170981, 71.462843, 18.911489, 35.170981, 27.282408,
    ];
    // The published parameters are those of another optimiser, which agree to four digits.
    for (const [index, value] of published.entries()) near(amounts[index] ?? 0, value, 2e-3);
    near(amounts.reduce((sum, value) => sum + value, 0) / amounts.length, 35.25296, 2e-3);
  });

  it('E[Y(39)] of client 1 and of all, and the chances of being alive', () => {
    const { parameters } = fitted(fitBgnbd(rounded));
    near(expectedVisits(parameters, historyOf(rounded, 0), 39), 1.2259, 5e-5);
    let sum = 0;
    for (let place = 0; place < rounded.clientCount; place += 1)
      sum += expectedVisits(parameters, historyOf(rounded, place), 39);
    near(sum, 1653.42, 5e-3);
    const alive = [0.726609, 0.212227, 1, 1, 1, 0.641801, 0.314918, 1, 0.784808, 1];
    for (const [place, chance] of alive.entries()) near(chanceAlive(parameters, historyOf(rounded, place)), chance);
  });

  it('E[X(t)] of somebody new; correction 2: E[X(78)] is 1.857972', () => {
    const { parameters } = fitted(fitBgnbd(rounded));
    const published = [
      [1 / 7, 0.0078],
      [1, 0.0532],
      [3, 0.1506],
      [31 + 6 / 7, 1.0405],
      [32, 1.0437],
    ] as const;
    for (const [time, visits] of published) near(expectedVisitsOfNew(parameters, time), visits, 5e-5);
    near(expectedVisitsOfNew(parameters, 78), 1.857972, 5e-7);
  });

  it('correction 3: the chances of a number of visits hold at the rounded parameters only', () => {
    const printed = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    near(chanceOfVisits(printed, 39, 0), 0.5737864, 5e-8);
    near(chanceOfVisits(printed, 2, 10), 1.07869e-7, 5e-13);
    const published = [
      0.0019995214, 0.0015170236, 0.001163315, 0.0009003148, 0.0007023638, 0.0005517902, 0.0004361913, 0.0003467171,
      0.0002769613, 0.000222226,
    ];
    for (const [index, chance] of published.entries()) near(chanceOfVisits(printed, 30, 11 + index), chance, 6e-11);
    near(chanceOfVisits(fitted(fitBgnbd(rounded)).parameters, 39, 0), 0.5743073, 5e-8);
  });

  it('the five clients who come most next week', () => {
    const { parameters } = fitted(fitBgnbd(rounded));
    const next = Array.from({ length: rounded.clientCount }, (_, place) => ({
      id: place + 1,
      visits: expectedVisits(parameters, historyOf(rounded, place), 1),
    })).toSorted((one, other) => other.visits - one.visits);
    const published = new Map([
      [1516, 0.710623],
      [157, 0.662396],
      [1981, 0.486526],
      [841, 0.474738],
      [509, 0.424877],
    ]);
    expect(next.slice(0, 5).map(({ id }) => id)).toEqual([...published.keys()]);
    for (const { id, visits } of next.slice(0, 5)) near(visits, published.get(id) ?? 0, 5e-6);
  });

  it('correction 4: a month is 30.4375 days, so the value of client 1 is 36.3005, neither 140.10 nor 36.28', () => {
    const { values } = predictedValues(
      rounded,
      fitted(fitBgnbd(rounded)).parameters,
      fitted(fitGammaGamma(rounded)).parameters,
      { months: 12, yearlyDiscount: 1.01 ** 12 - 1 },
    );
    for (const [id, value] of [
      [1, 36.3005],
      [2, 4.6404],
      [3, 8.3495],
      [6, 283.6879],
    ] as const)
      near(values[id - 1] ?? 0, value, 1e-3);
  });

  it('correction 7: the files end their lines with CRLF, and every amount is read', () => {
    const { amounts, days } = cdnowLines();
    expect(amounts).toHaveLength(6919);
    expect(amounts.every(Number.isFinite) && days.every((day) => day > 9000)).toBe(true);
    expect(cdnowColumns().days).toHaveLength(6696);
  });

  it('same-day purchases left apart would give r .2177 and α 3.27', () => {
    // Each line of a day becomes a visit of its own: a fold that the product never makes.
    const { clients, days } = cdnowLines();
    const byClient = new Map<number, number[]>();
    for (const [line, client] of clients.entries()) {
      const day = days[line] ?? 0;
      if (day <= calibrationEnd) byClient.set(client, [...(byClient.get(client) ?? []), day]);
    }
    const rows = [...byClient.values()].map((ofClient) => ofClient.toSorted((one, other) => one - other));
    const fit = fitted(
      fitBgnbd({
        ...raw,
        repeats: Int32Array.from(rows, (row) => row.length - 1),
        lastTicks: Int32Array.from(rows, (row) => (row.at(-1) ?? 0) - (row[0] ?? 0)),
        ages: Int32Array.from(rows, ([first = 0]) => calibrationEnd - first),
      }),
    );
    near(fit.parameters.r, 0.2177, 5e-5);
    near(fit.parameters.alpha, 3.27, 5e-3);
    expect(fitted(fitBgnbd(raw)).parameters.r).toBeGreaterThan(0.24);
  });

  it('one optimum from six starts, in 6 to 20 steps, whatever the unit', () => {
    for (const unit of Object.values(timeUnits)) {
      const summary = visitSummary(cdnowColumns(), calibrationEnd, unit);
      for (const start of bgnbdStarts(unit)) {
        const fit = fitted(fitBgnbd(summary, [start]));
        near(fit.parameters.r, 0.242595);
        near((fit.parameters.alpha * unit.daysPerUnit) / 7, 4.413602);
        near(fit.parameters.a, 0.792922);
        near(fit.parameters.b, 2.425907);
        expect(fit.iterations).toBeLessThanOrEqual(20);
      }
    }
  });

  it('cents give the same p and q as dollars, and v times a hundred', () => {
    const cents = fitted(fitGammaGamma(visitSummary(cdnowColumns(100), calibrationEnd)));
    near(cents.parameters.p, 6.24957, 5e-6);
    near(cents.parameters.q, 3.74423, 6e-6);
    near(cents.parameters.v / 100, 15.44352, 5e-6);
  });

  it('the likelihood on the rounded summary, at the printed parameters', () => {
    const [value = 0] = likelihoodSums(likelihoodData(rounded), { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
    near(value, -9582.4, 0.05);
  });

  it('all 23,570 clients', () => {
    const columns = cdnowMasterColumns();
    const { parameters } = fitted(fitBgnbd(visitSummary(columns, calibrationEnd)));
    near(parameters.r, 0.2516, 5e-5);
    near(parameters.alpha, 4.789, 5e-4);
    near(parameters.a, 0.723, 5e-4);
    near(parameters.b, 2.161, 5e-4);
  });

  it('80 % ranges of single clients hold in at least 80 % of all, and of those with three visits or more', () => {
    const { parameters } = fitted(fitBgnbd(raw));
    const columns = cdnowColumns();
    const later = visitSummary(columns, holdoutEnd);
    const held = { all: 0, frequent: 0, frequentCount: 0 };
    for (let place = 0; place < raw.clientCount; place += 1) {
      const history = historyOf(raw, place);
      const futures = noFutures();
      addFutures(futures, parameters, null, { seed: `client-${place}`, history, meanAmount: 0, time: 39 });
      const { low, high } = middleOf(futures.visits);
      const came = (later.repeats[place] ?? 0) - history.repeats;
      const isInside = came >= low && came <= high;
      if (isInside) held.all += 1;
      if (history.repeats < 2) continue;
      held.frequentCount += 1;
      if (isInside) held.frequent += 1;
    }
    expect(held.all / raw.clientCount).toBeGreaterThan(0.8);
    expect(held.frequent / held.frequentCount).toBeGreaterThan(0.8);
  });
});

describe.skipIf(!hasCdnow)('the published members (skipped where ../shared/data is absent)', () => {
  const rows = hasCdnow
    ? readFileSync(
        new URL('../../../../../../shared/data/retention/fader_hardie_2007_survivors.csv', import.meta.url),
        'utf8',
      )
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(',').map(Number))
    : [];

  it.each([
    ['high end', 1, 0.66809, 3.80609, -1611.158],
    ['regular', 2, 0.70408, 1.18204, -1680.265],
  ] as const)('%s: seven years', (_, column, alpha, beta, logLikelihood) => {
    const fit = fitMembership(rows.slice(0, 8).map((row) => row[column] ?? 0));
    if (fit.mode === 'not said') throw new Error(fit.reason);
    near(fit.parameters.alpha, alpha, 1e-5);
    near(fit.parameters.beta, beta, 1e-5);
    near(fit.logLikelihood, logLikelihood, 5e-4);
    // The years that the fit has not seen, as published: within three points of what came.
    for (const [year, row] of rows.entries())
      near(membershipSurvival(fit.parameters, year), (row[column] ?? 0) / 1000, 0.03);
  });
});
