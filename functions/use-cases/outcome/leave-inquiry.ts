import type { Instant } from '#domain/calendar/instant.ts';
import { type LocalDate, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { clientChoices, type LeavingChoice } from '#domain/choices/client-choices.ts';
import { clientTimeZone } from '#domain/house/house.ts';
import { type Inquiry, InquiryStateError, type PendingChoice } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import {
  type ClientAct,
  clientWords,
  overriding,
  signalled,
  usedLink,
} from '#use-cases/inquiry-changes/client-choice-change.ts';

export interface LeavePorts {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
}

/** No longer interested, to be left alone, or to pause, until a date if one is given. */
export interface Leaving {
  readonly choice: LeavingChoice;
  /** For a pause: the day on which the house may write again. */
  readonly until?: LocalDate | undefined;
  readonly words?: string | undefined;
}

export function mayLeave({ status }: Inquiry): boolean {
  return status !== 'paused' && status !== 'closed';
}

/** The exit as events record it. */
export function leftHow({ choice }: Leaving) {
  return clientChoices[choice].exit;
}

/** The exit while it waits for its ten minutes; a day that the client names begins in the client's own time zone. */
export function leavingChoice({ house, inquiry }: ClientAct, leaving: Leaving, at: Instant): PendingChoice {
  const chosen = { byId: inquiry.personId, at, undoUntil: undoEnd(house, at) };
  const exit = leftHow(leaving);
  if (exit !== 'paused') return { choice: exit, ...chosen };
  const { until } = leaving;
  const reopensAt = until === undefined ? undefined : startOfLocalDate(until, clientTimeZone(house, inquiry));
  return { choice: exit, pause: { reason: 'client-asked', reopensAt }, ...chosen };
}

/**
 * Records that the client leaves. It takes effect after ten minutes, in case of a mistaken click.
 * @throws InquiryStateError when the inquiry is paused already, or a meeting is ahead, which has to be cancelled first.
 */
export async function leaveInquiry(
  ports: LeavePorts,
  act: ClientAct,
  leaving: Leaving,
  at: Instant,
): Promise<LinkOutcome> {
  const { inquiry, link } = act;
  if (!mayLeave(inquiry) || meetingAhead(inquiry, at) !== undefined)
    throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} is ${inquiry.status}.`);
  const pendingChoice = leavingChoice(act, leaving, at);
  const { undoUntil } = pendingChoice;
  const outcome: LinkOutcome = { choice: leaving.choice, at, byId: inquiry.personId, undoUntil };
  await ports.inquiries.change(inquiry, {
    set: {
      pendingChoice: overriding(inquiry, pendingChoice),
      signals: signalled(inquiry, 'client-left', ports.ids.next('sig'), at),
    },
    events: [{ name: 'client-left.v1', at, data: { how: leftHow(leaving) } }],
    ...clientWords(inquiry, leaving.words, at),
    ...usedLink(link, outcome),
  });
  return outcome;
}
