import { describe, expect, it } from 'vitest';
import { reopenObligation } from '#domain/first-response/first-response-obligation.ts';
import { measureFirstResponse } from '#domain/first-response/measure-first-response.ts';
import { clockDeadline } from '#domain/first-response/response-clock.ts';
import { clockCalendar, clockCover } from '#domain/first-response/response-people.ts';
import { whoHoldsTheClock } from '#domain/first-response/who-holds-the-clock.ts';
import { hours, obligation, people, person } from './people.ts';

describe('the measure of a first response', () => {
  it('has business time, wall-clock time and the signed margin', () => {
    const overnight = obligation({ startedAt: '2026-11-20T17:00:00Z' });
    expect(measureFirstResponse(overnight, '2026-11-23T11:00:30Z')).toEqual({
      businessMs: 180.5 * 60_000,
      businessMinutes: 180,
      calendarMinutes: 66 * 60,
      marginMs: 59.5 * 60_000,
      marginMinutes: 60,
      withinTarget: true,
    });
  });

  it('LeanData: continues after the breach, with a negative margin', () => {
    const measure = measureFirstResponse(obligation(), '2026-11-24T10:00:00Z');
    expect([measure.businessMinutes, measure.marginMinutes, measure.withinTarget]).toEqual([540, -300, false]);
  });

  it('counts the deadline itself as in time and the next millisecond as late', () => {
    const within = (at: string) => measureFirstResponse(obligation(), at).withinTarget;
    expect([within('2026-11-23T14:00:00.000Z'), within('2026-11-23T14:00:00.001Z')]).toEqual([true, false]);
  });

  it('is zero for an answer at night, before the first working minute', () => {
    const evening = obligation({ startedAt: '2026-11-23T20:00:00Z' });
    expect(measureFirstResponse(evening, '2026-11-23T23:00:00Z')).toMatchObject({
      businessMinutes: 0,
      calendarMinutes: 180,
      withinTarget: true,
    });
  });

  it('agrees with the deadline also where owner and delegate share the clock', () => {
    const owner = person('owner', { leave: [{ from: '2026-11-24', to: '2026-11-25', timeZone: 'UTC' }] });
    const cover = clockCover(people({ owner, delegate: person('delegate', { calendar: hours('08:00', '10:30') }) }));
    const shared = obligation({ cover, startedAt: '2026-11-23T16:45:00Z', targetMinutes: 600 });
    for (let minutes = 1; minutes <= 900; minutes += 7) {
      const at = clockDeadline(shared, minutes);
      expect(measureFirstResponse(shared, at).businessMs).toBe(minutes * 60_000);
    }
  });
});

describe('reopening', () => {
  it('Zammad: by a person keeps the original start and leaves the closed time out', () => {
    const reopened = reopenObligation(obligation(), {
      closedAt: '2026-11-23T11:00:00Z',
      reopenedAt: '2026-11-24T09:00:00Z',
      closedBy: 'person',
    });
    expect([reopened.id, reopened.startedAt]).toEqual(['obligation-1', '2026-11-23T10:00:00.000Z']);
    expect(clockDeadline(reopened, 240)).toBe('2026-11-24T12:00:00.000Z');
  });

  it('Chatwoot: after an automation closed it, the clock starts at the reopening, as a new promise', () => {
    const reopened = reopenObligation(obligation(), {
      closedAt: '2026-11-23T11:00:00Z',
      reopenedAt: '2026-11-24T09:00:00Z',
      closedBy: 'automation',
    });
    expect(reopened.id).not.toBe('obligation-1');
    expect(clockDeadline(reopened, 240)).toBe('2026-11-24T13:00:00.000Z');
  });
});

describe('who holds the clock', () => {
  const away = person('owner', { leave: [{ from: '2026-11-23', to: '2026-11-23', timeZone: 'UTC' }] });

  it('is the owner until the breach, then the delegate, while the relationship stays with the owner', () => {
    expect(whoHoldsTheClock(obligation(), people(), '2026-11-23T13:59:59Z')).toMatchObject({
      personId: 'owner',
      because: 'owner-answers',
    });
    expect(whoHoldsTheClock(obligation(), people(), '2026-11-23T14:00:00Z')).toEqual({
      personRole: 'delegate',
      personId: 'delegate',
      because: 'breached',
      ownerId: 'owner',
    });
  });

  it('is the delegate while the owner is away, and the owner again afterwards', () => {
    const covered = people({ owner: away });
    expect(whoHoldsTheClock(obligation(), covered, '2026-11-23T11:00:00Z')).toMatchObject({
      personId: 'delegate',
      because: 'owner-away',
    });
    const slow = obligation({ targetMinutes: 2400 });
    expect(whoHoldsTheClock(slow, covered, '2026-11-24T11:00:00Z').personId).toBe('owner');
  });

  it('is the manager when no other person is present', () => {
    expect(whoHoldsTheClock(obligation(), people({ delegate: null }), '2026-11-23T15:00:00Z')).toMatchObject({
      personRole: 'manager',
      because: 'nobody-else',
    });
    const bothAway = people({ owner: away, delegate: { ...away, id: 'delegate' } });
    expect(whoHoldsTheClock(obligation(), bothAway, '2026-11-23T11:00:00Z').personRole).toBe('manager');
  });

  it('follows the calendar that counts', () => {
    const delegate = person('delegate', { calendar: hours('08:00', '12:00') });
    const covered = people({ owner: away, delegate });
    expect(clockCalendar(covered, '2026-11-23T11:00:00Z')).toBe(delegate.calendar);
    expect(clockCalendar(covered, '2026-11-24T11:00:00Z')).toBe(away.calendar);
    expect(clockCalendar(people({ owner: away, delegate: null }), '2026-11-23T11:00:00Z')).toBe(away.calendar);
  });
});
