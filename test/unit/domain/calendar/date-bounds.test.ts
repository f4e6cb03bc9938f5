import { describe, expect, it } from 'vitest';
import { isDateInBounds, isInstantInBounds } from '#domain/calendar/date-bounds.ts';
import {
  addDays,
  fromDayNumber,
  isLocalDate,
  LocalDateInvalidError,
  toDayNumber,
} from '#domain/calendar/local-date.ts';

describe('a typed date', () => {
  it('is between 1900 and a number of days after today, both included', () => {
    const within = (date: string) => isDateInBounds(date, '2026-11-23', 1);
    expect(['1899-12-31', '1900-01-01', '2026-11-24', '2026-11-25', '9999-12-31'].map(within)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('with a time of day is compared as an instant, across the end of the year 9999 too', () => {
    const within = (moment: string) => isInstantInBounds(moment, '2026-11-23T09:00:00.000Z', 1);
    expect(within('2026-11-24T10:00:00+01:00')).toBe(true);
    expect(within('2026-11-24T10:00:01+01:00')).toBe(false);
    expect(within('9999-12-31T23:00:00-14:00')).toBe(false);
    expect(within(new Date('9999-12-31T23:00:00-14:00').toISOString())).toBe(false);
    expect(within('never')).toBe(false);
  });

  it('is a real calendar date', () => {
    expect(['2028-02-29', '2026-02-29', '2026-2-3', 'soon', ''].map(isLocalDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('never goes past the last year of four digits, after which texts no longer compare as dates', () => {
    expect(fromDayNumber(toDayNumber('9999-12-31'))).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(LocalDateInvalidError);
    expect(() => addDays('0000-01-01', -1)).toThrow(LocalDateInvalidError);
    expect(() => fromDayNumber(Number.NaN)).toThrow(LocalDateInvalidError);
  });
});
