import { describe, expect, it } from 'vitest';
import { CalendarHasNoOpenTimeError } from '#domain/calendar/calendar-errors.ts';
import { ObligationInvalidError } from '#domain/first-response/first-response-obligation.ts';
import { planCheckpoints } from '#domain/first-response/plan-checkpoints.ts';
import { clockCover } from '#domain/first-response/response-people.ts';
import { hours, obligation, people, person } from './people.ts';

const leaveOn = (from: string, to = from) => [{ from, to, timeZone: 'UTC' }];
const rolesAt = (checkpoint: { notices: readonly { personRole: string }[] } | undefined) =>
  checkpoint?.notices.map((notice) => notice.personRole);

describe('the checkpoints of a first response', () => {
  it('are at 50, 80, 100 and 200 % of the target, in business time', () => {
    const plan = planCheckpoints(obligation(), people());
    expect(plan.map(({ key, percent, dueAt }) => [key, percent, dueAt])).toEqual([
      ['warn-50', 50, '2026-11-23T12:00:00.000Z'],
      ['warn-80', 80, '2026-11-23T13:12:00.000Z'],
      ['breach', 100, '2026-11-23T14:00:00.000Z'],
      ['escalate-200', 200, '2026-11-23T18:00:00.000Z'],
    ]);
  });

  it('notify the owner first, then all three, and the manager alone at the end', () => {
    expect(planCheckpoints(obligation(), people()).map(rolesAt)).toEqual([
      ['owner'],
      ['owner', 'delegate', 'manager'],
      ['delegate', 'manager', 'owner'],
      ['manager'],
    ]);
  });

  it('stop while the house waits for the client: a pause moves the remaining ones', () => {
    const pauses = [{ from: '2026-11-23T11:00:00Z', to: '2026-11-23T17:00:00Z' }];
    expect(planCheckpoints(obligation({ pauses }), people()).map(({ dueAt }) => dueAt)).toEqual([
      '2026-11-23T18:00:00.000Z',
      '2026-11-24T10:12:00.000Z',
      '2026-11-24T11:00:00.000Z',
      '2026-11-24T15:00:00.000Z',
    ]);
  });

  it('work without a delegate', () => {
    const plan = planCheckpoints(obligation(), people({ delegate: null }));
    expect(plan.map(rolesAt)).toEqual([['owner'], ['owner', 'manager'], ['manager', 'owner'], ['manager']]);
  });

  it('send one mail to a person who is delegate and manager', () => {
    const both = person('claire');
    const breach = planCheckpoints(obligation(), people({ delegate: both, manager: both }))[2];
    expect(breach?.notices.map(({ personId }) => personId)).toEqual(['claire', 'owner']);
  });
});

describe('notices follow each person’s working hours', () => {
  it('Zammad #4432: no notice is sent at midnight or on a Sunday', () => {
    const roundTheClock = { ...hours('00:00', '24:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) };
    const sunday = obligation({ startedAt: '2026-11-22T00:00:00Z', calendar: roundTheClock });
    const plan = planCheckpoints(sunday, people());
    expect(plan[0]?.dueAt).toBe('2026-11-22T02:00:00.000Z');
    for (const { notices } of plan) {
      for (const { notifyAt } of notices) expect(notifyAt).toBe('2026-11-23T09:00:00.000Z');
    }
  });

  it('each recipient is notified in their own hours and zone', () => {
    const newYork = { ...hours('09:00', '18:00'), timeZone: 'America/New_York' };
    const plan = planCheckpoints(obligation(), people({ manager: person('manager', { calendar: newYork }) }));
    expect(plan[1]?.notices.map(({ personRole, notifyAt }) => [personRole, notifyAt])).toEqual([
      ['owner', '2026-11-23T13:12:00.000Z'],
      ['delegate', '2026-11-23T13:12:00.000Z'],
      ['manager', '2026-11-23T14:00:00.000Z'],
    ]);
  });

  it('a deadline exactly at closing time is notified at that instant, not the next morning', () => {
    const plan = planCheckpoints(obligation({ startedAt: '2026-11-20T14:00:00Z' }), people());
    expect(plan[2]?.dueAt).toBe('2026-11-20T18:00:00.000Z');
    expect(plan[2]?.notices.map(({ notifyAt }) => notifyAt)).toEqual(Array(3).fill('2026-11-20T18:00:00.000Z'));
  });

  it('a person without working hours does not cost the others their warning', () => {
    const never = hours('09:00', '18:00', []);
    const plan = planCheckpoints(obligation(), people({ manager: person('manager', { calendar: never }) }));
    expect(plan[3]?.notices[0]?.notifyAt).toBe('2026-11-23T18:00:00.000Z');
  });
});

describe('while the owner is away', () => {
  const owner = person('owner', { leave: leaveOn('2026-11-24', '2026-11-30') });
  const delegate = person('delegate', { calendar: hours('08:00', '12:00') });
  const covered = people({ owner, delegate });

  it('the delegate’s calendar counts, and the owner’s before and after', () => {
    const cover = clockCover(covered);
    const startedAt = '2026-11-23T17:00:00Z';
    // One hour on Monday evening with the owner, three on Tuesday morning with the delegate.
    expect(planCheckpoints(obligation({ startedAt, cover }), covered)[2]?.dueAt).toBe('2026-11-24T11:00:00.000Z');
    const long = obligation({ startedAt: '2026-11-30T11:00:00Z', cover });
    // One hour on the last day of leave with the delegate, three on the owner’s first day back.
    expect(planCheckpoints(long, covered)[2]?.dueAt).toBe('2026-12-01T12:00:00.000Z');
  });

  it('the delegate is warned instead of the owner', () => {
    const startedAt = '2026-11-24T08:00:00Z';
    const plan = planCheckpoints(obligation({ startedAt, cover: clockCover(covered) }), covered);
    expect(plan.map(rolesAt)).toEqual([['delegate'], ['delegate', 'manager'], ['delegate', 'manager'], ['manager']]);
  });

  it('the manager is warned when there is no delegate, and the clock does not stop', () => {
    const alone = people({ owner, delegate: null });
    const plan = planCheckpoints(obligation({ startedAt: '2026-11-24T09:00:00Z', cover: clockCover(alone) }), alone);
    expect(plan.map(rolesAt)).toEqual([['manager'], ['manager'], ['manager'], ['manager']]);
    expect(plan[2]?.dueAt).toBe('2026-11-24T13:00:00.000Z');
  });
});

describe('invalid promises are refused', () => {
  it.each([
    { targetMinutes: 0 },
    { targetMinutes: Number.NaN },
    { warnAtPercent: [0] },
    { warnAtPercent: [100] },
    { escalateAtPercent: 100 },
  ])('%o', (parts) => {
    expect(() => planCheckpoints(obligation(parts), people())).toThrow(ObligationInvalidError);
  });

  it('an owner’s calendar that never opens', () => {
    const calendar = hours('09:00', '18:00', []);
    expect(() => planCheckpoints(obligation({ calendar }), people())).toThrow(CalendarHasNoOpenTimeError);
  });
});
