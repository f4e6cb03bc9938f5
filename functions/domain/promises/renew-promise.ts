import { deadline, nextContactInstant } from '#domain/calendar/business-time.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { leaveIntervals } from '#domain/calendar/leave.ts';
import { type House, staffCalendar, staffOf } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry, RenewedPromise } from '#domain/inquiry/inquiry.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';

/**
 * What the client is given after a broken promise, of the business time they were promised at first: a house that was
 * late comes back sooner. Never less than an hour, for the new time has to be kept.
 */
const renewedShare = 0.5;
const renewedMinutesAtLeast = 60;

/** Who signs the apology and answers for the new time: the colleague who has accepted the inquiry, else the duty manager. */
export function whoRenews(house: House, { owner, firstResponse }: Inquiry): string {
  const hasAccepted =
    owner?.because === 'colleague-accepted' && firstResponse !== undefined && owner.since >= firstResponse.startedAt;
  return hasAccepted ? owner.ownerId : house.dutyManagerId;
}

/** When the client may hear of it: in their own hours, from the break on. */
export function apologyDueAt(house: House, person: Pick<Person, 'timeZone'>, brokenAt: Instant): Instant {
  return nextContactInstant(brokenAt, contactHours(house.policy, person.timeZone));
}

/** The new time: business minutes of whoever makes the promise, from the instant at which the client is told. */
export function renewPromise(house: House, inquiry: Inquiry, at: Instant): RenewedPromise {
  const byId = whoRenews(house, inquiry);
  const calendar = staffCalendar(house, byId);
  const targetMinutes = inquiry.firstResponse?.targetMinutes ?? 0;
  const minutes = Math.max(renewedMinutesAtLeast, targetMinutes * renewedShare);
  const away = leaveIntervals(staffOf(house, byId).profile?.leave ?? []);
  return {
    byId,
    madeAt: at,
    dueAt: deadline(at, minutes, calendar, away),
    noticeAt: nextContactInstant(at, calendar, away),
  };
}
