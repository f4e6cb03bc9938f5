import { describe, expect, it } from 'vitest';
import { assignedInWindow, ledgerOf } from '#domain/assignment/assignment-ledger.ts';
import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import { fairShares } from '#domain/assignment/fairness.ts';
import { stableHash } from '#domain/assignment/stable-hash.ts';
import { advisor, chosen, ledger, policy } from './team.ts';

const days = (count: number, tally: Record<string, number>) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`2026-11-${String(index + 1).padStart(2, '0')}`, tally]),
  );

describe('fairness is the largest shortfall from a weighted share', () => {
  it('gives the next inquiry to the advisor furthest behind their share', () => {
    const team = [advisor('anna'), advisor('boris'), advisor('claire')];
    expect(chosen(team, { ledger: ledger({ '2026-11-20': { anna: 4, boris: 2, claire: 3 } }) })).toBe('boris');
  });

  it('uses weights: with 200 to 100, six and three are equal, and six and two are not', () => {
    const team = [advisor('anna', { weight: 200 }), advisor('boris')];
    const shortfalls = (anna: number, boris: number) =>
      [...fairShares(team, ledger({ '2026-11-20': { anna, boris } })).values()].map(({ shortfall }) => shortfall);
    expect(shortfalls(6, 3)).toEqual([0, 0]);
    expect(shortfalls(6, 2)[1]).toBeCloseTo(2 / 3, 9);
  });

  it('compares only advisors who could take the inquiry, so that a busy boutique does not distort a quiet one', () => {
    const quiet = [advisor('anna', { weight: 200 }), advisor('boris')];
    const busy = advisor('claire', { languages: ['en'] });
    const both = ledger({ '2026-11-20': { claire: 500, anna: 2, boris: 0 } });
    expect(chosen([...quiet, busy], { ledger: both })).toBe('boris');
  });

  it('Odoo #259775: thirty inquiries to ten advisors are three each, not thirty to the first in the list', () => {
    const team = Array.from({ length: 10 }, (_, index) => advisor(`advisor-${index}`));
    const tally: Record<string, number> = {};
    for (let index = 0; index < 30; index += 1) {
      const parts = { request: { inquiryId: `inquiry-${index}` }, ledger: ledger({ '2026-11-23': tally }) };
      const winner = chosen(team, parts);
      tally[winner] = (tally[winner] ?? 0) + 1;
    }
    expect(Object.values(tally)).toEqual(Array(10).fill(3));
  });
});

describe('calibration', () => {
  const month = days(20, { anna: 3, boris: 3 });

  it('starts a newcomer at the level of the others', () => {
    const team = [advisor('anna'), advisor('boris'), advisor('new', { joinedOn: '2026-11-21' })];
    const shares = fairShares(team, ledger(month));
    expect(shares.get('new')).toMatchObject({ calibration: 60, shortfall: 0, actualShare: 0 });
    expect(shares.get('anna')?.shortfall).toBe(0);
  });

  it('cal.com: is weighted, so that a newcomer with half weight gets half the credit', () => {
    const team = [advisor('anna'), advisor('boris'), advisor('new', { joinedOn: '2026-11-21', weight: 50 })];
    expect(fairShares(team, ledger(month)).get('new')).toMatchObject({ calibration: 30, shortfall: 0 });
  });

  it('gives the same credit to an advisor back from leave, by dates or by the day of return', () => {
    const work = {
      ...days(10, { anna: 2, boris: 2, claire: 2 }),
      ...Object.fromEntries(Object.entries(month).slice(10)),
    };
    const dated = advisor('claire', { leave: [{ from: '2026-11-11', to: '2026-11-20', timeZone: 'Europe/Paris' }] });
    const returned = advisor('claire', { backFromLeaveOn: '2026-11-21' });
    for (const claire of [dated, returned]) {
      const shares = fairShares([advisor('anna'), advisor('boris'), claire], ledger(work));
      expect(shares.get('claire')).toMatchObject({ calibration: 30, shortfall: 0 });
    }
  });

  it('gives no credit for days without any assignment', () => {
    const team = [advisor('anna'), advisor('new', { joinedOn: '2026-11-21' })];
    expect(fairShares(team, ledger({ '2026-11-22': { anna: 1 } })).get('new')?.calibration).toBe(0);
  });

  it('treats an advisor with an assignment on a day as present', () => {
    const onLeave = advisor('anna', { leave: [{ from: '2026-11-20', to: '2026-11-20', timeZone: 'Europe/Paris' }] });
    const shares = fairShares([onLeave, advisor('boris')], ledger({ '2026-11-20': { anna: 1, boris: 1 } }));
    expect(shares.get('anna')).toMatchObject({ calibration: 0, shortfall: 0 });
  });
});

describe('the window', () => {
  it('cal.com counted months in UTC: the house’s month begins at midnight in the house’s zone', () => {
    // 00:30 on 1 December in Paris is still November in UTC.
    const at = '2026-11-30T23:30:00Z';
    expect(fairnessDays(policy, at)).toEqual({ from: '2026-12-01', to: '2026-12-01' });
    expect(fairnessDays({ ...policy, houseTimeZone: 'UTC' }, at)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  });

  it('covers days of the house, today included', () => {
    const rolling = { ...policy, window: { kind: 'rolling-days' as const, days: 30 } };
    expect(fairnessDays(rolling, '2026-11-23T10:00:00Z')).toEqual({ from: '2026-10-25', to: '2026-11-23' });
  });

  it('counts assignments by the house’s day and excludes older ones', () => {
    const built = ledgerOf(
      [
        { advisorId: 'anna', assignedAt: '2026-10-31T22:30:00Z' },
        { advisorId: 'anna', assignedAt: '2026-10-31T23:30:00Z' },
        { advisorId: 'boris', assignedAt: '2026-11-01T10:00:00Z' },
      ],
      { anna: 1 },
      { from: '2026-11-01', to: '2026-11-23' },
      'Europe/Paris',
    );
    expect(built.assignedByDay).toEqual({ '2026-11-01': { anna: 1, boris: 1 } });
    expect([assignedInWindow(built, 'anna'), assignedInWindow(built, 'nobody')]).toEqual([1, 0]);
  });
});

describe('ties', () => {
  it('are broken evenly: chi-square of 5,000 ties over 10 advisors is that of chance', () => {
    const counts: number[] = Array(10).fill(0);
    for (let inquiry = 0; inquiry < 5000; inquiry += 1) {
      const hashes = counts.map((_, index) => stableHash(`inquiry-${inquiry}|advisor-${index}`));
      const winner = hashes.indexOf(Math.max(...hashes));
      counts[winner] = (counts[winner] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    // 27.88 is the 99.9 % quantile of chi-square with nine degrees of freedom.
    expect(chiSquare).toBeLessThan(27.88);
  });

  it('are broken by a hash that is the same on every machine', () => {
    expect([stableHash(''), stableHash('inquiry-1|anna'), stableHash('inquiry-1|annb')]).toMatchInlineSnapshot(`
      [
        2872998923,
        2096997133,
        1018907577,
      ]
    `);
  });
});
