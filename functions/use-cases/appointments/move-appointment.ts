import { bookSlot, releaseInquiry, SlotTakenError } from '#domain/appointments/agenda.ts';
import { type Appointment, rescheduled } from '#domain/appointments/appointment.ts';
import { isPossibleSlot } from '#domain/appointments/find-slots.ts';
import { readSlotId, type Slot, slotOf } from '#domain/appointments/slot.ts';
import { fromEpochMs, type Instant, plusMs, toEpochMs } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { AgendaChange, AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import {
  type ClientAct,
  leavingTakenBack,
  signalled,
  usedLink,
} from '#use-cases/inquiry-changes/client-choice-change.ts';
import { searchForMeeting } from './free-times.ts';

export interface MovePorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly people: PersonReader;
  readonly ids: Ids;
}

/** After this many changes, a conversation with the advisor is quicker than another page. */
const movesAtMost = 5;

/** An hour is long enough to compare diaries, and short enough that the advisor still has notice. */
const readingMinutes = 60;

export function mayMove(inquiry: Inquiry, at: Instant): boolean {
  const appointment = meetingAhead(inquiry, at);
  return appointment !== undefined && appointment.reschedules < movesAtMost;
}

/** The slot with this id, as long as a meeting lasts in this house. */
export function slotNamed(house: House, slotId: string): Slot | undefined {
  const named = readSlotId(slotId);
  if (named === undefined) return undefined;
  const endMs = toEpochMs(named.startsAt) + house.policy.appointments.durationMinutes * 60_000;
  return slotOf(named.advisorId, named.startsAt, fromEpochMs(endMs));
}

/** Books the new time; if the advisor changes, the former advisor's time is released. */
export async function agendaChanges(
  ports: MovePorts,
  inquiry: Inquiry,
  appointment: Appointment,
  slot: Slot,
  at: Instant,
): Promise<readonly AgendaChange[]> {
  const agenda = await ports.agendas.read(slot.advisorId);
  const change = { before: agenda, after: bookSlot(agenda, inquiry.inquiryId, slot, at) };
  if (slot.advisorId === appointment.advisorId) return [change];
  const former = await ports.agendas.read(appointment.advisorId);
  return [change, { before: former, after: releaseInquiry(former, inquiry.inquiryId) }];
}

/**
 * Moves the meeting to another time of the advisor's, at once. Pages that offer times hold nothing, so this call checks
 * whether the time is still available.
 * @throws SlotTakenError, SlotPassedError when the time is no longer available.
 * @throws InquiryStateError when there is no meeting ahead, or it was moved too often.
 */
export async function moveAppointment(
  ports: MovePorts,
  { house, inquiry, link }: ClientAct,
  slotId: string,
  at: Instant,
): Promise<LinkOutcome> {
  const appointment = meetingAhead(inquiry, at);
  if (appointment === undefined || !mayMove(inquiry, at))
    throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} has no meeting that can be moved.`);
  const slot = slotNamed(house, slotId);
  const search = await searchForMeeting(ports, house, inquiry, appointment, at);
  const readAt = plusMs(at, -readingMinutes * 60_000);
  if (slot === undefined || !isPossibleSlot(search, slot, readAt, at))
    throw new SlotTakenError(`Slot ${slotId} is not available.`);
  const moved = rescheduled(appointment, slot, at);
  const { appointmentId, advisorId, startsAt, endsAt } = moved;
  const outcome: LinkOutcome = { choice: 'moved', at, byId: inquiry.personId, startsAt };
  const stays = leavingTakenBack(inquiry, at);
  await ports.inquiries.change(inquiry, {
    set: {
      ...stays.set,
      appointment: moved,
      signals: signalled(inquiry, 'rescheduled', ports.ids.next('sig'), at),
    },
    events: [
      ...stays.events,
      { name: 'appointment-moved.v1', at, data: { appointmentId, advisorId, by: 'client', startsAt, endsAt } },
    ],
    agendas: await agendaChanges(ports, inquiry, appointment, slot, at),
    ...usedLink(link, outcome),
  });
  return outcome;
}
