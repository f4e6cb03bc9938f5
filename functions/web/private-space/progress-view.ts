import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { clientTimeZone, staffOf } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { promiseShown } from '#domain/promises/promise-shown.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { PrivateProgress } from '#templates/pages/private-space/private-progress.ts';
import type { PrivateAct } from '#templates/pages/private-space/private-space.ts';
import { undoableOf } from '#use-cases/choices/undo-client-choice.ts';
import { clientChoices } from '#web/client-link/client-choices.ts';
import { type ClientViewPorts, completionAsk, meetingOf, offerOf } from '#web/client-link/client-link-view.ts';

/** The latest question, shown once its letter was sent: until then the advisor can still take it back. */
function questionOf(inquiry: Inquiry, content: InquiryContent): string | undefined {
  const isAsked =
    inquiry.status === 'responded'
      ? inquiry.committedChoice?.choice === 'clarification'
      : inquiry.clientWait?.moment === 'question';
  return isAsked ? content.notes.findLast((note) => note.kind === 'question')?.text : undefined;
}

function duringWait(dossier: Dossier): PrivateProgress {
  const { inquiry, content } = dossier;
  const question = questionOf(inquiry, content);
  if (question !== undefined) return { kind: 'question', question };
  if (inquiry.proposalWanted !== undefined) return { kind: 'times-coming' };
  return inquiry.proposal === undefined ? { kind: 'your-turn' } : { kind: 'slots' };
}

/** The answer that is owed: by whom, and by when as long as that time is ahead. */
function owedAnswer({ house, inquiry }: Dossier, at: Instant): PrivateProgress {
  const promise = promiseShown(inquiry, at);
  if (promise === undefined) return { kind: 'received' };
  const { byId, before, isLate } = promise;
  const personName = staffOf(house, byId).fullName;
  if (isLate) return { kind: 'late', personName, answersBefore: before };
  return inquiry.owner?.kind === 'duty-manager'
    ? { kind: 'held', personName, answersBefore: before }
    : { kind: 'awaiting-answer', answersBefore: before, asked: inquiry.clientAsked?.what };
}

/** The inquiry's progress, as the client is told. */
export function clientProgressOf(dossier: Dossier, at: Instant): PrivateProgress {
  const { house, inquiry, content } = dossier;
  const { status, response, pendingChoice, reopensAt } = inquiry;
  if (pendingChoice?.byId === inquiry.personId) {
    return { kind: 'leaving', undoUntil: undoableOf({ house, inquiry }, at)?.undoUntil };
  }
  switch (status) {
    case 'received':
      return { kind: 'received' };
    case 'incomplete':
      return { kind: 'incomplete' };
    case 'awaiting-client':
      return duringWait(dossier);
    case 'appointment':
      return inquiry.appointment !== undefined && inquiry.appointment.endsAt > at
        ? { kind: 'appointment' }
        : { kind: 'met' };
    case 'awaiting-outcome':
      return { kind: 'met' };
    case 'paused': {
      const zone = clientTimeZone(house, inquiry);
      // The day itself is still to come until it is over.
      const reopensOn = reopensAt === undefined ? undefined : localDateOf(reopensAt, zone);
      return {
        kind: 'paused',
        reopensOn: reopensOn !== undefined && reopensOn >= localDateOf(at, zone) ? reopensOn : undefined,
      };
    }
    case 'closed':
      return { kind: 'closed', consentWithdrawn: inquiry.closing === 'withdrawn' };
    case 'responded': {
      const question = questionOf(inquiry, content);
      if (question !== undefined) return { kind: 'question', question };
      return { kind: 'answered', answeredAt: response?.at ?? inquiry.receivedAt };
    }
    case 'awaiting-first-response':
      return owedAnswer(dossier, at);
  }
}

/** The client's next act. */
export async function actOf(
  ports: ClientViewPorts,
  dossier: Dossier,
  progress: PrivateProgress,
  at: Instant,
): Promise<PrivateAct | undefined> {
  const { house, inquiry } = dossier;
  switch (progress.kind) {
    case 'leaving':
      return progress.undoUntil === undefined ? undefined : { kind: 'undo', undoUntil: progress.undoUntil };
    case 'slots': {
      const offer = await offerOf(ports, dossier, at);
      const heldUntil = inquiry.proposal?.heldUntil;
      return (
        offer && { kind: 'slots', offer, heldUntil: heldUntil !== undefined && heldUntil > at ? heldUntil : undefined }
      );
    }
    case 'incomplete':
      return { kind: 'completion', ask: completionAsk(house, inquiry) };
    case 'question':
    case 'your-turn':
    case 'times-coming':
      return clientChoices.replied.isOffered(inquiry, at) ? { kind: 'reply' } : undefined;
    case 'appointment': {
      const meeting = await meetingOf(ports, dossier, at);
      return meeting && { kind: 'meeting', meeting };
    }
    case 'paused':
    case 'closed':
      return clientChoices.resume.isOffered(inquiry, at) ? { kind: 'resume' } : undefined;
    default:
      return undefined;
  }
}
