import { describe, expect, it } from 'vitest';
import { delegateOf, handoverTarget, isAvailable } from '#domain/assignment/delegates.ts';
import { advisor, calendars, now } from './team.ts';

const away = [{ from: '2026-11-20', to: '2026-11-30', timeZone: 'Europe/Paris' }];
const anybody = () => true;

describe('delegates', () => {
  it('are asked along the chain', () => {
    const team = [advisor('a', { delegateId: 'b' }), advisor('b', { delegateId: 'c' }), advisor('c')];
    expect(delegateOf('a', team, (delegate) => delegate.id === 'c')).toEqual({ delegateId: 'c', path: ['b', 'c'] });
  });

  it('that name each other end the search', () => {
    const team = [advisor('a', { delegateId: 'b' }), advisor('b', { delegateId: 'a' })];
    expect(delegateOf('a', team, () => false)).toBeNull();
  });

  it('exclude oneself and unknown people', () => {
    expect(delegateOf('a', [advisor('a', { delegateId: 'a' })], anybody)).toBeNull();
    expect(delegateOf('a', [advisor('a', { delegateId: 'ghost' })], anybody)).toBeNull();
    expect(delegateOf('ghost', [], anybody)).toBeNull();
  });
});

describe('the receiver of open inquiries', () => {
  it('is the delegate, whatever their capacity', () => {
    const team = [advisor('a', { active: false, delegateId: 'b' }), advisor('b', { capacity: 0 })];
    expect(handoverTarget('a', team, calendars, now)).toEqual({ outcome: 'delegate', advisorId: 'b', path: ['b'] });
  });

  it('is no delegate who has left or is away', () => {
    const team = [
      advisor('a', { delegateId: 'b' }),
      advisor('b', { active: false, delegateId: 'c' }),
      advisor('c', { leave: away, delegateId: 'd' }),
      advisor('d'),
    ];
    expect(handoverTarget('a', team, calendars, now)).toMatchObject({ advisorId: 'd', path: ['b', 'c', 'd'] });
  });

  it('is the duty manager when no delegate is present', () => {
    expect(handoverTarget('a', [advisor('a')], calendars, now)).toEqual({
      outcome: 'duty-manager',
      because: 'no-delegate-available',
    });
  });

  it('is nobody without working hours', () => {
    expect(isAvailable(advisor('a', { calendarId: 'never' }), calendars, now)).toBe(false);
    expect(isAvailable(advisor('a', { calendarId: 'afternoon' }), calendars, now)).toBe(true);
  });
});
