import { Temporal } from 'temporal-polyfill';
import { demoHouse } from '#local/seed/seed-house.ts';

/** A member of staff who reads mail and acts by its links. */
export interface Colleague {
  readonly staffId: string;
  readonly fullName: string;
  readonly isManager: boolean;
  readonly calendarId: string;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const byEmail: ReadonlyMap<string, Colleague> = new Map(
  demoHouse.staff.map(({ email, staffId, fullName, role, calendarId }) => [
    email,
    { staffId, fullName, isManager: role === 'manager', calendarId },
  ]),
);

/** The owner of this mailbox; undefined for a client's. */
export function colleagueAt(email: string): Colleague | undefined {
  return byEmail.get(email.toLowerCase());
}

/** The instant (epoch ms) `minutes` of a person's working time after `fromMs`. Nobody answers at night. */
export function afterWorking(colleague: Colleague, fromMs: number, minutes: number): number {
  const calendar = demoHouse.calendars.find(({ id }) => id === colleague.calendarId);
  if (calendar === undefined) return fromMs + minutes * 60_000;
  let leftMs = minutes * 60_000;
  let day = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  for (let looked = 0; looked < 30; looked += 1, day = day.add({ days: 1 })) {
    for (const { from, to } of calendar.weekly[weekdays[day.dayOfWeek - 1] ?? 'mon']) {
      const opensAt = Math.max(fromMs, wallClock(day, from, calendar.timeZone));
      const openMs = wallClock(day, to, calendar.timeZone) - opensAt;
      if (openMs > leftMs) return opensAt + leftMs;
      leftMs -= Math.max(0, openMs);
    }
  }
  return fromMs + minutes * 60_000;
}

function wallClock(day: Temporal.PlainDate, time: string, timeZone: string): number {
  return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}
