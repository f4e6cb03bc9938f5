import { slotIdOf } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { cancelAppointment } from '#use-cases/appointments/cancel-appointment.ts';
import { chooseSlot } from '#use-cases/appointments/choose-slot.ts';
import { moveAppointment } from '#use-cases/appointments/move-appointment.ts';
import type { ClientAct } from '#use-cases/inquiry-changes/client-choice-change.ts';
import { completeInquiry, replyToAdvisor } from '#use-cases/intake/complete-inquiry.ts';
import { type Leaving, leaveInquiry } from '#use-cases/outcome/leave-inquiry.ts';
import { recordSatisfaction } from '#use-cases/outcome/record-satisfaction.ts';
import { askAdvisor } from '#use-cases/relances/ask-advisor.ts';
import type { ClientChoice } from './client-choice-schema.ts';

export interface ActPorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly people: PersonReader;
  readonly ids: Ids;
}

/** Whoever leaves with a meeting ahead cancels it by leaving. */
function leave(ports: ActPorts, act: ClientAct, leaving: Leaving, at: Instant): Promise<LinkOutcome> {
  if (meetingAhead(act.inquiry, at) === undefined) return leaveInquiry(ports, act, leaving, at);
  return cancelAppointment(ports, act, { next: 'nothing', leaving, words: leaving.words }, at);
}

/** The use case of each choice. */
export function performChoice(
  ports: ActPorts,
  act: ClientAct,
  chosen: ClientChoice,
  at: Instant,
): Promise<LinkOutcome> {
  switch (chosen.choice) {
    case 'slot-chosen':
      return chooseSlot(ports, act, chosen.slot, at);
    case 'moved':
      return moveAppointment(ports, act, chosen.slot, at);
    case 'cancelled':
      return cancelAppointment(ports, act, { next: chosen.next, words: chosen.wish }, at);
    case 'completed':
      return completeInquiry(ports, act, chosen.completion, at);
    case 'replied':
      return replyToAdvisor(ports, act, chosen.message, at);
    case 'call':
    case 'other-times':
      return askAdvisor(ports, act, { what: chosen.choice, words: chosen.wish }, at);
    case 'resume':
      return askAdvisor(ports, act, { what: 'resume', words: chosen.message }, at);
    case 'declined':
    case 'left-alone':
      return leave(ports, act, { choice: chosen.choice, words: chosen.wish }, at);
    case 'rest':
      return leave(ports, act, { choice: 'rest', until: chosen.until, words: chosen.wish }, at);
    case 'satisfaction':
      return recordSatisfaction(ports, act, chosen, at);
  }
}

const repeatMs = 600_000;

/** The words that were left with what was asked. */
function wordsAt(content: InquiryContent, at: Instant): string | undefined {
  return content.notes.find((note) => note.kind === 'client-words' && note.at === at)?.text;
}

function isAskedAgain(inquiry: Inquiry, content: InquiryContent, chosen: ClientChoice, at: Instant): boolean {
  const { clientAsked } = inquiry;
  if (clientAsked === undefined || Date.parse(at) - Date.parse(clientAsked.at) > repeatMs) return false;
  if (clientAsked.what !== chosen.choice) return false;
  const text = 'wish' in chosen ? chosen.wish : 'message' in chosen ? chosen.message : undefined;
  return wordsAt(content, clientAsked.at) === text;
}

/**
 * What was done already, when the same choice comes twice by the private space, which keeps no outcome: a double click
 * or a reload asks for nothing new.
 */
export function alreadyDone(
  inquiry: Inquiry,
  content: InquiryContent,
  chosen: ClientChoice,
  at: Instant,
): LinkOutcome | undefined {
  const { pendingChoice, personId: byId, appointment, status } = inquiry;
  switch (chosen.choice) {
    case 'slot-chosen':
    case 'moved':
      return status === 'appointment' &&
        appointment !== undefined &&
        appointment.cancelledAt === undefined &&
        slotIdOf(appointment) === chosen.slot
        ? { choice: chosen.choice, at: appointment.bookedAt, byId, startsAt: appointment.startsAt }
        : undefined;
    case 'cancelled':
      return status === 'awaiting-client' && appointment?.cancelledAt !== undefined
        ? { choice: 'cancelled', at: appointment.cancelledAt, byId, undoUntil: pendingChoice?.undoUntil }
        : undefined;
    case 'declined':
    case 'left-alone':
    case 'rest': {
      const left = chosen.choice === 'rest' ? 'paused' : chosen.choice;
      if (pendingChoice?.byId !== byId || pendingChoice.choice !== left) return undefined;
      // Another date is another wish.
      if (chosen.choice === 'rest' && (chosen.until === undefined) !== (pendingChoice.pause?.reopensAt === undefined))
        return undefined;
      return { choice: chosen.choice, at: pendingChoice.at, byId, undoUntil: pendingChoice.undoUntil };
    }
    case 'completed':
      return status !== 'incomplete' &&
        chosen.completion.message !== undefined &&
        content.message.endsWith(chosen.completion.message)
        ? { choice: 'completed', at, byId }
        : undefined;
    case 'replied':
    case 'call':
    case 'other-times':
    case 'resume':
      return isAskedAgain(inquiry, content, chosen, at)
        ? { choice: chosen.choice === 'replied' ? 'completed' : chosen.choice, at: inquiry.clientAsked?.at ?? at, byId }
        : undefined;
    case 'satisfaction':
      return undefined;
  }
}
