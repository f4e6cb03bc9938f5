import { bookSlot, SlotTakenError } from '#domain/appointments/agenda.ts';
import { type Appointment, booked } from '#domain/appointments/appointment.ts';
import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { staffOf } from '#domain/house/house.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import {
  type ClientAct,
  leavingTakenBack,
  restTakenBack,
  signalled,
  usedLink,
} from '#use-cases/inquiry-changes/client-choice-change.ts';

export interface ChoosePorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

/**
 * The meeting as it is agreed now. If the earlier one was cancelled and nobody was notified of that yet, it keeps its
 * identity: calendars receive one change instead of a cancellation and a new entry.
 */
function agreed(ids: Ids, { house, inquiry }: ClientAct, slot: Slot, at: Instant): Appointment {
  const { appointment: earlier, answers } = inquiry;
  const goesOn = earlier?.cancelledAt !== undefined && earlier.notifiedSequence < earlier.sequence;
  const { boutiqueId } = staffOf(house, slot.advisorId);
  const appointmentId = goesOn ? earlier.appointmentId : ids.next('app');
  const fresh = booked({ appointmentId, boutiqueId, meeting: answers.meetingPreference ?? 'boutique' }, slot, at);
  if (!goesOn) return fresh;
  const { sequence, notifiedSequence, reschedules, heldById } = earlier;
  return { ...fresh, sequence: sequence + 1, notifiedSequence, reschedules, heldById: heldById ?? earlier.advisorId };
}

/**
 * Books the slot that the client chose and releases the others. The slot is held for the client or still free; the
 * agenda is written on the condition that it did not change, so only one of two clients gets the slot.
 * @throws SlotTakenError, SlotPassedError when the slot is no longer available.
 * @throws InquiryStateError when no times are offered now.
 */
export async function chooseSlot(
  ports: ChoosePorts,
  act: ClientAct,
  slotId: string,
  at: Instant,
): Promise<LinkOutcome> {
  const { house, inquiry, link } = act;
  const { proposal, inquiryId, personId } = inquiry;
  const alive = restTakenBack(inquiry);
  if (inquiry.status !== 'awaiting-client' || proposal === undefined || alive.closing !== undefined)
    throw new InquiryStateError(`Inquiry ${inquiryId} is ${inquiry.status}: no slot is offered.`);
  const slot = proposal.slots.find((one) => one.slotId === slotId);
  if (slot === undefined) throw new SlotTakenError(`Slot ${slotId} is not offered to inquiry ${inquiryId}.`);
  const agenda = await ports.agendas.read(slot.advisorId);
  const appointment = agreed(ports.ids, act, slot, at);
  const { appointmentId, advisorId, startsAt, endsAt, boutiqueId } = appointment;
  const outcome: LinkOutcome = { choice: 'slot-chosen', at, byId: personId, undoUntil: undoEnd(house, at), startsAt };
  const stays = leavingTakenBack(inquiry, at);
  await ports.inquiries.change(inquiry, {
    set: {
      ...alive,
      ...stays.set,
      status: 'appointment',
      appointment,
      // Questions and notices about an earlier meeting do not apply to this one.
      outcome: undefined,
      outcomeAskedAt: undefined,
      reprises: undefined,
      clientWait: undefined,
      proposal: undefined,
      proposalWanted: undefined,
      signals: signalled(inquiry, 'slot-chosen', ports.ids.next('sig'), at),
    },
    events: [
      ...stays.events,
      { name: 'slot-chosen.v1', at, data: { appointmentId, advisorId, startsAt, endsAt, boutiqueId } },
    ],
    agendas: [{ before: agenda, after: bookSlot(agenda, inquiryId, slot, at) }],
    ...usedLink(link, outcome),
  });
  return outcome;
}
