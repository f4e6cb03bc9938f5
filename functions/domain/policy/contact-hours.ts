import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';

/** When a house writes or calls of its own accord, on the client's own wall clock: a day without frames is quiet. */
export interface ContactHours {
  readonly weekly: BusinessCalendar['weekly'];
}

/**
 * The hours in which a client may be contacted, in the zone they live in (IANA). Their public holidays are not known to
 * the house, so none are guessed.
 */
export function contactHours(policy: { readonly contactHours: ContactHours }, timeZone: string): BusinessCalendar {
  const { weekly } = policy.contactHours;
  return { id: `contact-hours ${timeZone}`, timeZone, weekly, holidays: [], closures: [], openings: [] };
}
