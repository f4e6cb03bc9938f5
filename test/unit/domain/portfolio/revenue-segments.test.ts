import { describe, expect, it } from 'vitest';
import { revenueSegments } from '#domain/portfolio/revenue-segments.ts';

const clients = (...revenues: readonly number[]) =>
  revenues.map((revenueMinor, index) => ({
    personId: `person-${String(index).padStart(2, '0')}`,
    revenueMinor,
    purchases: 1,
    lastPurchaseOn: '2026-11-01',
  }));

const segmentsOf = (...revenues: readonly number[]) =>
  revenueSegments(clients(...revenues)).clients.map(({ revenueMinor, segment }) => `${revenueMinor} ${segment}`);

describe('the segments of a portfolio', () => {
  it('are the first fifth, the next half and the rest, by revenue', () => {
    const counted = segmentsOf(...Array.from({ length: 10 }, (_, index) => 1000 - index));
    expect(counted.map((one) => one.split(' ')[1])).toEqual([
      ...Array(2).fill('champion'),
      ...Array(5).fill('regular'),
      ...Array(3).fill('occasional'),
    ]);
  });

  it('keep equal revenues together, whatever the ids', () => {
    expect(segmentsOf(900, 500, 500, 500, 500, 100, 100, 100, 100, 100)).toEqual([
      '900 champion',
      ...Array(4).fill('500 champion'),
      ...Array(5).fill('100 regular'),
    ]);
    expect(new Set(segmentsOf(300, 300, 300, 300, 300)).size).toBe(1);
  });

  it('report the share of the first fifth, and null without purchases', () => {
    expect(revenueSegments(clients(800, 100, 50, 30, 20)).topFifth).toEqual({ clientCount: 1, share: 0.8 });
    expect(revenueSegments([]).topFifth).toBeNull();
  });
});
