import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { isOpen, latestStart, nextOpenInstant, openFrames } from '#domain/calendar/business-time.ts';
import { type Instant, plusMs, toEpochMs } from '#domain/calendar/instant.ts';
import { addDays, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';

/** Where a day begins and ends on the wall of the calendar's zone. */
function dayOf(at: Instant, { timeZone }: BusinessCalendar): { readonly from: Instant; readonly to: Instant } {
  const on = localDateOf(at, timeZone);
  return { from: startOfLocalDate(on, timeZone), to: startOfLocalDate(addDays(on, 1), timeZone) };
}

/**
 * When an advisor is reminded of a meeting. Within working hours, at the due instant itself. Otherwise at an hour of the
 * last working day before the meeting's own: a reminder on a Sunday prepares nobody for Monday.
 */
export function advisorReminderAt(startsAt: Instant, dueAt: Instant, calendar: BusinessCalendar): Instant {
  if (isOpen(dueAt, calendar)) return dueAt;
  const meetingDay = dayOf(startsAt, calendar);
  const opening = nextOpenInstant(dueAt, calendar);
  if (opening < meetingDay.from) return opening;
  const lastDay = dayOf(latestStart(meetingDay.from, 1, calendar), calendar);
  const sinceMidnight = toEpochMs(dueAt) - toEpochMs(dayOf(dueAt, calendar).from);
  const sameTime = plusMs(lastDay.from, sinceMidnight);
  const frames = openFrames(lastDay.from, lastDay.to, calendar);
  const frame = frames.find(({ to }) => to > sameTime) ?? frames[0];
  if (frame === undefined) return dueAt;
  return frame.to > sameTime && frame.from < sameTime ? sameTime : frame.from;
}
