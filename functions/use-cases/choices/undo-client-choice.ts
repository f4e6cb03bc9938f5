import { releaseInquiry } from '#domain/appointments/agenda.ts';
import { type Appointment, cancelled } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { clientChoices, type LeavingChoice, leavingChoices } from '#domain/choices/client-choices.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import {
  type ClientAct,
  leavingTakenBack,
  signalled,
  undoneLink,
} from '#use-cases/inquiry-changes/client-choice-change.ts';
import { awaitedEvent, beginWait } from '#use-cases/inquiry-changes/client-wait-change.ts';

export interface UndoClientPorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

/** What the client can take back now, and until when. */
export interface Undoable {
  readonly what: 'leaving' | 'slot';
  readonly at: Instant;
  readonly undoUntil: Instant;
}

/**
 * An exit until it takes effect; a slot for ten minutes after the booking, unless it was changed since. A withdrawal of
 * consent is taken back on the page where it was made.
 */
export function undoableOf({ house, inquiry }: Omit<ClientAct, 'link'>, at: Instant): Undoable | undefined {
  const { pendingChoice, personId, status, appointment } = inquiry;
  if (pendingChoice?.byId === personId) {
    const isOpen = pendingChoice.undoUntil > at && pendingChoice.choice !== 'consent-withdrawn';
    return isOpen ? { what: 'leaving', at: pendingChoice.at, undoUntil: pendingChoice.undoUntil } : undefined;
  }
  if (status !== 'appointment' || appointment === undefined || appointment.reschedules > 0) return undefined;
  const undoUntil = undoEnd(house, appointment.bookedAt);
  return undoUntil > at ? { what: 'slot', at: appointment.bookedAt, undoUntil } : undefined;
}

/** Until when a recorded outcome can be taken back: only while it is the client's latest decision. */
export function undoUntilOf(about: Omit<ClientAct, 'link'>, outcome: LinkOutcome, at: Instant): Instant | undefined {
  const undoable = outcome.undone === true ? undefined : undoableOf(about, at);
  return undoable?.at === outcome.at ? undoable.undoUntil : undefined;
}

/** The end of a meeting is announced only to people who were notified of the meeting. */
function givenUp(appointment: Appointment, at: Instant): Appointment | undefined {
  return appointment.notifiedSequence < 0 ? undefined : cancelled(appointment, 'client', at);
}

async function slotGivenBack(
  ports: UndoClientPorts,
  inquiry: Inquiry,
  appointment: Appointment,
  at: Instant,
): Promise<Pick<InquiryChange, 'set' | 'events' | 'agendas'>> {
  const agenda = await ports.agendas.read(appointment.advisorId);
  const wait = beginWait(inquiry, 'choice', at);
  const { appointmentId, advisorId } = appointment;
  const after = givenUp(appointment, at);
  const told: NewEvent[] =
    after === undefined
      ? []
      : [{ name: 'appointment-cancelled.v1', at, data: { appointmentId, advisorId, by: 'client' } }];
  return {
    set: { ...wait, appointment: after, proposalWanted: 'new-times' },
    events: [
      { name: 'choice-undone.v1', at, data: { choice: 'slot-chosen', byId: inquiry.personId } },
      ...told,
      awaitedEvent(wait.clientWait, at),
    ],
    agendas: [{ before: agenda, after: releaseInquiry(agenda, inquiry.inquiryId) }],
  };
}

/** A client who cancelled without asking for other times, and stays after all, is offered other times. */
function stay(inquiry: Inquiry, at: Instant): Pick<InquiryChange, 'set' | 'events'> {
  const { set, events } = leavingTakenBack(inquiry, at);
  const hadCancelled = inquiry.status === 'awaiting-client' && inquiry.appointment?.cancelledAt !== undefined;
  const hasNothing = inquiry.proposal === undefined && inquiry.clientWait?.steps.length === 0;
  return { set: hadCancelled && hasNothing ? { ...set, proposalWanted: 'new-times' } : set, events };
}

/**
 * Takes the client's choice back within ten minutes: an exit leaves no trace, and after a slot other times are offered.
 * @throws InquiryStateError when no choice can be taken back any more.
 */
export async function undoClientChoice(
  ports: UndoClientPorts,
  act: ClientAct,
  outcome: LinkOutcome | undefined,
  at: Instant,
): Promise<LinkOutcome> {
  const { inquiry, link } = act;
  const undoable = undoableOf(act, at);
  if (undoable === undefined) throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} has nothing to take back.`);
  const { appointment } = inquiry;
  const change =
    undoable.what === 'slot' && appointment !== undefined
      ? await slotGivenBack(ports, inquiry, appointment, at)
      : stay(inquiry, at);
  await ports.inquiries.change(inquiry, {
    ...change,
    set: { ...change.set, signals: signalled(inquiry, 'undone', ports.ids.next('sig'), at) },
    ...(outcome === undefined ? {} : undoneLink(link, outcome)),
  });
  const choice = undoable.what === 'slot' ? 'slot-chosen' : leftBy(inquiry);
  return { choice, byId: inquiry.personId, ...outcome, at, undoUntil: undefined, undone: true };
}

/** The exit as a link names it. */
function leftBy({ inquiryId, pendingChoice }: Inquiry): LeavingChoice {
  const left = leavingChoices.find((name) => clientChoices[name].exit === pendingChoice?.choice);
  if (left === undefined) throw new InquiryStateError(`Inquiry ${inquiryId} was not left by a choice of the client.`);
  return left;
}
