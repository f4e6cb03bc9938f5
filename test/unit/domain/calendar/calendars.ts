import type { BusinessCalendar, Frame } from '#domain/calendar/business-calendar.ts';
import type { Weekday } from '#domain/calendar/local-date.ts';

/** The same frames on the days named, closed on the others. */
export function week(frames: Frame[], days: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']): Record<Weekday, Frame[]> {
  const closed: Record<Weekday, Frame[]> = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  for (const day of days) closed[day] = frames;
  return closed;
}

/** A calendar for tests: by default Paris, Monday to Friday 09:00–18:00. */
export function calendarOf(parts: Partial<BusinessCalendar> = {}): BusinessCalendar {
  return {
    id: 'test',
    timeZone: 'Europe/Paris',
    weekly: week([{ from: '09:00', to: '18:00' }]),
    holidays: [],
    closures: [],
    openings: [],
    ...parts,
  };
}

/** Every minute of every day. */
export const aroundTheClock = calendarOf({
  id: 'around-the-clock',
  timeZone: 'UTC',
  weekly: week([{ from: '00:00', to: '24:00' }], ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
});
