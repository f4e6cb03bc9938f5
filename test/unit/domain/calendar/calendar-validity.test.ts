import { describe, expect, it } from 'vitest';
import { CalendarInvalidError } from '#domain/calendar/calendar-errors.ts';
import { compileCalendar } from '#domain/calendar/compile-calendar.ts';
import { fromEpochMs, InstantInvalidError, toEpochMs } from '#domain/calendar/instant.ts';
import { isOnLeave, leaveIntervals } from '#domain/calendar/leave.ts';
import {
  addDays,
  LocalDateInvalidError,
  localDateOf,
  startOfLocalDate,
  toDayNumber,
  weekdayOf,
} from '#domain/calendar/local-date.ts';
import { calendarOf, week } from './calendars.ts';

describe('an invalid calendar', () => {
  it.each([
    ['an unknown time zone', calendarOf({ timeZone: 'Europe/Pariss' })],
    ['a time of 25:00', calendarOf({ weekly: week([{ from: '09:00', to: '25:00' }]) })],
    ['a time without minutes', calendarOf({ weekly: week([{ from: '9', to: '18:00' }]) })],
    ['a frame without length', calendarOf({ weekly: week([{ from: '09:00', to: '09:00' }]) })],
    ['a frame that begins at 24:00', calendarOf({ weekly: week([{ from: '24:00', to: '09:00' }]) })],
    ['a holiday on 30 February', calendarOf({ holidays: [{ on: '2026-02-30', name: 'none' }] })],
    ['a closure that ends first', calendarOf({ closures: [{ from: '2026-02-02', to: '2026-02-01', because: 'x' }] })],
  ])('is refused for %s', (_problem, calendar) => {
    expect(() => compileCalendar(calendar)).toThrow(CalendarInvalidError);
  });

  it('is named in the error', () => {
    expect(() => compileCalendar(calendarOf({ id: 'lyon', timeZone: 'nowhere' }))).toThrow(/"lyon".*nowhere/);
  });

  it('is compiled once per object', () => {
    const calendar = calendarOf();
    expect(compileCalendar(calendar)).toBe(compileCalendar(calendar));
  });
});

describe('instants', () => {
  it('reads offsets and writes UTC with milliseconds', () => {
    expect(fromEpochMs(toEpochMs('2026-11-23T10:00:00+01:00'))).toBe('2026-11-23T09:00:00.000Z');
  });

  it.each(['2026-11-23T10:00:00', '2026-11-23', 'tomorrow', '2026-13-01T00:00:00Z', ''])('refuses "%s"', (text) => {
    expect(() => toEpochMs(text)).toThrow(InstantInvalidError);
  });
});

describe('local dates', () => {
  it('belong to their zone', () => {
    expect(localDateOf('2026-11-22T23:30:00Z', 'Europe/Paris')).toBe('2026-11-23');
    expect(localDateOf('2026-11-22T23:30:00Z', 'America/New_York')).toBe('2026-11-22');
    expect(localDateOf('2026-11-22T10:00:00Z', 'Pacific/Kiritimati')).toBe('2026-11-23');
  });

  it('start at local midnight', () => {
    expect(startOfLocalDate('2026-07-14', 'Europe/Paris')).toBe('2026-07-13T22:00:00.000Z');
  });

  it('add up over months and leap days', () => {
    expect([addDays('2028-02-28', 2), addDays('2026-01-01', -1), weekdayOf('2026-11-23')]).toEqual([
      '2028-03-01',
      '2025-12-31',
      'mon',
    ]);
  });

  it('are refused when they do not exist', () => {
    expect(() => toDayNumber('2026-02-29')).toThrow(LocalDateInvalidError);
    expect(() => toDayNumber('26-02-01')).toThrow(LocalDateInvalidError);
  });
});

describe('leave', () => {
  const leave = [{ from: '2026-12-21', to: '2026-12-24', timeZone: 'Europe/Paris' }];

  it('includes its first and its last day', () => {
    expect(leaveIntervals(leave)).toEqual([{ from: '2026-12-20T23:00:00.000Z', to: '2026-12-24T23:00:00.000Z' }]);
    expect(isOnLeave('2026-12-24T22:59:00Z', leave)).toBe(true);
    expect(isOnLeave('2026-12-24T23:00:00Z', leave)).toBe(false);
  });
});
