import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { wallClockAt, wallTimesOf } from '#domain/appointments/wall-clock.ts';
import { fromEpochMs } from '#domain/calendar/instant.ts';
import { toDayNumber } from '#domain/calendar/local-date.ts';

const shown = (epochMs: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5);
const halfHours = (date: string, timeZone: string) => wallTimesOf(toDayNumber(date), 30, timeZone);
const clock = (date: string, timeZone: string) => halfHours(date, timeZone).map((ms) => shown(ms, timeZone));

describe('the half hours of a day', () => {
  it('are forty-eight, from midnight on', () => {
    const times = clock('2026-11-24', 'Europe/Paris');
    expect(times).toHaveLength(48);
    expect([times[0], times[1], times.at(-1)]).toEqual(['00:00', '00:30', '23:30']);
  });

  it('exclude those that a clock change skips', () => {
    const times = clock('2026-03-29', 'Europe/Paris');
    expect(times).toHaveLength(46);
    expect(times.filter((time) => time.startsWith('02:'))).toEqual([]);
    // At midnight in Beirut, and by half an hour on Lord Howe Island.
    expect(clock('2026-03-29', 'Asia/Beirut')[0]).toBe('01:00');
    expect(clock('2026-10-04', 'Australia/Lord_Howe')).toHaveLength(47);
  });

  it('include only the first of those that a clock change repeats', () => {
    const times = halfHours('2026-11-01', 'America/New_York');
    expect(times).toHaveLength(48);
    expect(fromEpochMs(times[2] ?? 0)).toBe('2026-11-01T05:00:00.000Z');
    expect(clock('2026-11-01', 'America/New_York')[2]).toBe('01:00');
  });
});

describe('the local time', () => {
  it.each([
    ['2026-03-29T00:30:00.000Z', 'Europe/Paris', 90],
    ['2026-03-29T01:30:00.000Z', 'Europe/Paris', 210],
    ['2026-11-01T06:30:00.000Z', 'America/New_York', 90],
    ['2026-11-24T09:45:00.000Z', 'Asia/Kathmandu', 930],
  ])('%s in %s', (at, timeZone, minuteOfDay) => {
    const { day } = wallClockAt(Date.parse(at), timeZone);
    expect(wallClockAt(Date.parse(at), timeZone)).toEqual({ day, minuteOfDay });
    expect(day).toBe(toDayNumber(at.slice(0, 10)));
  });
});
