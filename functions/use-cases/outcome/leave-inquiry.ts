import type { Instant } from '#domain/calendar/instant.ts';
import { type LocalDate, startOfLocalDate } from '#domain/calendar/local-date.ts';
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

/** No longer interested, to be left alone, or to rest, until a date when there is one. */
export type Leaving =
  | { readonly choice: 'declined' | 'left-alone'; readonly words?: string | undefined }
  | { readonly choice: 'rest'; readonly until?: LocalDate | undefined; readonly words?: string | undefined };

export function mayLeave({ status }: Inquiry): boolean {
  return status !== 'paused' && status !== 'closed';
}

/** The exit as events say it. */
export function leftHow({ choice }: Leaving): 'declined' | 'left-alone' | 'paused' {
  return choice === 'rest' ? 'paused' : choice;
}

/** The exit as it waits for its ten minutes; the day a client names begins on their own calendar. */
export function leavingChoice({ house, inquiry }: ClientAct, leaving: Leaving, at: Instant): PendingChoice {
  const chosen = { byId: inquiry.personId, at, undoUntil: undoEnd(house, at) };
  if (leaving.choice !== 'rest') return { choice: leaving.choice, ...chosen };
  const { until } = leaving;
  const reopensAt = until === undefined ? undefined : startOfLocalDate(until, clientTimeZone(house, inquiry));
  return { choice: 'paused', pause: { reason: 'client-asked', reopensAt }, ...chosen };
}

/**
 * Notes that the client leaves. Ten minutes pass before anything follows from it, since a finger slips.
 * @throws InquiryStateError when the inquiry rests already, or a meeting is ahead, which is to be cancelled first.
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
