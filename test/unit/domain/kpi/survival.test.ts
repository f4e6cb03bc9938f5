import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiValue } from '#domain/kpi/measure.ts';
import { countAbove, largestOf, quantileOf, spreadOf } from '#domain/kpi/tallies/spread.ts';
import { survivalQuantile } from '#domain/kpi/tallies/survival.ts';
import { nothing } from '#domain/kpi/tallies/tally.ts';

const minutes = fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 60 });
const median = (answered: readonly number[], waiting: readonly number[]) =>
  survivalQuantile(spreadOf(answered), spreadOf(waiting), 0.5);

describe('the median of a time that some still wait for', () => {
  it('is the published one: remission under 6-MP, 23 weeks (Freireich et al., Blood 21, 1963)', () => {
    const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    expect(median(relapsed, censored)).toBe(23);
  });

  it('is the middle of the stretch where the estimate stays at one half, as R prints it', () => {
    // Of four, one waits beyond 30: after the second answer exactly half are left.
    expect(median([10, 20, 30], [30])).toBe(25);
  });

  it('is not reached while half of them wait', () => {
    expect(median([10], [240, 240])).toBeNull();
    expect(median([], [240])).toBeNull();
  });

  it('is the ordinary one when nobody waits', () => {
    fc.assert(
      fc.property(minutes, (answered) => {
        expect(median(answered, [])).toBe(quantileOf(spreadOf(answered), 0.5));
      }),
    );
  });

  it('is never made better by one more client who waits', () => {
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 1, max: 2_000 }), (answered, waiting, longer) => {
        const before = median(answered, waiting) ?? Number.POSITIVE_INFINITY;
        const after = median(answered, [...waiting, longer]) ?? Number.POSITIVE_INFINITY;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('says how many wait, and counts them', () => {
    const tally = {
      ...nothing,
      spreads: { 'business-minutes': spreadOf([30, 60, 90]), 'unanswered-minutes': spreadOf([240]) },
    };
    expect(kpiValue(tally, 'median-first-response')).toMatchObject({ value: 75, n: 4, waiting: 1 });
  });
});

describe('a sampled share', () => {
  it('has the interval in which the true one lies', () => {
    const tally = { ...nothing, counts: { 'closings-checked': 20, 'closings-right': 19 } };
    const { value, interval } = kpiValue(tally, 'closings-confirmed');
    expect(value).toBe(0.95);
    // Wilson, 19 of 20: 0.764 to 0.991.
    expect(interval?.from).toBeCloseTo(0.764, 3);
    expect(interval?.to).toBeCloseTo(0.991, 3);
    expect(kpiValue(nothing, 'closings-confirmed').interval).toBeUndefined();
  });
});

describe('the extremes of a spread', () => {
  it('are the largest value, and how many lie above a limit', () => {
    const contacts = spreadOf([1, 2, 3, 3, 5]);
    expect(largestOf(contacts)).toBe(5);
    expect(countAbove(contacts, 3)).toBe(1);
    expect(largestOf(spreadOf([]))).toBeNull();
  });
});
