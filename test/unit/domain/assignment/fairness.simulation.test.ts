import { beforeAll, describe, expect, it } from 'vitest';
import { type AdvisorProfile, weightOf } from '#domain/assignment/advisor-profile.ts';
import { chooseAdvisor } from '#domain/assignment/choose-advisor.ts';
import { fromEpochMs } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { advisor, calendars, policy, request } from './team.ts';

/**
 * A month of a house: 30 advisors of unequal weight on two rosters, four on leave for part of it, three who join in
 * the middle, and 5,000 inquiries at all hours, four in five on weekdays.
 */
const inquiries = 5000;
const monthMs = 30 * 86_400_000;
const firstMs = Date.UTC(2026, 9, 31, 23);
const joinsOn = '2026-11-16';
const leaves: Record<number, [string, string]> = {
  4: ['2026-11-02', '2026-11-08'],
  9: ['2026-11-09', '2026-11-20'],
  14: ['2026-11-18', '2026-11-30'],
  19: ['2026-11-05', '2026-11-06'],
};
const newcomers = ['advisor-25', 'advisor-26', 'advisor-27'];

const team: AdvisorProfile[] = Array.from({ length: 30 }, (_, index) => {
  const id = `advisor-${index}`;
  const range = leaves[index];
  return advisor(id, {
    weight: [100, 50, 150, 100, 200][index % 5] ?? 100,
    calendarId: index % 3 === 0 ? 'tue-sat' : 'weekdays',
    capacity: 10_000,
    leave: range === undefined ? [] : [{ from: range[0], to: range[1], timeZone: 'Europe/Paris' }],
    joinedOn: newcomers.includes(id) ? joinsOn : '2020-01-01',
  });
});

const isThere = (each: AdvisorProfile, day: string) =>
  each.joinedOn <= day && !each.leave.some((range) => range.from <= day && day <= range.to);

/** A small seeded generator (mulberry32), so that the month is the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const given: Record<string, number> = {};
const expected: Record<string, number> = {};
const assignedByDay: Record<string, Record<string, number>> = {};
const startedWhileAbsent: string[] = [];

beforeAll(() => {
  const random = seeded(20261101);
  const instants = Array.from({ length: inquiries }, () => firstMs + Math.floor(random() * monthMs)).sort(
    (a, b) => a - b,
  );
  for (const [index, ms] of instants.entries()) {
    const now = fromEpochMs(ms);
    const day = localDateOf(now, 'Europe/Paris');
    const ledger = { from: '2026-11-01', to: day, assignedByDay, openCounts: {} };
    const decision = chooseAdvisor(request({ inquiryId: `inquiry-${index}` }), team, ledger, calendars, policy, now);
    if (decision.outcome === 'held') throw new Error(`Inquiry ${index} was held`);
    const owner = team.find(({ id }) => id === decision.advisorId);
    const startsAt = decision.candidates.find(({ advisorId }) => advisorId === decision.advisorId)?.soonestAt ?? now;
    if (owner === undefined || !isThere(owner, localDateOf(startsAt, 'Europe/Paris')))
      startedWhileAbsent.push(startsAt);
    const tally = assignedByDay[day] ?? {};
    tally[decision.advisorId] = (tally[decision.advisorId] ?? 0) + 1;
    assignedByDay[day] = tally;
    given[decision.advisorId] = (given[decision.advisorId] ?? 0) + 1;
    const there = team.filter((each) => isThere(each, day));
    const weightSum = there.reduce((sum, each) => sum + weightOf(each), 0);
    for (const each of there) expected[each.id] = (expected[each.id] ?? 0) + weightOf(each) / weightSum;
  }
});

describe('a month of 5,000 inquiries and 30 advisors', () => {
  it('gives everybody their share within two percentage points, leave and late joining considered', () => {
    for (const { id } of team) {
      const differencePoints = (((given[id] ?? 0) - (expected[id] ?? 0)) / inquiries) * 100;
      expect(Math.abs(differencePoints), id).toBeLessThan(2);
    }
  });

  it('is in fact far closer: within a tenth of each advisor’s own share', () => {
    for (const { id } of team) {
      expect((given[id] ?? 0) / (expected[id] ?? 1), id).toBeGreaterThan(0.9);
      expect((given[id] ?? 0) / (expected[id] ?? 1), id).toBeLessThan(1.1);
    }
  });

  it('does not flood newcomers: in their first week they get what colleagues of their weight get', () => {
    const firstWeek = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    const inFirstWeek = (id: string) => firstWeek.reduce((sum, day) => sum + (assignedByDay[day]?.[id] ?? 0), 0);
    for (const id of newcomers) {
      const newcomer = team.find((each) => each.id === id);
      const peers = team.filter(
        (each) =>
          !newcomers.includes(each.id) &&
          each.weight === newcomer?.weight &&
          each.calendarId === newcomer?.calendarId &&
          each.leave.length === 0,
      );
      const usual = peers.reduce((sum, each) => sum + inFirstWeek(each.id), 0) / peers.length;
      expect(inFirstWeek(id), id).toBeGreaterThan(usual * 0.75);
      expect(inFirstWeek(id), id).toBeLessThan(usual * 1.25);
    }
  });

  it('gives nobody anything that they would start on while on leave or before they join', () => {
    expect(startedWhileAbsent).toEqual([]);
  });
});
