import type { BusinessCalendar, Frame } from './business-calendar.ts';
import { type Weekday, weekdays } from './local-date.ts';

/** Consecutive weekdays with the same hours. */
export type HoursGroup = Readonly<{ days: readonly Weekday[]; frames: readonly Frame[] }>;

export type WeekHours = Readonly<{ groups: readonly HoursGroup[]; timeZone: string }>;

/** The open weekdays, grouped where consecutive days have the same hours. */
export function hoursOfWeek(calendar: BusinessCalendar): HoursGroup[] {
  const groups: HoursGroup[] = [];
  for (const [index, day] of weekdays.entries()) {
    const frames = calendar.weekly[day].toSorted((a, b) => (a.from < b.from ? -1 : 1));
    if (frames.length === 0) continue;
    const last = groups.at(-1);
    const follows = last?.days.at(-1) === weekdays[index - 1];
    if (last !== undefined && follows && hasSameFrames(last.frames, frames)) {
      groups[groups.length - 1] = { days: [...last.days, day], frames: last.frames };
    } else {
      groups.push({ days: [day], frames });
    }
  }
  return groups;
}

/** The hours of a week as people read them: days with the same hours together, with their time zone. */
export function weekHours(calendar: BusinessCalendar): WeekHours {
  return { groups: hoursOfWeek(calendar), timeZone: calendar.timeZone };
}

function hasSameFrames(one: readonly Frame[], other: readonly Frame[]): boolean {
  return (
    one.length === other.length && one.every(({ from, to }, at) => from === other[at]?.from && to === other[at]?.to)
  );
}
