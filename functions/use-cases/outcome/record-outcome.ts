import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { Link } from '#ports/link-repository.ts';

export interface RecordOutcomePorts {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
}

/** The outcome of a meeting, as a member of staff records it. */
export interface ProjectedOutcome {
  readonly outcome: MeetingOutcome;
  readonly note?: string | undefined;
}

/** The outcome can be recorded once the meeting has begun, even before it is asked for. */
export function awaitsOutcome(inquiry: Inquiry, at: Instant): boolean {
  const { status, appointment, pendingChoice } = inquiry;
  if (pendingChoice !== undefined || appointment === undefined || appointment.cancelledAt !== undefined) return false;
  return status === 'awaiting-outcome' || (status === 'appointment' && appointment.startsAt <= at);
}

/**
 * Records the outcome of a meeting, through the link that asked for it or from the inquiry's page. It takes effect
 * after ten minutes, during which it can be taken back.
 * @throws InquiryStateError when no meeting of the inquiry awaits an outcome.
 * @throws LinkAlreadyUsedError, InquiryChangedError when the inquiry changed meanwhile: read it again and show what is
 * recorded.
 */
export async function recordOutcome(
  ports: RecordOutcomePorts,
  about: { readonly house: House; readonly inquiry: Inquiry; readonly byId: string; readonly link?: Link | undefined },
  told: ProjectedOutcome,
  at: Instant,
): Promise<void> {
  const { house, inquiry, byId, link } = about;
  const { outcome, note } = told;
  if (!awaitsOutcome(inquiry, at)) {
    throw new InquiryStateError(`No meeting of inquiry ${inquiry.inquiryId} awaits an outcome.`);
  }
  const undoUntil = undoEnd(house, at);
  const author = outcome.kind === 'no-show' ? outcome.author : null;
  await ports.inquiries.change(inquiry, {
    set: {
      pendingChoice: { choice: 'outcome', byId, at, undoUntil, outcome },
      signals: [...inquiry.signals, { signalId: ports.ids.next('sig'), kind: 'outcome', at, byId }],
    },
    events: [{ name: 'outcome-given.v1', at, data: { byId, kind: outcome.kind, author } }],
    ...(note === undefined ? {} : { note: { at, byId, kind: 'note', text: note } }),
    ...(link === undefined
      ? {}
      : { usedLink: { link, outcome: { choice: outcome.kind, at, byId, undoUntil, outcome } } }),
  });
}
