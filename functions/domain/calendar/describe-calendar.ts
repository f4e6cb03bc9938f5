import type { BusinessCalendar, Frame } from './business-calendar.ts';
import { type Weekday, weekdays } from './local-date.ts';

/** Consecutive weekdays with the same hours. */
export type HoursGroup = Readonly<{ days: readonly Weekday[]; frames: readonly Frame[] }>;

export type CalendarLanguage = 'en' | 'fr';

const shortNames: Readonly<Record<CalendarLanguage, Readonly<Record<Weekday, string>>>> = {
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  fr: { mon: 'lun.', tue: 'mar.', wed: 'mer.', thu: 'jeu.', fri: 'ven.', sat: 'sam.', sun: 'dim.' },
};

/** The open weekdays, grouped where neighbours share their hours. */
export function hoursOfWeek(calendar: BusinessCalendar): HoursGroup[] {
  const groups: HoursGroup[] = [];
  for (const [index, day] of weekdays.entries()) {
    const frames = calendar.weekly[day].toSorted((a, b) => (a.from < b.from ? -1 : 1));
    if (frames.length === 0) continue;
    const last = groups.at(-1);
    const follows = last?.days.at(-1) === weekdays[index - 1];
    if (last !== undefined && follows && framesText(last.frames) === framesText(frames)) {
      groups[groups.length - 1] = { days: [...last.days, day], frames: last.frames };
    } else {
      groups.push({ days: [day], frames });
    }
  }
  return groups;
}

/** The week in one line: `Mon–Fri 10:00–13:00, 14:00–19:00; Sat 10:00–17:00 (Europe/Paris)`. */
export function describe(calendar: BusinessCalendar, language: CalendarLanguage = 'en'): string {
  const names = shortNames[language];
  const groups = hoursOfWeek(calendar).map(({ days, frames }) => {
    const first = names[days[0] ?? 'mon'];
    const last = names[days.at(-1) ?? 'mon'];
    return `${days.length === 1 ? first : `${first}–${last}`} ${framesText(frames)}`;
  });
  return `${groups.join('; ')} (${calendar.timeZone})`;
}

function framesText(frames: readonly Frame[]): string {
  return frames.map((frame) => `${frame.from}–${frame.to}`).join(', ');
}
