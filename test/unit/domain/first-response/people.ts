import type { BusinessCalendar, Frame } from '#domain/calendar/business-calendar.ts';
import type { Weekday } from '#domain/calendar/local-date.ts';
import type { FirstResponseObligation } from '#domain/first-response/first-response-obligation.ts';
import type { ResponsePeople, ResponsePerson } from '#domain/first-response/response-people.ts';

const workdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Hours in UTC, so that the tests can be read without converting. */
export function hours(from: string, to: string, days: Weekday[] = workdays): BusinessCalendar {
  const weekly: Record<Weekday, Frame[]> = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  for (const day of days) weekly[day] = [{ from, to }];
  return { id: `${from}-${to}`, timeZone: 'UTC', weekly, holidays: [], closures: [], openings: [] };
}

export function person(id: string, parts: Partial<ResponsePerson> = {}): ResponsePerson {
  return { id, calendar: hours('09:00', '18:00'), leave: [], ...parts };
}

export function people(parts: Partial<ResponsePeople> = {}): ResponsePeople {
  return { owner: person('owner'), delegate: person('delegate'), manager: person('manager'), ...parts };
}

/** By default four business hours for a VIC who wrote on Monday 2026-11-23 at 10:00. */
export function obligation(parts: Partial<FirstResponseObligation> = {}): FirstResponseObligation {
  return {
    id: 'obligation-1',
    startedAt: '2026-11-23T10:00:00.000Z',
    targetMinutes: 240,
    calendar: hours('09:00', '18:00'),
    warnAtPercent: [50, 80],
    escalateAtPercent: 200,
    pauses: [],
    ...parts,
  };
}
