import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { type House, staffCalendar, staffOf } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { LifeRules } from '#domain/inquiry/next-step.ts';
import { careOf } from '#domain/policy/care.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';

/** The hours in which an advisor works, their leave left out. */
export function receiverHours(house: House, staffId: string): BusinessCalendar {
  return { ...staffCalendar(house, staffId), leave: staffOf(house, staffId).profile?.leave ?? [] };
}

export function lifeRules(house: House, inquiry: Inquiry, person: Pick<Person, 'timeZone'>): LifeRules {
  const askedId = inquiry.appointment?.advisorId ?? inquiry.owner?.ownerId ?? house.dutyManagerId;
  return {
    appointments: house.policy.appointments,
    relances: house.policy.relances,
    care: careOf(house.policy),
    clientHours: contactHours(house.policy, person.timeZone),
    ownerHours: staffCalendar(house, askedId),
    receiverHours: receiverHours(house, askedId),
  };
}
