import type { WeekHours } from '#domain/calendar/week-hours.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import { staffShared } from '#templates/messages/catalogues.ts';

/** The week in one line: `Mon–Fri 10:00–13:00, 14:00–19:00; Sat 10:00–17:00 (Europe/Paris)`. */
export function calendarText({ groups, timeZone }: WeekHours, language: StaffLanguage): string {
  const { shortDays } = staffShared[language].calendars;
  const texts = groups.map(({ days, frames }) => {
    const [first = 'mon', last = first] = [days[0], days.at(-1)];
    const span = first === last ? shortDays[first] : `${shortDays[first]}–${shortDays[last]}`;
    return `${span} ${frames.map(({ from, to }) => `${from}–${to}`).join(', ')}`;
  });
  return `${texts.join('; ')} (${timeZone})`;
}
