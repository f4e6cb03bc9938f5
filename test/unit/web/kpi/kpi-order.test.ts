import { describe, expect, test } from 'vitest';
import { inReadingOrder } from '#web/kpi/kpi-order.ts';
import type { KpiSide } from '#web/kpi/kpi-period.ts';
import { house } from '../../ports/house.ts';

function ordered(side: KpiSide, values: readonly string[], language: 'fr' | 'en' = 'fr', of = house()): string[] {
  const groups = values.map((value) => ({ value }));
  return inReadingOrder(groups, side, of, language).map(({ value }) => value);
}

describe('groups of a figure on a page', () => {
  test.each([
    [
      'level',
      ['client', 'new', 'none', 'promising', 'top-vic', 'vic'],
      ['new', 'promising', 'client', 'vic', 'top-vic', 'none'],
    ],
    ['vip', ['none', 'not-vip', 'vip'], ['vip', 'not-vip', 'none']],
    ['channel', ['boutique', 'none', 'phone', 'web-form'], ['web-form', 'phone', 'boutique', 'none']],
    ['intent', ['acquire', 'event', 'gift', 'none', 'repair'], ['acquire', 'gift', 'repair', 'event', 'none']],
    ['language', ['en', 'fr', 'none'], ['fr', 'en', 'none']],
    ['month', ['2026-11-01', '2025-12-01', '2026-02-01'], ['2025-12-01', '2026-02-01', '2026-11-01']],
  ] as const)('are in the house’s order, unknown last: %s', (side, values, order) => {
    expect(ordered(side, values)).toEqual(order);
  });

  test('include values no longer declared, after known ones and before unknown', () => {
    expect(ordered('channel', ['fax', 'none', 'other', 'web-form'])).toEqual(['web-form', 'other', 'fax', 'none']);
  });

  test('are sorted by name in the reader’s language, whatever their ids', () => {
    const base = house();
    const [first, second, third] = base.staff;
    if (first === undefined || second === undefined || third === undefined) throw new Error('The house has people.');
    const staff = [
      { ...first, staffId: 'a', fullName: 'Zoé Petit' },
      { ...second, staffId: 'b', fullName: 'Élise Roux' },
      { ...third, staffId: 'c', fullName: 'Fabien Roux' },
    ];
    expect(ordered('advisor', ['a', 'none', 'b', 'c'], 'fr', { ...base, staff })).toEqual(['b', 'c', 'a', 'none']);
  });

  test('are sorted by time for policy versions: a tenth of a day comes after its ninth', () => {
    const versions = ['2026-11-01', '2026-11-23.1', '2026-11-23.10', '2026-11-23.9', 'none'];
    expect(ordered('policy', versions)).toEqual([
      '2026-11-01',
      '2026-11-23.1',
      '2026-11-23.9',
      '2026-11-23.10',
      'none',
    ]);
  });
});
