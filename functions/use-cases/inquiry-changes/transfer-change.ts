import { bookSlot, releaseInquiry, SlotTakenError } from '#domain/appointments/agenda.ts';
import { type Appointment, cancelled, entrusted } from '#domain/appointments/appointment.ts';
import { slotOf } from '#domain/appointments/slot.ts';
import { isOpen } from '#domain/calendar/business-time.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { isOnLeave } from '#domain/calendar/leave.ts';
import { type House, staffCalendar, staffOf } from '#domain/house/house.ts';
import type { Inquiry, Ownership, OwnershipReason } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import { awaitsConfirmation } from '#domain/inquiry/pause-to-confirm.ts';
import type { AgendaChange, AgendaReader } from '#ports/agenda-repository.ts';
import type { InquiryChange, NewEvent } from '#ports/inquiry-repository.ts';
import { awaitedEvent, beginWait } from './client-wait-change.ts';
import { releasedSlots } from './release-slots.ts';

/** The new owner, and the reason. */
export interface NewKeeper {
  readonly ownerId: string;
  readonly because: Extract<
    OwnershipReason,
    'manager-choice' | 'owner-left' | 'advisor-choice' | 'colleague-accepted' | 'one-client'
  >;
}

function ownershipOf(house: House, inquiry: Inquiry, next: NewKeeper, at: Instant): Ownership {
  return {
    ownerId: next.ownerId,
    kind: next.ownerId === house.dutyManagerId ? 'duty-manager' : 'advisor',
    assignmentNumber: (inquiry.owner?.assignmentNumber ?? 0) + 1,
    since: at,
    because: next.because,
    previousOwnerId: inquiry.owner?.ownerId,
  };
}

/** Whether an advisor works then, and where the client is expected. */
function canReceive(house: House, staffId: string, { startsAt, meeting, boutiqueId }: Appointment): boolean {
  const member = staffOf(house, staffId);
  const isAtWork = isOpen(startsAt, staffCalendar(house, staffId)) && !isOnLeave(startsAt, member.profile?.leave ?? []);
  return isAtWork && (meeting === 'phone' || meeting === 'video' || member.boutiqueId === boutiqueId);
}

/** The meeting keeps its hour when the new owner is free then; a hand-over never double-books an advisor. */
async function keptMeeting(
  agendas: AgendaReader,
  inquiry: Inquiry,
  appointment: Appointment,
  ownerId: string,
  at: Instant,
): Promise<readonly AgendaChange[] | undefined> {
  const [from, to] = await Promise.all([agendas.read(appointment.advisorId), agendas.read(ownerId)]);
  try {
    const slot = slotOf(ownerId, appointment.startsAt, appointment.endsAt);
    const booked = bookSlot(to, inquiry.inquiryId, slot, at);
    return [
      { before: from, after: releaseInquiry(from, inquiry.inquiryId) },
      { before: to, after: booked },
    ];
  } catch (error) {
    if (error instanceof SlotTakenError) return undefined;
    throw error;
  }
}

/**
 * Moves the meeting to another advisor at the same hour; if they are not free then, the client is offered other times.
 */
export async function meetingChange(
  agendas: AgendaReader,
  house: House,
  inquiry: Inquiry,
  ownerId: string,
  at: Instant,
): Promise<InquiryChange> {
  const { proposal, status } = inquiry;
  const appointment = meetingAhead(inquiry, at);
  // An advisor who already receives the client keeps the meeting.
  if (appointment?.advisorId === ownerId) return { set: {}, events: [] };
  if (appointment !== undefined) {
    const kept = canReceive(house, ownerId, appointment)
      ? await keptMeeting(agendas, inquiry, appointment, ownerId, at)
      : undefined;
    if (kept !== undefined) {
      return { set: { appointment: entrusted(appointment, ownerId, at) }, events: [], agendas: kept };
    }
    const { clientWait, ...wait } = beginWait(inquiry, 'choice', at);
    const gone: NewEvent = {
      name: 'appointment-cancelled.v1',
      at,
      data: { appointmentId: appointment.appointmentId, advisorId: appointment.advisorId, by: 'manager' },
    };
    return {
      set: { ...wait, clientWait, appointment: cancelled(appointment, 'manager', at), proposalWanted: 'new-times' },
      events: [gone, awaitedEvent(clientWait, at)],
      ...(await releasedSlots(agendas, inquiry)),
    };
  }
  if (status !== 'awaiting-client' || proposal === undefined) return { set: {}, events: [] };
  // These times belong to a former owner's agenda: the new owner offers their own.
  const wanted = proposal.heldUntil > at ? 'new-times' : undefined;
  return {
    set: { proposal: undefined, proposalWanted: inquiry.proposalWanted ?? wanted },
    events: [],
    ...(await releasedSlots(agendas, inquiry)),
  };
}

/** The new owner is asked themselves whether a silent client may be left alone. */
function askedAnew(inquiry: Inquiry): Pick<Inquiry, 'clientWait'> | Record<string, never> {
  const { clientWait } = inquiry;
  if (clientWait === undefined || !awaitsConfirmation(inquiry)) return {};
  return { clientWait: { ...clientWait, confirmAskedAt: undefined } };
}

/**
 * The change that gives an answered inquiry another owner. No answer is owed, so it makes no new promise. The meeting
 * moves with it when the new owner is free, and times offered from now on are theirs.
 */
export async function livingChange(
  agendas: AgendaReader,
  house: House,
  inquiry: Inquiry,
  next: NewKeeper,
  at: Instant,
): Promise<InquiryChange> {
  const owner = ownershipOf(house, inquiry, next, at);
  const meeting = await meetingChange(agendas, house, { ...inquiry, owner }, next.ownerId, at);
  const assigned: NewEvent = {
    name: 'advisor-assigned.v1',
    at,
    data: {
      ownerId: owner.ownerId,
      boutiqueId: staffOf(house, owner.ownerId).boutiqueId,
      assignmentNumber: owner.assignmentNumber,
      because: next.because,
      previousOwnerId: owner.previousOwnerId ?? null,
      policyVersion: house.policy.version,
    },
  };
  return { ...meeting, set: { ...askedAnew(inquiry), ...meeting.set, owner }, events: [assigned, ...meeting.events] };
}
