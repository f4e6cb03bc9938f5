import { releaseInquiry } from '#domain/appointments/agenda.ts';
import type { Appointment } from '#domain/appointments/appointment.ts';
import { findSlots, type SlotSearch } from '#domain/appointments/find-slots.ts';
import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { type House, staffCalendar } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';

export interface FreeTimesPorts {
  readonly agendas: AgendaReader;
  readonly people: PersonReader;
}

/** With whom a meeting goes on: whoever agreed to it, or the owner when they no longer receive clients. */
function receiverOf(house: House, inquiry: Inquiry, { advisorId }: Appointment): string {
  const receives = house.staff.some(({ staffId, profile }) => staffId === advisorId && profile?.active === true);
  return receives ? advisorId : (inquiry.owner?.ownerId ?? advisorId);
}

/** Where to look for another time for a meeting; its own time counts as free, and is not offered again. */
export async function searchForMeeting(
  ports: FreeTimesPorts,
  house: House,
  inquiry: Inquiry,
  appointment: Appointment,
  at: Instant,
): Promise<SlotSearch> {
  const advisorId = receiverOf(house, inquiry, appointment);
  const [agenda, person] = await Promise.all([ports.agendas.read(advisorId), personOf(ports, inquiry)]);
  const { appointments: policy } = house.policy;
  return {
    advisorId,
    calendar: staffCalendar(house, advisorId),
    leave: house.staff.find(({ staffId }) => staffId === advisorId)?.profile?.leave ?? [],
    agenda: releaseInquiry(agenda, inquiry.inquiryId),
    policy,
    count: policy.slotsProposed,
    notBefore: at,
    clientTimeZone: person.timeZone,
    avoid: [appointment.startsAt],
  };
}

function personOf(ports: FreeTimesPorts, inquiry: Inquiry): Promise<Person> {
  return ports.people.read(inquiry.personId);
}

/** Times to which a meeting could be moved now. Nothing is held for it: the page may be read by anybody's scanner. */
export async function freeTimes(
  ports: FreeTimesPorts,
  house: House,
  inquiry: Inquiry,
  appointment: Appointment,
  at: Instant,
): Promise<readonly Slot[]> {
  return findSlots(await searchForMeeting(ports, house, inquiry, appointment, at), at);
}
