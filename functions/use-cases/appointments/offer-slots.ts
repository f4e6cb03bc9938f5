import { type Agenda, holdSlots, isFree, releaseInquiry } from '#domain/appointments/agenda.ts';
import type { Proposal } from '#domain/appointments/appointment.ts';
import { findSlots, type SlotSearch } from '#domain/appointments/find-slots.ts';
import type { Slot } from '#domain/appointments/slot.ts';
import { wishedSpan } from '#domain/appointments/wished-time.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { nextOpenInstant, nextWorkingMorning } from '#domain/calendar/business-time.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { type LocalDate, localDateOf, toDayNumber } from '#domain/calendar/local-date.ts';
import { type House, staffCalendar, staffOf } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { serviceAccess } from '#domain/policy/service.ts';
import type { AgendaChange, AgendaReader } from '#ports/agenda-repository.ts';

/** The time zone the client reads on that day: the boutique's for a visit, their own for a call. */
function zoneOfMeeting(house: House, inquiry: Inquiry, person: Pick<Person, 'timeZone'>, advisorId: string): string {
  const { meetingPreference } = inquiry.answers;
  const isRemote = meetingPreference === 'video' || meetingPreference === 'phone';
  return isRemote ? person.timeZone : staffCalendar(house, advisorId).timeZone;
}

/**
 * The first working day is kept for levels with reserved slots; other clients are offered times from the second day on,
 * unless they asked for the first day.
 */
function earliestFor(house: House, inquiry: Inquiry, calendar: BusinessCalendar, at: Instant): Instant {
  if (serviceAccess(house.policy, inquiry).reservedSlots) return at;
  const firstOpen = nextOpenInstant(at, calendar);
  const second = nextWorkingMorning(plusMs(firstOpen, 1), calendar);
  const wished = wishedSpan(inquiry.wishes?.time, toDayNumber(localDateOf(at, calendar.timeZone)));
  const isSooner = wished !== undefined && wished.to < toDayNumber(localDateOf(second, calendar.timeZone));
  return isSooner ? at : second;
}

/** The day chosen in the form, while it is ahead; what the client wrote goes before it. */
function tickedDay({ answers, wishes }: Inquiry, at: Instant): LocalDate | undefined {
  const isAhead = answers.desiredOn !== undefined && answers.desiredOn >= at.slice(0, 10);
  return isAhead && wishes?.time?.days === undefined ? answers.desiredOn : undefined;
}

/** Slots to hold for the client: the entry in the inquiry and in the advisor's agenda. */
export interface SlotOffer {
  readonly proposal: Proposal;
  readonly proposalsMade: number;
  readonly agendas: readonly AgendaChange[];
}

const msPerHour = 3_600_000;

/** The advisor in whose agenda times for the inquiry are found. */
export function proposerOf(house: House, inquiry: Inquiry): string {
  return inquiry.owner?.ownerId ?? house.dutyManagerId;
}

/** How the house looks for times for this client, in an agenda without what is kept for the inquiry. */
export function searchForOffer(
  house: House,
  inquiry: Inquiry,
  person: Pick<Person, 'timeZone'>,
  agenda: Agenda,
  at: Instant,
): SlotSearch {
  const advisorId = proposerOf(house, inquiry);
  const calendar = staffCalendar(house, advisorId);
  return {
    advisorId,
    calendar,
    leave: staffOf(house, advisorId).profile?.leave ?? [],
    agenda,
    policy: house.policy.appointments,
    count: house.policy.appointments.slotsProposed,
    notBefore: earliestFor(house, inquiry, calendar, at),
    clientTimeZone: zoneOfMeeting(house, inquiry, person, advisorId),
    preferredOn: tickedDay(inquiry, at),
    wish: inquiry.wishes?.time,
    avoid: inquiry.proposal?.slots.map(({ startsAt }) => startsAt),
  };
}

/** What the owner chose for this proposal, as far as it is still free; a later owner's agenda is another. */
function stillChosen(inquiry: Inquiry, agenda: Agenda, proposalNumber: number, at: Instant): readonly Slot[] {
  const { chosenTimes } = inquiry;
  if (chosenTimes?.advisorId !== agenda.advisorId || chosenTimes.proposalNumber !== proposalNumber) return [];
  return chosenTimes.slots.filter(({ startsAt, endsAt }) => startsAt > at && isFree(agenda, startsAt, endsAt, at));
}

/**
 * The times that the owner chose, else two or three precise times of theirs, held for the client from now on; the same
 * write releases earlier holds. Undefined when the agenda has no free time in the weeks ahead.
 */
export async function offerSlots(
  ports: { readonly agendas: AgendaReader },
  house: House,
  inquiry: Inquiry,
  person: Pick<Person, 'timeZone'>,
  at: Instant,
): Promise<SlotOffer | undefined> {
  const advisorId = proposerOf(house, inquiry);
  const before = await ports.agendas.read(advisorId);
  const free = releaseInquiry(before, inquiry.inquiryId);
  const proposalNumber = (inquiry.proposalsMade ?? 0) + 1;
  const chosen = stillChosen(inquiry, free, proposalNumber, at);
  const slots = chosen.length > 0 ? chosen : findSlots(searchForOffer(house, inquiry, person, free, at), at);
  if (slots.length === 0) return undefined;
  const heldUntil = plusMs(at, house.policy.appointments.holdHours * msPerHour);
  return {
    proposal: { proposalNumber, advisorId, slots, heldUntil, proposedAt: at },
    proposalsMade: proposalNumber,
    agendas: [{ before, after: holdSlots(free, inquiry.inquiryId, slots, heldUntil, at) }],
  };
}
