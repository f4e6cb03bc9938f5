import { describe, expect, it } from 'vitest';
import {
  deadline,
  elapsed,
  elapsedMs,
  isOpen,
  latestStart,
  nextContactInstant,
  nextOpenInstant,
  nextWorkingMorning,
  openFrames,
  wholeMinutes,
} from '#domain/calendar/business-time.ts';
import { BusinessDurationInvalidError, CalendarHasNoOpenTimeError } from '#domain/calendar/calendar-errors.ts';
import type { Weekday } from '#domain/calendar/local-date.ts';
import { aroundTheClock, calendarOf, week } from './calendars.ts';

const everyDay: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const utc = (parts = {}) => calendarOf({ timeZone: 'UTC', ...parts });

describe('traps of other products', () => {
  it('Frappe CRM: Saturday 15:00 plus 2 hours, Mon–Fri 9–18, is due Monday 11:00 and not Saturday 17:00', () => {
    expect(deadline('2026-11-21T15:00:00Z', 120, utc())).toBe('2026-11-23T11:00:00.000Z');
  });

  it('Chatwoot: Friday 14:00 plus 6 hours, Fri 9–13 and Mon 9–18, is due Monday 15:00 and not Tuesday 11:00', () => {
    const weekly = { ...week([{ from: '09:00', to: '18:00' }], ['mon', 'tue', 'wed', 'thu']) };
    weekly.fri = [{ from: '09:00', to: '13:00' }];
    expect(deadline('2026-11-20T14:00:00Z', 360, utc({ weekly }))).toBe('2026-11-23T15:00:00.000Z');
  });

  it('Dittofeed: Paris Monday 10:00 stays 10:00 on the wall before and after the clocks change', () => {
    const paris = calendarOf({ weekly: week([{ from: '10:00', to: '19:00' }], ['mon']) });
    expect(nextOpenInstant('2026-10-20T12:00:00Z', paris)).toBe('2026-10-26T09:00:00.000Z');
    expect(nextOpenInstant('2026-10-13T12:00:00Z', paris)).toBe('2026-10-19T08:00:00.000Z');
  });

  it('Dittofeed: Tokyo "Mon–Fri 08:00" asked on Friday noon is Monday 08:00', () => {
    const tokyo = calendarOf({ timeZone: 'Asia/Tokyo', weekly: week([{ from: '08:00', to: '17:00' }]) });
    expect(nextWorkingMorning('2026-11-20T03:00:00Z', tokyo)).toBe('2026-11-22T23:00:00.000Z');
  });

  it('Zammad #3180: no minute is lost at midnight, 24:00 is 24:00', () => {
    expect(elapsed('2026-11-20T00:00:00Z', '2026-11-22T00:00:00Z', aroundTheClock)).toBe(2880);
    expect(deadline('2026-11-20T23:59:00Z', 2, aroundTheClock)).toBe('2026-11-21T00:01:00.000Z');
    const evening = utc({ weekly: week([{ from: '20:00', to: '24:00' }]) });
    expect(elapsed('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', evening)).toBe(240);
  });

  it('Zammad: three seconds inside opening hours are 0 whole minutes, and 3,000 exact milliseconds', () => {
    const berlin = calendarOf({ timeZone: 'Europe/Berlin', weekly: week([{ from: '08:00', to: '18:00' }]) });
    const ms = elapsedMs('2013-03-28T23:49:00Z', '2013-03-29T07:00:03Z', berlin);
    expect([ms, wholeMinutes(ms)]).toEqual([3000, 0]);
  });

  it('Zammad: opening hours widened from 08–20 to 04–20 move the open deadline', () => {
    const holidays = [{ on: '2016-11-01', name: 'Allerheiligen' }];
    const opensAt = (from: string) =>
      calendarOf({ timeZone: 'Europe/Berlin', holidays, weekly: week([{ from, to: '20:00' }]) });
    expect(deadline('2016-11-01T13:56:21Z', 60, opensAt('08:00'))).toBe('2016-11-02T08:00:00.000Z');
    expect(deadline('2016-11-01T13:56:21Z', 60, opensAt('04:00'))).toBe('2016-11-02T04:00:00.000Z');
  });

  it('Zammad rounded each pause of some seconds to a minute: pauses count to the millisecond', () => {
    const pauses = [
      { from: '2026-11-23T10:00:00.000Z', to: '2026-11-23T10:00:24.000Z' },
      { from: '2026-11-23T10:05:00.000Z', to: '2026-11-23T10:05:43.500Z' },
    ];
    expect(deadline('2026-11-23T09:30:00Z', 60, utc(), pauses)).toBe('2026-11-23T10:31:07.500Z');
  });

  it('biz: in the hour that Los Angeles skips, Sunday 02:30–03:15 is empty and Monday 09:00 opens first', () => {
    const weekly = { ...week([{ from: '09:00', to: '17:00' }], ['mon']), sun: [{ from: '02:30', to: '03:15' }] };
    const losAngeles = calendarOf({ timeZone: 'America/Los_Angeles', weekly });
    expect(openFrames('2006-04-02T08:00:00Z', '2006-04-04T07:00:00Z', losAngeles)).toEqual([
      { from: '2006-04-03T16:00:00.000Z', to: '2006-04-04T00:00:00.000Z' },
    ]);
  });

  it('biz: 1,140 working minutes counted backwards from Wednesday 16:00 begin Monday 11:00', () => {
    const weekly = {
      ...week([{ from: '09:00', to: '17:00' }], ['mon', 'wed', 'fri']),
      tue: [{ from: '10:00', to: '16:00' }],
      thu: [{ from: '10:00', to: '16:00' }],
      sat: [{ from: '11:00', to: '14:30' }],
    };
    expect(latestStart('2006-01-04T16:00:00Z', 1140, utc({ weekly }))).toBe('2006-01-02T11:00:00.000Z');
    expect(deadline('2006-01-02T11:00:00Z', 1140, utc({ weekly }))).toBe('2006-01-04T16:00:00.000Z');
  });
});

describe('frames', () => {
  const lunch = utc({
    weekly: week([
      { from: '14:00', to: '19:00' },
      { from: '10:00', to: '13:00' },
    ]),
  });

  it('leaves the lunch break out', () => {
    expect(deadline('2026-11-23T12:00:00Z', 120, lunch)).toBe('2026-11-23T15:00:00.000Z');
    expect(elapsed('2026-11-23T12:30:00Z', '2026-11-23T14:30:00Z', lunch)).toBe(60);
  });

  it('is open from the opening instant on and closed at the closing instant', () => {
    expect(isOpen('2026-11-23T10:00:00.000Z', lunch)).toBe(true);
    expect(isOpen('2026-11-23T12:59:59.999Z', lunch)).toBe(true);
    expect(isOpen('2026-11-23T13:00:00.000Z', lunch)).toBe(false);
  });

  it('makes work that fills a frame due at closing time, not at the next opening', () => {
    expect(deadline('2026-11-20T17:00:00Z', 60, utc())).toBe('2026-11-20T18:00:00.000Z');
  });

  it('counts overlapping and touching frames once', () => {
    const overlapping = utc({
      weekly: week([
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '14:00' },
        { from: '14:00', to: '15:00' },
      ]),
    });
    expect(openFrames('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', overlapping)).toEqual([
      { from: '2026-11-23T09:00:00.000Z', to: '2026-11-23T15:00:00.000Z' },
    ]);
  });

  it('runs a night frame into the next day', () => {
    const night = utc({ weekly: week([{ from: '22:00', to: '06:00' }], ['mon']) });
    expect(isOpen('2026-11-24T05:59:00Z', night)).toBe(true);
    expect(isOpen('2026-11-23T05:59:00Z', night)).toBe(false);
    expect(elapsed('2026-11-23T00:00:00Z', '2026-11-25T00:00:00Z', night)).toBe(480);
  });

  it('loses no night over a whole year, wherever the inner blocks of time begin', () => {
    const night = utc({ weekly: week([{ from: '22:00', to: '06:00' }], everyDay) });
    expect(elapsed('2026-01-01T12:00:00Z', '2027-01-01T12:00:00Z', night)).toBe(365 * 480);
  });

  it('ends the previous evening’s night frame, exceptional or not, where leave begins', () => {
    const frames = [{ from: '22:00', to: '06:00' }];
    const leave = [{ from: '2026-11-24', to: '2026-11-24' }];
    const minutes = (calendar: ReturnType<typeof utc>) =>
      elapsed('2026-11-23T12:00:00Z', '2026-11-26T12:00:00Z', calendar);
    expect(minutes(utc({ leave, weekly: week(frames, ['mon', 'tue']) }))).toBe(120);
    const openings = [{ on: '2026-11-23', frames, mode: 'replace' as const }];
    expect(minutes(utc({ leave, openings, weekly: week([{ from: '09:00', to: '10:00' }], ['tue']) }))).toBe(120);
  });

  it('begins no night frame on a holiday, and ends the previous evening’s at midnight', () => {
    const holidays = [{ on: '2026-12-25', name: 'Noël' }];
    const night = utc({ holidays, weekly: week([{ from: '22:00', to: '06:00' }], everyDay) });
    expect(openFrames('2026-12-24T12:00:00Z', '2026-12-26T12:00:00Z', night)).toEqual([
      { from: '2026-12-24T22:00:00.000Z', to: '2026-12-25T00:00:00.000Z' },
    ]);
  });

  it('merges a calendar that never closes into one frame', () => {
    expect(openFrames('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', aroundTheClock)).toEqual([
      { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' },
    ]);
  });
});

describe('holidays, closures, openings and leave', () => {
  const holidays = [{ on: '2026-12-25', name: 'Noël' }];

  it('skips the holiday and the house closure', () => {
    const closures = [{ from: '2026-12-28', to: '2026-12-31', because: 'inventory' }];
    expect(deadline('2026-12-24T16:00:00Z', 180, utc({ holidays, closures }))).toBe('2027-01-01T10:00:00.000Z');
  });

  it('opens on a holiday when the house declares it, with those hours only', () => {
    const openings = [{ on: '2026-12-25', frames: [{ from: '10:00', to: '12:00' }], mode: 'replace' as const }];
    expect(elapsed('2026-12-25T00:00:00Z', '2026-12-26T00:00:00Z', utc({ holidays, openings }))).toBe(120);
  });

  it('replaces or adds to the usual hours of an open day', () => {
    const opening = (mode: 'replace' | 'add') =>
      utc({ openings: [{ on: '2026-11-23', frames: [{ from: '19:00', to: '21:00' }], mode }] });
    const minutes = (mode: 'replace' | 'add') => elapsed('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', opening(mode));
    expect([minutes('replace'), minutes('add')]).toEqual([120, 660]);
  });

  it('lets a declared night opening run past midnight into a holiday', () => {
    const openings = [{ on: '2026-12-24', frames: [{ from: '20:00', to: '01:00' }], mode: 'add' as const }];
    expect(isOpen('2026-12-25T00:30:00Z', utc({ holidays, openings }))).toBe(true);
  });

  it('keeps leave stronger than an exceptional opening', () => {
    const openings = [{ on: '2026-11-29', frames: [{ from: '10:00', to: '18:00' }], mode: 'add' as const }];
    const leave = [{ from: '2026-11-28', to: '2026-12-06' }];
    expect(isOpen('2026-11-29T11:00:00Z', utc({ openings }))).toBe(true);
    expect(isOpen('2026-11-29T11:00:00Z', utc({ openings, leave }))).toBe(false);
  });

  it('works on 29 February', () => {
    expect(deadline('2028-02-28T17:00:00Z', 120, utc())).toBe('2028-02-29T10:00:00.000Z');
    expect(elapsed('2028-02-28T00:00:00Z', '2028-03-02T00:00:00Z', utc())).toBe(3 * 540);
  });
});

describe('time zones', () => {
  const wholeDay = week([{ from: '00:00', to: '24:00' }], everyDay);

  it('gives the spring day of Paris 23 hours and the autumn day 25', () => {
    const paris = calendarOf({ weekly: wholeDay });
    expect(elapsed('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', paris)).toBe(23 * 60);
    expect(elapsed('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', paris)).toBe(25 * 60);
  });

  it('counts a repeated hour twice when the frame spans it', () => {
    const night = calendarOf({ weekly: week([{ from: '01:00', to: '04:00' }], ['sun']) });
    expect(elapsed('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z', night)).toBe(240);
    expect(elapsed('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z', night)).toBe(120);
  });

  it('supports zones of half and quarter hours', () => {
    const opening = (timeZone: string) => nextOpenInstant('2026-11-23T00:00:00Z', calendarOf({ timeZone }));
    expect(opening('Asia/Kolkata')).toBe('2026-11-23T03:30:00.000Z');
    expect(opening('Asia/Kathmandu')).toBe('2026-11-23T03:15:00.000Z');
    expect(opening('Australia/Lord_Howe')).toBe('2026-11-23T00:00:00.000Z');
  });

  it('follows the half-hour clock change of Lord Howe Island', () => {
    const lordHowe = calendarOf({ timeZone: 'Australia/Lord_Howe', weekly: wholeDay });
    expect(elapsed('2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z', lordHowe)).toBe(23.5 * 60);
  });

  it('opens at 01:00 where the clock change skips midnight (Beirut, 29 March 2026)', () => {
    const beirut = calendarOf({ timeZone: 'Asia/Beirut', weekly: wholeDay });
    expect(elapsed('2026-03-28T22:00:00Z', '2026-03-29T21:00:00Z', beirut)).toBe(23 * 60);
  });

  it('has no open time on the day that Samoa skipped', () => {
    // 2011-12-30, the skipped day, would have been a Friday.
    const apia = calendarOf({
      timeZone: 'Pacific/Apia',
      weekly: week([{ from: '09:00', to: '10:00' }], ['thu', 'fri']),
    });
    expect(openFrames('2011-12-29T00:00:00Z', '2012-01-05T10:00:00Z', apia)).toEqual([
      { from: '2011-12-29T19:00:00.000Z', to: '2011-12-29T20:00:00.000Z' },
      { from: '2012-01-04T19:00:00.000Z', to: '2012-01-04T20:00:00.000Z' },
    ]);
  });
});

describe('pauses', () => {
  const pause = (from: string, to: string) => ({ from: `2026-11-23T${from}:00Z`, to: `2026-11-23T${to}:00Z` });

  it('counts overlapping pauses once and ignores inverted ones', () => {
    const pauses = [pause('10:00', '11:00'), pause('10:30', '11:30'), pause('16:00', '15:00')];
    expect(deadline('2026-11-23T09:00:00Z', 120, utc(), pauses)).toBe('2026-11-23T12:30:00.000Z');
  });

  it('ignores a pause at night and one before the start', () => {
    const pauses = [pause('01:00', '02:00'), pause('19:00', '22:00')];
    expect(deadline('2026-11-23T09:00:00Z', 600, utc(), pauses)).toBe('2026-11-24T10:00:00.000Z');
  });

  it('returns the instant at which a pause begins for a deadline reached then', () => {
    expect(deadline('2026-11-23T09:00:00Z', 60, utc(), [pause('10:00', '12:00')])).toBe('2026-11-23T10:00:00.000Z');
  });
});

describe('next instants', () => {
  it('gives the instant itself when open, else the next opening', () => {
    expect(nextOpenInstant('2026-11-23T10:00:00Z', utc())).toBe('2026-11-23T10:00:00.000Z');
    expect(nextOpenInstant('2026-11-20T18:00:00Z', utc())).toBe('2026-11-23T09:00:00.000Z');
  });

  it('skips leave given as blocked time', () => {
    const leave = [{ from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' }];
    expect(nextOpenInstant('2026-11-20T19:00:00Z', utc(), leave)).toBe('2026-11-24T09:00:00.000Z');
  });

  it('allows a notice at exactly closing time, and not a millisecond later', () => {
    expect(nextContactInstant('2026-11-20T18:00:00.000Z', utc())).toBe('2026-11-20T18:00:00.000Z');
    expect(nextContactInstant('2026-11-20T18:00:00.001Z', utc())).toBe('2026-11-23T09:00:00.000Z');
  });

  it('finds the next working morning', () => {
    expect(nextWorkingMorning('2026-11-21T12:00:00Z', utc())).toBe('2026-11-23T09:00:00.000Z');
    expect(nextWorkingMorning('2026-11-23T07:00:00Z', utc())).toBe('2026-11-23T09:00:00.000Z');
    expect(nextWorkingMorning('2026-11-23T09:00:00Z', utc())).toBe('2026-11-23T09:00:00.000Z');
    expect(nextWorkingMorning('2026-11-23T10:00:00Z', utc())).toBe('2026-11-24T09:00:00.000Z');
  });
});

describe('refusals', () => {
  it('refuses a calendar that never opens, for every question', () => {
    const never = utc({ weekly: week([], []) });
    expect(() => deadline('2026-11-23T09:00:00Z', 1, never)).toThrow(CalendarHasNoOpenTimeError);
    expect(() => elapsed('2026-11-23T09:00:00Z', '2026-11-24T09:00:00Z', never)).toThrow(CalendarHasNoOpenTimeError);
    expect(() => isOpen('2026-11-23T09:00:00Z', never)).toThrow(CalendarHasNoOpenTimeError);
  });

  it('gives up on a closure of more than two years instead of searching for ever', () => {
    const closed = utc({ closures: [{ from: '2026-01-01', to: '2036-01-01', because: 'works' }] });
    const at = '2026-11-23T09:00:00Z';
    expect(() => deadline(at, 1, closed)).toThrow(CalendarHasNoOpenTimeError);
    expect(() => nextOpenInstant(at, closed)).toThrow(CalendarHasNoOpenTimeError);
    expect(() => nextWorkingMorning(at, closed)).toThrow(CalendarHasNoOpenTimeError);
    expect(() => latestStart('2035-06-01T00:00:00Z', 1, closed)).toThrow(CalendarHasNoOpenTimeError);
    expect(elapsed(at, '2030-01-01T00:00:00Z', closed)).toBe(0);
  });

  it('gives up when all open time is used up', () => {
    const once = utc({
      weekly: week([], []),
      openings: [{ on: '2026-11-23', frames: [{ from: '09:00', to: '10:00' }], mode: 'add' as const }],
    });
    expect(deadline('2026-11-20T00:00:00Z', 60, once)).toBe('2026-11-23T10:00:00.000Z');
    expect(() => deadline('2026-11-20T00:00:00Z', 61, once)).toThrow(CalendarHasNoOpenTimeError);
  });

  it('still finds an opening after a closure of a year', () => {
    const works = utc({ closures: [{ from: '2026-01-01', to: '2027-06-30', because: 'works' }] });
    expect(nextOpenInstant('2026-01-01T00:00:00Z', works)).toBe('2027-07-01T09:00:00.000Z');
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d minutes', (minutes) => {
    expect(() => deadline('2026-11-23T09:00:00Z', minutes, utc())).toThrow(BusinessDurationInvalidError);
  });
});
