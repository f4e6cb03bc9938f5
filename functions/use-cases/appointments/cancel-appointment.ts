import { cancelled } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import {
  type ClientAct,
  clientWords,
  leavingTakenBack,
  overriding,
  signalled,
  usedLink,
} from '#use-cases/inquiry-changes/client-choice-change.ts';
import { awaitedEvent, beginWait } from '#use-cases/inquiry-changes/client-wait-change.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { type Leaving, leavingChoice, leftHow } from '#use-cases/outcome/leave-inquiry.ts';

export interface CancelPorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

/** What follows a cancelled meeting: other times, or nothing for now. */
export const afterCancellation = ['other-times', 'nothing'] as const;

/** A client who leaves cancels the meeting ahead, so that the advisor does not wait for them. */
export type Cancellation =
  | { readonly next: 'other-times'; readonly words?: string | undefined }
  | { readonly next: 'nothing'; readonly leaving?: Leaving | undefined; readonly words?: string | undefined };

function whatFollows(
  act: ClientAct,
  choice: Cancellation,
  at: Instant,
): { readonly set: InquiryChange['set']; readonly events: readonly NewEvent[] } {
  if (choice.next === 'other-times') {
    const stays = leavingTakenBack(act.inquiry, at);
    return { set: { ...stays.set, proposalWanted: 'new-times' }, events: stays.events };
  }
  const leaving = choice.leaving ?? { choice: 'declined' };
  return {
    set: { pendingChoice: overriding(act.inquiry, leavingChoice(act, leaving, at)) },
    events: [{ name: 'client-left.v1', at, data: { how: leftHow(leaving) } }],
  };
}

/**
 * Cancels the meeting at once and frees the advisor's time. It is then the client's turn again, unless they asked for
 * nothing for now. That request can be taken back for ten minutes; the cancellation cannot.
 * @throws InquiryStateError when there is no meeting ahead.
 */
export async function cancelAppointment(
  ports: CancelPorts,
  act: ClientAct,
  choice: Cancellation,
  at: Instant,
): Promise<LinkOutcome> {
  const { house, inquiry, link } = act;
  const appointment = meetingAhead(inquiry, at);
  if (appointment === undefined) throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} has no meeting ahead.`);
  const { appointmentId, advisorId } = appointment;
  const undoUntil = choice.next === 'nothing' ? undoEnd(house, at) : undefined;
  const said = choice.next === 'nothing' ? choice.leaving?.choice : undefined;
  const outcome: LinkOutcome = { choice: said ?? 'cancelled', at, byId: inquiry.personId, undoUntil };
  const wait = beginWait(inquiry, 'choice', at);
  const follows = whatFollows(act, choice, at);
  await ports.inquiries.change(inquiry, {
    set: {
      ...wait,
      appointment: cancelled(appointment, 'client', at),
      signals: signalled(inquiry, 'cancelled', ports.ids.next('sig'), at),
      ...follows.set,
    },
    events: [
      { name: 'appointment-cancelled.v1', at, data: { appointmentId, advisorId, by: 'client' } },
      awaitedEvent(wait.clientWait, at),
      ...follows.events,
    ],
    ...(await releasedSlots(ports.agendas, inquiry)),
    ...clientWords(inquiry, choice.words, at),
    ...usedLink(link, outcome),
  });
  return outcome;
}
