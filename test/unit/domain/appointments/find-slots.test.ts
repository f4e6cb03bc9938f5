import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Agenda, bookSlot, holdSlots, SlotTakenError } from '#domain/appointments/agenda.ts';
import { findSlots, type SlotSearch } from '#domain/appointments/find-slots.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import type { Frame } from '#domain/calendar/business-calendar.ts';
import { deadline, elapsed } from '#domain/calendar/business-time.ts';
import { CalendarHasNoOpenTimeError } from '#domain/calendar/calendar-errors.ts';
import { fromEpochMs, type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { isOnLeave, leaveIntervals } from '#domain/calendar/leave.ts';
import { fromDayNumber, weekdays } from '#domain/calendar/local-date.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { calendarOf, week } from '../calendar/calendars.ts';

const monday10: Instant = '2026-11-23T09:00:00.000Z';
const empty: Agenda = { advisorId: 'camille', version: 0, entries: [] };
const boutique = calendarOf({
  weekly: week([
    { from: '10:00', to: '13:00' },
    { from: '14:00', to: '19:00' },
  ]),
});

function search(parts: Partial<SlotSearch> = {}): SlotSearch {
  return {
    advisorId: 'camille',
    calendar: boutique,
    leave: [],
    agenda: empty,
    policy: defaultPolicy.appointments,
    count: 3,
    notBefore: monday10,
    clientTimeZone: 'Europe/Paris',
    ...parts,
  };
}

const onWall = (at: Instant, timeZone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
/** `2026-11-24 10:30`, in Paris time by default. */
const wall = (slots: readonly Slot[], timeZone = 'Europe/Paris') =>
  slots.map(({ startsAt }) => onWall(startsAt, timeZone).toPlainDateTime().toString().replace('T', ' ').slice(0, 16));
const wallHours = (from: string, to: string) => calendarOf({ weekly: week([{ from, to }]) });

describe('the times offered to a client', () => {
  it('are precise, on different days, in mornings and afternoons', () => {
    expect(wall(findSlots(search(), monday10))).toEqual(['2026-11-23 15:00', '2026-11-24 10:30', '2026-11-25 10:30']);
  });

  it('are the same for the same search', () => {
    expect(findSlots(search(), monday10)).toEqual(findSlots(search(), monday10));
  });

  it('last as long as a meeting, and are named by their start', () => {
    const [first] = findSlots(search(), monday10);
    expect(first).toEqual(slotOf('camille', '2026-11-23T14:00:00.000Z', '2026-11-23T15:00:00.000Z'));
  });

  it('leave the advisor four working hours, lunch not counted', () => {
    // Monday 10:00 and four working hours is 15:00; asked at 18:00, it is 13:00 the next day, which is lunch.
    expect(wall(findSlots(search(), monday10))[0]).toBe('2026-11-23 15:00');
    expect(wall(findSlots(search(), '2026-11-23T17:00:00.000Z'))[0]).toBe('2026-11-24 15:00');
  });

  it('are not before the day the client said they would be there', () => {
    const slots = findSlots(search({ notBefore: '2026-12-07T00:00:00.000Z' }), monday10);
    expect(wall(slots)).toEqual(['2026-12-07 10:30', '2026-12-08 15:00', '2026-12-09 10:30']);
  });

  it('are close to the day the client named, even beyond the usual horizon', () => {
    expect(wall(findSlots(search({ preferredOn: '2026-12-03' }), monday10))).toEqual([
      '2026-12-02 15:00',
      '2026-12-03 10:30',
      '2026-12-04 10:30',
    ]);
    expect(wall(findSlots(search({ preferredOn: '2027-03-18' }), monday10))).toContain('2027-03-18 10:30');
  });

  it('end at the horizon: an advisor who is away until then offers none', () => {
    const leave = [{ from: '2026-11-23', to: '2026-12-14', timeZone: 'Europe/Paris' }];
    expect(findSlots(search({ leave }), monday10)).toEqual([]);
    const back = [{ from: '2026-11-23', to: '2026-12-13', timeZone: 'Europe/Paris' }];
    expect(wall(findSlots(search({ leave: back }), monday10))).toEqual(['2026-12-14 15:00', '2026-12-14 16:30']);
  });

  it('avoid leave, holidays and closures', () => {
    const calendar = {
      ...boutique,
      holidays: [{ on: '2026-11-25', name: 'Inventée' }],
      closures: [{ from: '2026-11-26', to: '2026-11-26', because: 'Inventaire' }],
    };
    const leave = [{ from: '2026-11-24', to: '2026-11-24', timeZone: 'Europe/Paris' }];
    const days = wall(findSlots(search({ calendar, leave }), monday10)).map((one) => one.slice(0, 10));
    expect(days).toEqual(['2026-11-23', '2026-11-27', '2026-11-30']);
  });

  it('exclude times that the client declined before', () => {
    const declined = findSlots(search(), monday10).map((slot) => slot.startsAt);
    const others = findSlots(search({ avoid: declined }), monday10);
    expect(others).toHaveLength(3);
    for (const { startsAt } of others) expect(declined).not.toContain(startsAt);
  });

  it('fit between two meetings with a quarter of an hour before and after', () => {
    const calendar = wallHours('10:00', '19:00');
    const [nine, twelve] = ['2026-11-24T09:00:00.000Z', '2026-11-24T12:00:00.000Z'];
    const upToTen = bookSlot(empty, 'boris', slotOf('camille', nine, '2026-11-24T10:00:00.000Z'), monday10);
    const agenda = bookSlot(upToTen, 'clara', slotOf('camille', twelve, '2026-11-24T18:00:00.000Z'), monday10);
    const slots = findSlots(search({ calendar, agenda, preferredOn: '2026-11-24', count: 1 }), monday10);
    // Kept: 10:00 to 11:00 and 13:00 to 19:00. 11:00 would follow at once and 12:00 would end as the next begins.
    expect(wall(slots)).toEqual(['2026-11-24 11:30']);
  });

  it('exclude those held for another client, until the hold ends', () => {
    const calendar = wallHours('10:00', '11:00');
    const slot = slotOf('camille', '2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z');
    const leadless = { ...defaultPolicy.appointments, leadHours: 0, horizonDays: 1 };
    const agenda = holdSlots(empty, 'boris', [slot], '2026-11-24T08:00:00.000Z', monday10);
    const asked = (at: Instant) => wall(findSlots(search({ calendar, agenda, policy: leadless }), at));
    expect(asked('2026-11-23T12:00:00.000Z')).toEqual([]);
    expect(asked('2026-11-24T08:00:00.000Z')).toEqual(['2026-11-24 10:00', '2026-11-25 10:00']);
  });
});

describe('with few free times', () => {
  const oneDay = { ...defaultPolicy.appointments, leadHours: 0, horizonDays: 0 };

  it('one day gives a morning and an afternoon before two mornings', () => {
    const slots = findSlots(search({ policy: oneDay, count: 2 }), '2026-11-23T08:00:00.000Z');
    expect(wall(slots)).toEqual(['2026-11-23 10:30', '2026-11-23 15:00']);
  });

  it('one morning never gives three times', () => {
    const calendar = wallHours('08:00', '12:00');
    const slots = findSlots(
      search({ policy: oneDay, calendar, notBefore: '2026-11-23T06:00:00.000Z' }),
      '2026-11-23T06:00:00.000Z',
    );
    expect(wall(slots)).toHaveLength(2);
    expect(new Set(wall(slots)).size).toBe(2);
  });

  it('the other half of a day comes before a second time in the same half', () => {
    const calendar = calendarOf({
      weekly: week([
        { from: '09:00', to: '12:00' },
        { from: '18:00', to: '19:00' },
      ]),
    });
    const policy = { ...oneDay, horizonDays: 1 };
    const monday8 = '2026-11-23T07:00:00.000Z';
    expect(wall(findSlots(search({ calendar, policy, notBefore: monday8 }), monday8))).toEqual([
      '2026-11-23 10:30',
      '2026-11-23 18:00',
      '2026-11-24 18:00',
    ]);
  });

  it('an advisor who works mornings gives three mornings, on three days', () => {
    const calendar = wallHours('09:00', '12:00');
    // Two working hours are left on Monday, so that Tuesday begins at eleven.
    expect(wall(findSlots(search({ calendar }), monday10))).toEqual([
      '2026-11-24 11:00',
      '2026-11-25 10:30',
      '2026-11-26 10:30',
    ]);
  });

  it('a frame shorter than a meeting gives no time', () => {
    expect(findSlots(search({ calendar: wallHours('10:00', '10:45') }), monday10)).toEqual([]);
  });

  it('a calendar that closes for good throws an error of its own, after at most two years of search', () => {
    const calendar = { ...boutique, closures: [{ from: '2026-01-01', to: '2030-12-31', because: 'Travaux' }] };
    expect(() => findSlots(search({ calendar }), monday10)).toThrow(CalendarHasNoOpenTimeError);
  });
});

describe('a client in another zone', () => {
  it('is not offered times at night: New York gets the afternoon of Paris', () => {
    const slots = findSlots(search({ clientTimeZone: 'America/New_York' }), monday10);
    expect(slots).toHaveLength(3);
    for (const { startsAt } of slots) expect(onWall(startsAt, 'America/New_York').hour).toBeGreaterThanOrEqual(8);
    expect(wall(slots, 'America/New_York')[0]).toBe('2026-11-23 09:00');
  });

  it('is not offered late hours: Tokyo gets the morning of Paris, until eight in the evening', () => {
    const slots = findSlots(search({ clientTimeZone: 'Asia/Tokyo' }), monday10);
    expect(slots).toHaveLength(3);
    for (const { endsAt } of slots)
      expect(wall([slotOf('x', endsAt, endsAt)], 'Asia/Tokyo')[0]?.slice(11) ?? '').toMatch(/^1\d:|^20:00/);
  });

  it('whose day is the advisor’s night is offered no unreasonable time', () => {
    const calendar = calendarOf({ timeZone: 'America/Los_Angeles', weekly: week([{ from: '09:00', to: '14:00' }]) });
    expect(findSlots(search({ calendar, clientTimeZone: 'Asia/Kolkata' }), monday10)).toEqual([]);
  });

  it('in the same zone may come in the evening when the house is open', () => {
    const calendar = wallHours('20:00', '22:00');
    expect(wall(findSlots(search({ calendar, count: 1 }), monday10))[0]).toMatch(/ 2[01]:/);
  });

  it('is met in their own hours when those are known', () => {
    const clientHours = calendarOf({ id: 'client', weekly: week([{ from: '17:00', to: '18:30' }], ['tue', 'thu']) });
    expect(wall(findSlots(search({ clientHours }), monday10))).toEqual([
      '2026-11-24 17:00',
      '2026-11-26 17:00',
      '2026-12-01 17:00',
    ]);
  });
});

describe.each([
  ['Europe/Paris', ['2026-03-27', '2026-10-23']],
  ['America/New_York', ['2026-03-06', '2026-10-30']],
])('clock changes in %s', (timeZone, fridays) => {
  it.each(fridays)('leave ten o’clock at ten o’clock over the weekend of %s', (friday) => {
    const calendar = calendarOf({ timeZone, weekly: week([{ from: '10:00', to: '11:00' }]) });
    const at = Temporal.PlainDateTime.from(`${friday}T06:00`).toZonedDateTime(timeZone).toInstant();
    const asked = fromEpochMs(at.epochMilliseconds);
    const policy = { ...defaultPolicy.appointments, leadHours: 0 };
    const slots = findSlots(search({ calendar, policy, notBefore: asked, clientTimeZone: timeZone }), asked);
    expect(wall(slots, timeZone).map((one) => one.slice(11))).toEqual(['10:00', '10:00', '10:00']);
    const [before, next] = slots.map((slot) => toEpochMs(slot.startsAt));
    // Friday to Monday is not three times twenty-four hours.
    expect(((next ?? 0) - (before ?? 0)) / 3_600_000).not.toBe(72);
  });
});

const zones = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
];
const minuteText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const frame = fc
  .tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 20, max: 600 }))
  .map(([from, length]): Frame => ({ from: minuteText(from), to: minuteText(Math.min(from + length, 1439)) }));
const frames = fc.array(frame, { maxLength: 2 });
const firstDay = Math.floor(Date.UTC(2026, 0, 1) / 86_400_000);
const someDay = fc.integer({ min: firstDay, max: firstDay + 400 });
const someMs = fc.integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2027, 0, 20) });

const someSearch = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    clientTimeZone: fc.constantFrom(...zones),
    weekly: fc.record({ mon: frames, tue: frames, wed: frames, thu: frames, fri: frames, sat: frames, sun: frames }),
    leave: fc.array(fc.tuple(someDay, fc.integer({ min: 0, max: 9 }), fc.constantFrom(...zones)), { maxLength: 3 }),
    kept: fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.boolean()), { maxLength: 8 }),
    atMs: someMs,
    waitHours: fc.integer({ min: 0, max: 200 }),
    preferredOn: fc.option(someDay.map(fromDayNumber), { nil: undefined }),
    count: fc.integer({ min: 1, max: 4 }),
  })
  .filter(({ weekly }) => weekdays.some((day) => weekly[day].length > 0))
  .map(({ timeZone, clientTimeZone, weekly, leave, kept, atMs, waitHours, preferredOn, count }) => {
    const at = fromEpochMs(atMs);
    const agenda = kept.reduce<Agenda>((agenda, [hours, held], index) => {
      const slot = slotOf(
        'camille',
        fromEpochMs(atMs + hours * 3_600_000 + 60_000),
        fromEpochMs(atMs + (hours + 2) * 3_600_000),
      );
      const until = fromEpochMs(atMs + 3_600_000);
      try {
        return held ? holdSlots(agenda, `inq-${index}`, [slot], until, at) : bookSlot(agenda, `inq-${index}`, slot, at);
      } catch (error) {
        if (error instanceof SlotTakenError) return agenda;
        throw error;
      }
    }, empty);
    const parts: Partial<SlotSearch> = {
      calendar: calendarOf({ timeZone, weekly }),
      leave: leave.map(([from, days, zone]) => ({
        from: fromDayNumber(from),
        to: fromDayNumber(from + days),
        timeZone: zone,
      })),
      agenda,
      notBefore: fromEpochMs(atMs + waitHours * 3_600_000),
      clientTimeZone,
      preferredOn,
      count,
    };
    return { at, one: search(parts) };
  });

describe('for any hours, leave, agenda and zones', () => {
  it('every time is inside open hours, outside leave, free, with enough notice, on the grid and reasonable for both', () => {
    let found = 0;
    fc.assert(
      fc.property(someSearch, ({ at, one }) => {
        const slots = findSlots(one, at);
        found += slots.length;
        expect(slots.length).toBeLessThanOrEqual(one.count);
        const { calendar, leave, agenda, policy, notBefore, clientTimeZone } = one;
        const leadEnd = deadline(at, policy.leadHours * 60, calendar, leaveIntervals(leave));
        for (const { startsAt, endsAt } of slots) {
          expect(elapsed(startsAt, endsAt, calendar)).toBe(policy.durationMinutes);
          expect(toEpochMs(endsAt) - toEpochMs(startsAt)).toBe(policy.durationMinutes * 60_000);
          for (let ms = toEpochMs(startsAt); ms < toEpochMs(endsAt); ms += 300_000) {
            expect(isOnLeave(fromEpochMs(ms), leave)).toBe(false);
          }
          expect(startsAt >= notBefore && startsAt >= leadEnd).toBe(true);
          const clock = onWall(startsAt, calendar.timeZone);
          expect((clock.hour * 60 + clock.minute) % policy.gridMinutes).toBe(0);
          if (clientTimeZone !== calendar.timeZone) {
            const [from, to] = [onWall(startsAt, clientTimeZone), onWall(endsAt, clientTimeZone)];
            expect(from.toPlainDate().equals(to.toPlainDate())).toBe(true);
            expect(from.hour).toBeGreaterThanOrEqual(8);
            expect(to.hour * 60 + to.minute).toBeLessThanOrEqual(20 * 60);
          }
          for (const entry of agenda.entries) {
            const gapMs = Math.max(
              toEpochMs(startsAt) - toEpochMs(entry.endsAt),
              toEpochMs(entry.startsAt) - toEpochMs(endsAt),
            );
            expect(gapMs).toBeGreaterThanOrEqual(policy.bufferMinutes * 60_000);
          }
        }
      }),
      { numRuns: 300 },
    );
    // Checks that some slot was offered.
    expect(found).toBeGreaterThan(200);
  });

  it('times are apart, in order, and never three on one half-day; all of them can be booked', () => {
    fc.assert(
      fc.property(someSearch, ({ at, one }) => {
        const slots = findSlots(one, at);
        const held = holdSlots(one.agenda, 'inq-client', slots, fromEpochMs(toEpochMs(at) + 3_600_000), at);
        expect(held.entries.filter((entry) => entry.inquiryId === 'inq-client')).toHaveLength(slots.length);
        for (const [index, slot] of slots.entries()) {
          const next = slots[index + 1];
          if (next !== undefined) expect(slot.endsAt < next.startsAt).toBe(true);
        }
        const halfDays = slots.map(({ startsAt }) => {
          const clock = onWall(startsAt, one.calendar.timeZone);
          return `${clock.toPlainDate()} ${clock.hour < 12}`;
        });
        for (const half of halfDays) expect(halfDays.filter((other) => other === half).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });
});
