/** Settings of the policy, each with its documented effect. */
import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { calendarOf, type House } from '#domain/house/house.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { offerSlots } from '#use-cases/appointments/offer-slots.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { problemsInHouse } from '#use-cases/intake/problems-in-house.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';

const under = (policy: Partial<HousePolicy>, parts: Partial<House> = {}): House => {
  const usual = house();
  return { ...usual, ...parts, policy: { ...usual.policy, ...policy } };
};

describe('the longest message of the house', () => {
  const short = under({ intake: { ...house().policy.intake, maximumMessageCharacters: 200 } });

  it('is refused beyond the limit, with its path and the limit, and accepted at it', () => {
    expect(problemsInHouse(short, { message: 'x'.repeat(201) }, monday10)).toEqual([
      { path: 'message', message: 'At most 200 characters.' },
    ]);
    expect(problemsInHouse(short, { message: 'x'.repeat(200) }, monday10)).toEqual([]);
    expect(problemsInHouse(house(), { message: 'x'.repeat(201) }, monday10)).toEqual([]);
  });
});

describe('the calendar of a first response', () => {
  const paris = calendarOf(house(), 'paris');
  const late = [{ from: '09:00', to: '21:00' }];
  const duty: BusinessCalendar = { ...paris, id: 'duty', weekly: { ...paris.weekly, mon: late } };

  function promised(calendar: 'owner' | 'duty'): House {
    const usual = house([advisor('camille'), advisor('hugo')]);
    const { notVip, vip } = usual.policy.firstResponse.vic;
    const vic = { notVip: { ...notVip, targetMinutes: 480, calendar }, vip };
    const onDuty = usual.staff.map((one) => (one.staffId === 'helene' ? { ...one, calendarId: 'duty' } : one));
    return {
      ...usual,
      calendars: [paris, duty],
      staff: onDuty,
      policy: { ...usual.policy, firstResponse: { ...usual.policy.firstResponse, vic } },
    };
  }

  it.each([
    // Eight hours from Monday 10:00: seven on the owner's day, one on Tuesday morning; all of them on the duty desk's.
    ['owner', 'paris', '2026-11-24T09:00:00.000Z'],
    ['duty', 'duty', '2026-11-23T17:00:00.000Z'],
  ] as const)(
    'is that of the %s when the policy says so; the owner has to answer either way',
    async (calendar, calendarId, deadlineAt) => {
      const ports = houseInMemory({ inquiries: [inquiry({ vicLevel: 'vic' })], house: promised(calendar) });
      await assignAdvisor(ports, 'inq-1', monday10);
      const { owner, firstResponse } = ports.inquiry();
      expect(firstResponse).toMatchObject({ calendarId, deadlineAt, clockHolderId: owner?.ownerId });
    },
  );
});

describe('reserved times', () => {
  const sunday = '2026-11-22T10:00:00.000Z';

  async function firstDay(vicLevel: VicLevel, at: string, policy: Partial<HousePolicy> = {}): Promise<string> {
    const leadless = { ...house().policy.appointments, leadHours: 0 };
    const ours = under({ appointments: leadless, ...policy });
    const about = inquiry({ vicLevel, owner: undefined });
    const ports = houseInMemory({ inquiries: [about], house: ours });
    const offer = await offerSlots(ports, ours, about, person(), at);
    const starts = offer?.proposal.slots.map(({ startsAt }) => startsAt).toSorted() ?? [];
    return localDateOf(starts[0] ?? '', 'Europe/Paris');
  }

  it('give the first working day to the levels that have them, and later days to the others', async () => {
    expect(await firstDay('vic', sunday)).toBe('2026-11-23');
    expect(await firstDay('promising', sunday)).toBe('2026-11-24');
    expect(await firstDay('vic', monday10)).toBe('2026-11-23');
    expect(await firstDay('new', monday10)).toBe('2026-11-24');
  });

  it('are those of the levels in the policy', async () => {
    const { access } = house().policy;
    const policy = { access: { ...access, new: { ...access.new, reservedSlots: true } } };
    expect(await firstDay('new', sunday, policy)).toBe('2026-11-23');
  });
});
