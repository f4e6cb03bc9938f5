import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiValue } from '#domain/kpi/measure.ts';
import { countAbove, largestOf, quantileOf, spreadOf } from '#domain/kpi/tallies/spread.ts';
import { survivalQuantile } from '#domain/kpi/tallies/survival.ts';
import { nothing } from '#domain/kpi/tallies/tally.ts';

const minutes = fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 60 });
const median = (answered: readonly number[], waiting: number) => survivalQuantile(spreadOf(answered), waiting, 0.5);

describe('the median of a time that some still wait for', () => {
  it('counts whoever waits as longer than every answer', () => {
    expect(median([10, 20, 30, 40], 1)).toBe(30);
    expect(median([30, 30, 90], 2)).toBe(90);
  });

  it('is the middle of the stretch where the estimate stays at one half, as R prints it', () => {
    // Of four, one waits: after the second answer exactly half are left, until the third.
    expect(median([10, 20, 30], 1)).toBe(25);
  });

  it('is not reached while half of them wait, and one late answer does not change that', () => {
    expect(median([10, 20], 2)).toBeNull();
    expect(median([10], 2)).toBeNull();
    expect(median([], 1)).toBeNull();
    expect(median([241], 99)).toBeNull();
    expect(median([100, 100, 300, 300], 6)).toBeNull();
  });

  it('is the published one where nobody is censored before the last event (Freireich et al., Blood 21, 1963)', () => {
    // Remission under placebo: 21 relapses, median 8 weeks.
    const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    expect(median(placebo, 0)).toBe(8);
    // The four longest still in remission: the median does not move.
    expect(median(placebo.slice(0, 17), 4)).toBe(8);
  });

  it('is the ordinary one when nobody waits', () => {
    fc.assert(
      fc.property(minutes, (answered) => {
        expect(median(answered, 0)).toBe(quantileOf(spreadOf(answered), 0.5));
      }),
    );
  });

  it('is never made better by one more client who waits', () => {
    fc.assert(
      fc.property(minutes, fc.nat({ max: 60 }), (answered, waiting) => {
        const before = median(answered, waiting) ?? Number.POSITIVE_INFINITY;
        const after = median(answered, waiting + 1) ?? Number.POSITIVE_INFINITY;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is never better before a late answer is given than after it', () => {
    fc.assert(
      fc.property(minutes, fc.nat({ max: 60 }), fc.nat({ max: 500 }), (answered, waiting, later) => {
        const last = Math.max(...answered) + later;
        const before = median(answered, waiting + 1) ?? Number.POSITIVE_INFINITY;
        const after = median([...answered, last], waiting) ?? Number.POSITIVE_INFINITY;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('says how many wait, and counts them', () => {
    const tally = {
      ...nothing,
      counts: { 'still-waiting': 1 },
      spreads: { 'business-minutes': spreadOf([30, 60, 90]) },
    };
    expect(kpiValue(tally, 'median-first-response')).toMatchObject({ value: 75, n: 4, waiting: 1 });
    // One of four waits: nine in ten are not answered yet.
    expect(kpiValue(tally, 'p90-first-response')).toMatchObject({ value: null, n: 4, waiting: 1 });
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
