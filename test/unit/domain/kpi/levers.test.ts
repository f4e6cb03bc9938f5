import { describe, expect, it } from 'vitest';
import { leversOf } from '#domain/kpi/levers.ts';
import { nothing, type Tally } from '#domain/kpi/tallies/tally.ts';

const names = (now: Tally, before: Tally = nothing) => leversOf(now, before).map(({ name }) => name);
const counts = (of: Tally['counts']): Tally => ({ ...nothing, counts: of });

describe('the levers of a month', () => {
  it('are those furthest from their target first, three at most', () => {
    const now = counts({
      'promises-due': 100,
      'answered-within-target': 50,
      'closings-checked': 40,
      'closings-right': 36,
      'relances-settled': 100,
      'relances-on-time': 100,
    });
    const before = counts({ 'relances-settled': 100, 'relances-on-time': 100 });
    // 40 points short of 90 %, 7 short of 97 %, and none short of the month before: what meets its aim is no lever.
    expect(names(now, before)).toEqual(['first-response-within-target', 'closings-confirmed']);
  });

  it('leave out whatever has too few observations, and name nothing where nothing can be judged', () => {
    expect(names(counts({ 'promises-due': 5, 'answered-within-target': 0 }))).toEqual([]);
    expect(names(nothing)).toEqual([]);
    // Without a target and without a month before there is nothing to hold it against.
    expect(names(counts({ 'relances-settled': 50, 'relances-on-time': 1 }))).toEqual([]);
  });

  it('begin with a median that is not reached: most clients still wait', () => {
    const now = counts({ 'promises-due': 100, 'answered-within-target': 1, 'still-waiting': 30 });
    expect(names(now)[0]).toBe('median-first-response');
  });
});
