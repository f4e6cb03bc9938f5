import { SlotTakenError } from '#domain/appointments/agenda.ts';
import { cancelled, rescheduled } from '#domain/appointments/appointment.ts';
import { isPossibleSlot } from '#domain/appointments/find-slots.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import { type Inquiry, InquiryStateError, type Signal } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { awaitedEvent, beginWait } from '#use-cases/inquiry-changes/client-wait-change.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { searchForMeeting } from './free-times.ts';
import { agendaChanges, slotNamed } from './move-appointment.ts';

export interface RearrangePorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly people: PersonReader;
  readonly ids: Ids;
}

export interface StaffAct {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly member: Pick<StaffMember, 'staffId' | 'role'>;
  readonly note?: string | undefined;
}

/** A manager or advisor reads the page, and may call the client, before choosing a time on it. */
const readingMs = 3_600_000;

function byOf({ role }: StaffAct['member']): 'advisor' | 'manager' {
  return role === 'manager' ? 'manager' : 'advisor';
}

/** A meeting can be rearranged while it is ahead and no choice about the inquiry can still be taken back. */
export function mayRearrange(inquiry: Inquiry, at: Instant): boolean {
  return inquiry.pendingChoice === undefined && meetingAhead(inquiry, at) !== undefined;
}

function signalled(act: StaffAct, kind: 'cancelled' | 'rescheduled', signalId: string, at: Instant): readonly Signal[] {
  return [...act.inquiry.signals, { signalId, kind, at, byId: act.member.staffId }];
}

function noteOf({ note, member }: StaffAct, at: Instant): Pick<InquiryChange, 'note'> {
  return note === undefined ? {} : { note: { at, byId: member.staffId, kind: 'note', text: note } };
}

function ahead({ inquiry }: StaffAct, at: Instant) {
  const appointment = meetingAhead(inquiry, at);
  if (appointment === undefined || inquiry.pendingChoice !== undefined) {
    throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} has no meeting that can be rearranged.`);
  }
  return appointment;
}

/**
 * Cancels a meeting for a client who asked by telephone or has to be asked again. The time is free at once, client and
 * advisor are notified, and other times are proposed.
 * @throws InquiryStateError when there is no meeting ahead.
 */
export async function cancelForClient(ports: RearrangePorts, act: StaffAct, at: Instant): Promise<void> {
  const appointment = ahead(act, at);
  const { inquiry, member } = act;
  const { appointmentId, advisorId } = appointment;
  const by = byOf(member);
  const wait = beginWait(inquiry, 'choice', at);
  await ports.inquiries.change(inquiry, {
    set: {
      ...wait,
      appointment: cancelled(appointment, by, at),
      proposalWanted: 'new-times',
      signals: signalled(act, 'cancelled', ports.ids.next('sig'), at),
    },
    events: [
      { name: 'appointment-cancelled.v1', at, data: { appointmentId, advisorId, by } },
      awaitedEvent(wait.clientWait, at),
    ],
    ...(await releasedSlots(ports.agendas, inquiry)),
    ...noteOf(act, at),
  });
}

/**
 * Moves a meeting to another free time for the client, at once; client and advisor are notified.
 * @throws SlotTakenError, SlotPassedError when the time is no longer available.
 * @throws InquiryStateError when there is no meeting ahead.
 */
export async function moveForClient(ports: RearrangePorts, act: StaffAct, slotId: string, at: Instant): Promise<void> {
  const appointment = ahead(act, at);
  const { house, inquiry, member } = act;
  const slot = slotNamed(house, slotId);
  const search = await searchForMeeting(ports, house, inquiry, appointment, at);
  const readAt = plusMs(at, -readingMs);
  if (slot === undefined || !isPossibleSlot(search, slot, readAt, at)) {
    throw new SlotTakenError(`Slot ${slotId} is not available.`);
  }
  // Changes that staff make do not count towards the number a client may make by link.
  const moved = { ...rescheduled(appointment, slot, at), reschedules: appointment.reschedules };
  const { appointmentId, advisorId, startsAt, endsAt } = moved;
  await ports.inquiries.change(inquiry, {
    set: { appointment: moved, signals: signalled(act, 'rescheduled', ports.ids.next('sig'), at) },
    events: [
      {
        name: 'appointment-moved.v1',
        at,
        data: { appointmentId, advisorId, by: byOf(member), startsAt, endsAt },
      },
    ],
    agendas: await agendaChanges(ports, inquiry, appointment, slot, at),
    ...noteOf(act, at),
  });
}
