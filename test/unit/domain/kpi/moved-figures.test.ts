import { describe, expect, test } from 'vitest';
import { movedFigures } from '#domain/kpi/moved-figures.ts';
import type { Tally } from '#domain/kpi/tallies/tally.ts';

const month = (counts: Tally['counts']): Tally => ({ counts, spreads: {}, sales: {} });
const namesOf = (now: Tally, before: Tally) => movedFigures(now, before, 10).map(({ name }) => name);

describe('a reported change of a month', () => {
  test('excludes a count that grew with its inquiries: 31 days are not compared with 28', () => {
    const longer = month({ received: 800, warnings: 80, breached: 16 });
    const shorter = month({ received: 600, warnings: 60, breached: 12 });
    expect(namesOf(longer, shorter)).toEqual([]);
    expect(namesOf(shorter, longer)).toEqual([]);
  });

  test('includes a count that stayed while its inquiries became fewer', () => {
    const longer = month({ received: 800, warnings: 80, breached: 16 });
    const shorter = month({ received: 600, warnings: 80, breached: 12 });
    expect(namesOf(shorter, longer)).toEqual(['warnings']);
  });

  test('excludes one or two after none, which is too few', () => {
    const quiet = month({ received: 200 });
    expect(namesOf(month({ received: 200, breached: 2 }), quiet)).toEqual([]);
    expect(namesOf(month({ received: 200, breached: 3 }), quiet)).toEqual(['breaches']);
  });

  test('is limited in number, the largest change first, counts and shares alike', () => {
    // Warnings rose by half; the share by ten points, twice the smallest reported change.
    const now = month({ received: 200, warnings: 30, 'promises-due': 100, 'answered-within-target': 90 });
    const before = month({ received: 200, warnings: 20, 'promises-due': 100, 'answered-within-target': 80 });
    expect(namesOf(now, before)).toEqual(['warnings', 'first-response-within-target']);
    expect(movedFigures(now, before, 1).map(({ name }) => name)).toEqual(['warnings']);
  });

  test('excludes a figure where one of the months had nothing to count', () => {
    expect(namesOf(month({ received: 10, warnings: 5 }), month({}))).toEqual([]);
    expect(namesOf(month({ warnings: 5 }), month({ received: 10, warnings: 1 }))).toEqual([]);
  });
});
