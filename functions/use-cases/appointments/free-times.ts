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

/**
 * The advisor of a moved meeting: the one who agreed to it, or the owner if that advisor no longer receives clients.
 */
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

/** Times to which a meeting can be moved now. Nothing is held, because mail scanners also open this page. */
export async function freeTimes(
  ports: FreeTimesPorts,
  house: House,
  inquiry: Inquiry,
  appointment: Appointment,
  at: Instant,
): Promise<readonly Slot[]> {
  return findSlots(await searchForMeeting(ports, house, inquiry, appointment, at), at);
}
