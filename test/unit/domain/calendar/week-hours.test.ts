import { expect, it } from 'vitest';
import { hoursOfWeek, weekHours } from '#domain/calendar/week-hours.ts';
import { calendarText } from '#templates/layout/calendar-text.ts';
import { calendarOf, week } from './calendars.ts';

const weekly = {
  ...week([
    { from: '14:00', to: '19:00' },
    { from: '10:00', to: '13:00' },
  ]),
  thu: [],
  sat: [{ from: '10:00', to: '17:00' }],
};

it('formats the week in one line, consecutive days with the same hours together', () => {
  expect(calendarText(weekHours(calendarOf({ weekly })), 'en')).toBe(
    'Mon–Wed 10:00–13:00, 14:00–19:00; Fri 10:00–13:00, 14:00–19:00; Sat 10:00–17:00 (Europe/Paris)',
  );
});

it('formats the week in French', () => {
  expect(calendarText(weekHours(calendarOf()), 'fr')).toBe('lun.–ven. 09:00–18:00 (Europe/Paris)');
});

it('groups only consecutive days', () => {
  expect(hoursOfWeek(calendarOf({ weekly })).map((group) => group.days)).toEqual([
    ['mon', 'tue', 'wed'],
    ['fri'],
    ['sat'],
  ]);
});
