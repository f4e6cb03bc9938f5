import { describe, expect, it } from 'vitest';
import type { AdvisorChange } from '#domain/house/advisor-change.ts';
import type { AdvisorProblem } from '#domain/house/advisor-problems.ts';
import { withHandChanges } from '#domain/house/hand-changes.ts';
import { staffOf } from '#domain/house/house.ts';
import { applyDepartures } from '#use-cases/team/apply-departures.ts';
import { AdvisorChangeRefusedError, AdvisorNotFoundError, changeAdvisor } from '#use-cases/team/change-advisor.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';

const trio = () =>
  house([
    advisor('camille', { delegateId: 'hugo' }),
    advisor('hugo', { delegateId: 'camille' }),
    advisor('ines', { delegateId: 'camille', joinedOn: '2026-09-01' }),
    advisor('gone', { active: false }),
  ]);

const week = (monday: { from: string; to: string }[]) => ({
  mon: monday,
  tue: [],
  wed: [],
  thu: [],
  fri: [],
  sat: [],
  sun: [],
});

async function problemsOf(advisorId: string, change: AdvisorChange): Promise<readonly AdvisorProblem[]> {
  const ports = houseInMemory({ house: trio() });
  const refused = await changeAdvisor(ports, advisorId, change, 'helene', monday10).catch((error: unknown) => error);
  expect(ports.memory.said).toEqual([]);
  if (refused instanceof AdvisorChangeRefusedError) return refused.problems;
  throw refused;
}

describe('a change of an advisor', () => {
  it('is stored, published by field names only, and reverted by the reverse change', async () => {
    const ports = houseInMemory({ house: trio() });
    const before = staffOf(await ports.houses.read(), 'ines');
    const change = { weight: 50, leave: [{ from: '2026-12-24', to: '2026-12-31' }], skills: [] };
    const { fields, reverse } = await changeAdvisor(ports, 'ines', change, 'helene', monday10);
    expect(fields).toEqual(['skills', 'weight', 'leave']);
    expect(ports.memory.said).toEqual([
      {
        name: 'advisor-changed.v1',
        at: monday10,
        data: { advisorId: 'ines', byId: 'helene', fields: ['skills', 'weight', 'leave'] },
      },
    ]);
    await changeAdvisor(ports, 'ines', reverse, 'helene', monday10);
    expect(staffOf(await ports.houses.read(), 'ines').profile).toEqual({ ...before.profile, weight: 100 });
  });

  it('without a difference publishes nothing', async () => {
    const ports = houseInMemory({ house: trio() });
    const { fields } = await changeAdvisor(ports, 'ines', { capacity: 10, leavesOn: null }, 'helene', monday10);
    expect([fields, ports.memory.said]).toEqual([[], []]);
  });

  it('gives hours of their own without affecting colleagues, and the reverse restores the former ones', async () => {
    const ports = houseInMemory({ house: trio() });
    const weekly = week([{ from: '10:00', to: '12:00' }]);
    const { reverse } = await changeAdvisor(ports, 'ines', { weekly }, 'helene', monday10);
    const after = await ports.houses.read();
    expect(staffOf(after, 'ines')).toMatchObject({ calendarId: 'hours-ines', profile: { calendarId: 'hours-ines' } });
    expect(staffOf(after, 'hugo').calendarId).toBe('paris');
    expect(after.calendars.find(({ id }) => id === 'paris')?.weekly.tue).toHaveLength(2);
    await changeAdvisor(ports, 'ines', reverse, 'helene', monday10);
    expect(staffOf(await ports.houses.read(), 'ines').calendarId).toBe('paris');
  });

  it('of an unknown person is refused', async () => {
    const ports = houseInMemory({ house: trio() });
    await expect(changeAdvisor(ports, 'nobody', {}, 'helene', monday10)).rejects.toThrow(AdvisorNotFoundError);
  });

  it('is decided again when the house changed meanwhile, so that two concurrent changes are both made', async () => {
    const ports = houseInMemory({ house: trio() });
    await Promise.all([
      changeAdvisor(ports, 'ines', { capacity: 3 }, 'helene', monday10),
      changeAdvisor(ports, 'hugo', { capacity: 4 }, 'helene', monday10),
    ]);
    const after = await ports.houses.read();
    expect([staffOf(after, 'ines').profile?.capacity, staffOf(after, 'hugo').profile?.capacity]).toEqual([3, 4]);
  });
});

describe('an invalid change is refused, by field and reason', () => {
  it.each([
    ['delegate-oneself', 'delegateId', { delegateId: 'ines' }],
    ['delegate-unknown', 'delegateId', { delegateId: 'helene' }],
    ['delegate-left', 'delegateId', { delegateId: 'gone' }],
    ['leave-order', 'leave', { leave: [{ from: '2026-12-10', to: '2026-12-01' }] }],
    ['leave-too-long', 'leave', { leave: [{ from: '2026-12-10', to: '2028-12-01' }] }],
    [
      'leave-overlap',
      'leave',
      {
        leave: [
          { from: '2026-12-01', to: '2026-12-10' },
          { from: '2026-12-10', to: '2026-12-12' },
        ],
      },
    ],
    ['no-language', 'languages', { languages: [] }],
    ['unknown-skill', 'skills', { skills: ['submarines'] }],
    ['unknown-hours', 'calendarId', { calendarId: 'mars' }],
    ['no-open-day', 'weekly', { weekly: week([]) }],
    ['hours-impossible', 'weekly', { weekly: week([{ from: '25:00', to: '26:00' }]) }],
    ['leaves-before-joining', 'leavesOn', { leavesOn: '2026-08-31' }],
  ] as const)('%s', async (code, field, change) => {
    expect(await problemsOf('ines', change)).toContainEqual({ field, code });
  });

  it('delegates in a circle of three; two colleagues may stand in for each other', async () => {
    const ports = houseInMemory({ house: trio() });
    const circle = changeAdvisor(ports, 'hugo', { delegateId: 'ines' }, 'helene', monday10);
    await expect(circle).rejects.toMatchObject({ problems: [{ field: 'delegateId', code: 'delegate-circle' }] });
    const pair = changeAdvisor(ports, 'camille', { delegateId: 'ines' }, 'helene', monday10);
    await expect(pair).resolves.toMatchObject({ fields: ['delegateId'] });
  });

  it('two who stand in for each other, away on the same day', async () => {
    const ports = houseInMemory({ house: trio() });
    await changeAdvisor(ports, 'camille', { leave: [{ from: '2026-12-01', to: '2026-12-10' }] }, 'helene', monday10);
    const both = changeAdvisor(
      ports,
      'hugo',
      { leave: [{ from: '2026-12-10', to: '2026-12-11' }] },
      'helene',
      monday10,
    );
    await expect(both).rejects.toMatchObject({ problems: [{ field: 'delegateId', code: 'delegate-away-too' }] });
  });
});

describe('a departure', () => {
  it('of today takes effect at once; a later one on its day', async () => {
    const ports = houseInMemory({ house: trio() });
    await changeAdvisor(ports, 'ines', { leavesOn: '2026-11-23' }, 'helene', monday10);
    expect(staffOf(await ports.houses.read(), 'ines')).toMatchObject({ left: true, profile: { active: false } });
    await changeAdvisor(ports, 'hugo', { leavesOn: '2026-11-25' }, 'helene', monday10);
    expect(await applyDepartures(ports, '2026-11-24T22:59:00.000Z')).toEqual({ departed: 0 });
    // Midnight in Paris is an hour earlier in UTC.
    expect(await applyDepartures(ports, '2026-11-24T23:00:00.000Z')).toEqual({ departed: 1 });
    expect(await applyDepartures(ports, '2026-11-24T23:15:00.000Z')).toEqual({ departed: 0 });
    expect(staffOf(await ports.houses.read(), 'hugo')).toMatchObject({ left: true, profile: { active: false } });
  });

  it('is cancelled by the reverse change; until then nothing else is changed', async () => {
    const ports = houseInMemory({ house: trio() });
    const { reverse } = await changeAdvisor(ports, 'ines', { leavesOn: '2026-11-23' }, 'helene', monday10);
    await expect(changeAdvisor(ports, 'ines', { weight: 1 }, 'helene', monday10)).rejects.toMatchObject({
      problems: [{ field: 'leavesOn', code: 'has-left' }],
    });
    await changeAdvisor(ports, 'ines', reverse, 'helene', monday10);
    const { left, profile } = staffOf(await ports.houses.read(), 'ines');
    expect([left, profile?.active, profile?.leavesOn]).toEqual([undefined, true, undefined]);
  });
});

describe('a house provisioned again', () => {
  it('keeps manual changes, and applies values that the setup itself changed', async () => {
    const ports = houseInMemory({ house: trio() });
    await changeAdvisor(ports, 'ines', { capacity: 3, weight: 50 }, 'helene', monday10);
    const known = await ports.houses.read();
    expect(staffOf(withHandChanges(trio(), known), 'ines').profile).toMatchObject({ capacity: 3, weight: 50 });
    const anew = trio();
    const staff = anew.staff.map((member) =>
      member.staffId === 'ines' && member.profile ? { ...member, profile: { ...member.profile, capacity: 7 } } : member,
    );
    expect(staffOf(withHandChanges({ ...anew, staff }, known), 'ines').profile).toMatchObject({
      capacity: 7,
      weight: 50,
    });
  });
});
