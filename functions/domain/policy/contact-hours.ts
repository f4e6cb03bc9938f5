import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';

/** When a house writes or calls on its own initiative, in the client's local time: a day without frames is quiet. */
export interface ContactHours {
  readonly weekly: BusinessCalendar['weekly'];
}

/**
 * The hours in which a client may be contacted, in their own time zone (IANA). The house does not know their public
 * holidays, so none are assumed.
 */
export function contactHours(policy: { readonly contactHours: ContactHours }, timeZone: string): BusinessCalendar {
  const { weekly } = policy.contactHours;
  return { id: `contact-hours ${timeZone}`, timeZone, weekly, holidays: [], closures: [], openings: [] };
}
