import { expect, it } from 'vitest';
import { describe as describeCalendar, hoursOfWeek } from '#domain/calendar/describe-calendar.ts';
import { calendarOf, week } from './calendars.ts';

const weekly = {
  ...week([
    { from: '14:00', to: '19:00' },
    { from: '10:00', to: '13:00' },
  ]),
  thu: [],
  sat: [{ from: '10:00', to: '17:00' }],
};

it('says the week in one line, neighbours with the same hours together', () => {
  expect(describeCalendar(calendarOf({ weekly }))).toBe(
    'Mon–Wed 10:00–13:00, 14:00–19:00; Fri 10:00–13:00, 14:00–19:00; Sat 10:00–17:00 (Europe/Paris)',
  );
});

it('speaks French', () => {
  expect(describeCalendar(calendarOf(), 'fr')).toBe('lun.–ven. 09:00–18:00 (Europe/Paris)');
});

it('groups only days that follow each other', () => {
  expect(hoursOfWeek(calendarOf({ weekly })).map((group) => group.days)).toEqual([
    ['mon', 'tue', 'wed'],
    ['fri'],
    ['sat'],
  ]);
});
