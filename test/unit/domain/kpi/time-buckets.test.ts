import { describe, expect, test } from 'vitest';
import { bucketOf, isPartial, lastDayOf, monthsBefore } from '#domain/kpi/time-buckets.ts';

describe('a bucket of days', () => {
  test.each([
    ['2026-11-04', 'day', '2026-11-04', '2026-11-04'],
    ['2026-11-04', 'week', '2026-11-02', '2026-11-08'],
    ['2026-11-01', 'week', '2026-10-26', '2026-11-01'],
    ['2026-11-04', 'month', '2026-11-01', '2026-11-30'],
    ['2026-02-14', 'month', '2026-02-01', '2026-02-28'],
    ['2028-02-14', 'month', '2028-02-01', '2028-02-29'],
    ['9999-12-14', 'month', '9999-12-01', '9999-12-31'],
  ] as const)('of %s, a %s, is from %s to %s', (on, bucket, first, last) => {
    expect([bucketOf(on, bucket), lastDayOf(first, bucket)]).toEqual([first, last]);
  });

  test('is partial where the period cuts it off at either end, and whole where it just fits', () => {
    const today = '2027-06-01';
    const week = (from: string, to: string) => isPartial('2026-11-02', 'week', { from, to, today });
    expect(week('2026-11-02', '2026-11-08')).toBe(false);
    expect(week('2026-11-03', '2026-11-08')).toBe(true);
    expect(week('2026-11-02', '2026-11-07')).toBe(true);
    expect(isPartial('2026-11-01', 'month', { from: '2026-10-01', to: '2026-11-29', today })).toBe(true);
    expect(isPartial('2026-11-01', 'month', { from: '2026-10-01', to: '2026-11-30', today })).toBe(false);
  });

  test('is partial until its last day is over, today itself included', () => {
    const asOf = (today: string) => isPartial('2026-11-02', 'week', { from: '2026-10-01', to: '2026-12-31', today });
    expect([asOf('2026-11-08'), asOf('2026-11-09')]).toEqual([true, false]);
    const period = { from: '2026-11-01', to: '2026-11-04', today: '2026-11-04' };
    expect(isPartial('2026-11-03', 'day', period)).toBe(false);
    expect(isPartial('2026-11-04', 'day', period)).toBe(true);
  });
});

test('counts months back over the turn of a year, and in any century', () => {
  expect(monthsBefore('2026-02-14', 5)).toBe('2025-09-01');
  expect(monthsBefore('0950-02-14', 1)).toBe('0950-01-01');
});
