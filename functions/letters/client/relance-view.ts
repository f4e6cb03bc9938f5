import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { isAsAgreed } from '#domain/inquiry/still-true.ts';
import type { RelanceMoment, RelanceOffer } from '#domain/policy/relance.ts';
import type { LetterInHand } from '#letters/writing/letter-case.ts';
import { clientMail, dossierOf, LetterIncompleteError } from '#letters/writing/letter-views.ts';
import { likelyPlace, offeredSlots } from '#letters/writing/meeting-views.ts';
import type { ClientMail } from '#templates/email/client/client-mail.ts';
import type { OfferedSlots } from '#templates/email/client/slot-blocks.ts';
import type { MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import type { MissingDetail } from '#templates/messages/fr/client-letter-parts/missing-details.ts';
import { missingDetails } from './missing-details-of.ts';

/** One courteous follow-up, which always makes one concrete proposal. */
export interface RelanceFacts {
  readonly moment: RelanceMoment;
  readonly step: string;
  readonly offer: RelanceOffer;
  /** With the offers `slots` and `new-slot`. */
  readonly slots: readonly Slot[];
  readonly heldUntil?: Instant | undefined;
  /** False when the occasion of the client's wish may be over: the letter then speaks of the inquiry only. */
  readonly namesMatter?: boolean | undefined;
}

/** The relance's proposal, with the address it leads to. */
export type OfferMade =
  | { readonly kind: 'clarification'; readonly answerUrl?: string | undefined }
  | { readonly kind: 'slots' | 'new-slot'; readonly slots: OfferedSlots }
  | { readonly kind: 'another-option' };

export type RelanceView = ClientMail & {
  readonly moment: RelanceMoment;
  readonly offer: OfferMade;
  /** `only`: the one relance of its wait, which opens as a first one and closes as a last one. */
  readonly position: 'first' | 'only' | 'last';
  readonly place: MeetingPlace;
  /** The one question, when the inquiry is incomplete. */
  readonly missing?: MissingDetail | undefined;
  /** The advisor's question that awaits an answer, and whether the signatory asked it. */
  readonly question?: { readonly text: string; readonly isOwn: boolean } | undefined;
  /** After a pause: the client named this date, or asked to be contacted later. */
  readonly asAgreed?: boolean | undefined;
};

/**
 * A relance is called the last only for a client who received an earlier one: relances that were not sent do not count.
 */
function positionOf({ moment, step }: RelanceFacts, letter: LetterInHand): RelanceView['position'] {
  const { steps } = letter.house.policy.relances[moment];
  if (steps.at(-1)?.step !== step) return 'first';
  const { clientWait } = dossierOf(letter).inquiry;
  const isFirstHeard = clientWait !== undefined && !clientWait.steps.some((done) => done.outcome === 'sent');
  return steps.length === 1 || isFirstHeard ? 'only' : 'last';
}

function offerOf(facts: RelanceFacts, letter: LetterInHand): OfferMade {
  switch (facts.offer) {
    case 'clarification':
      if (letter.urls.link === undefined)
        throw new LetterIncompleteError(`Relance ${letter.mailKey} has no link to answer by.`);
      return { kind: 'clarification', answerUrl: letter.urls.link };
    case 'slots':
    case 'new-slot':
      return { kind: facts.offer, slots: offeredSlots(letter, facts) };
    case 'another-option':
      if (letter.urls.privateLink === undefined)
        throw new LetterIncompleteError(`Relance ${letter.mailKey} has no link.`);
      return { kind: 'another-option' };
  }
}

/** @throws LetterIncompleteError when there is no proposal: such a relance is not sent. */
export function relanceOf(facts: RelanceFacts, letter: LetterInHand): RelanceView {
  const { inquiry, content } = dossierOf(letter);
  const asked = content.notes.findLast((note) => note.kind === 'question');
  const mail = clientMail(letter);
  const { pausedBecause = inquiry.pauseReason } = inquiry.clientWait ?? {};
  return {
    ...mail,
    tone: facts.namesMatter === false ? { ...mail.tone, job: undefined } : mail.tone,
    moment: facts.moment,
    offer: offerOf(facts, letter),
    position: positionOf(facts, letter),
    place: likelyPlace(letter, letter.signatoryId),
    missing: missingDetails(inquiry)[0],
    question: asked && { text: asked.text, isOwn: asked.byId === letter.signatoryId },
    asAgreed: isAsAgreed(pausedBecause),
  };
}
