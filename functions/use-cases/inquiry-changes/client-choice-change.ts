import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { Inquiry, PendingChoice, Signal } from '#domain/inquiry/inquiry.ts';
import { leadsToPause } from '#domain/inquiry/next-step.ts';
import type { InquiryChange, NewEvent } from '#ports/inquiry-repository.ts';
import type { Link, LinkOutcome } from '#ports/link-repository.ts';

/** The inquiry a client acts on, as it was read, and the link they use. */
export interface ClientAct {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly link: Link;
}

/** A single-use link stores its outcome; the private space is used many times and stores none. */
export function usedLink(link: Link, outcome: LinkOutcome): Pick<InquiryChange, 'usedLink'> {
  return link.purpose === 'private-space' ? {} : { usedLink: { link, outcome } };
}

/** The link's change when an outcome is taken back. */
export function undoneLink(link: Link, outcome: LinkOutcome): Pick<InquiryChange, 'undoneLink'> {
  return link.purpose === 'private-space' ? {} : { undoneLink: { link, outcome: { ...outcome, undone: true } } };
}

/** The client's own words, stored with them. */
export function clientWords(
  inquiry: Inquiry,
  text: string | undefined,
  at: Instant,
  kind: AdvisorNote['kind'] = 'client-words',
): Pick<InquiryChange, 'note'> {
  return text === undefined ? {} : { note: { at, byId: inquiry.personId, kind, text } };
}

/** The mailbox with one more client signal. */
export function signalled(inquiry: Inquiry, kind: Signal['kind'], signalId: string, at: Instant): readonly Signal[] {
  return [...inquiry.signals, { signalId, kind, at, byId: inquiry.personId }];
}

/** The client's exit, which overrides the pending choice of a member of staff. */
export function overriding({ pendingChoice, personId }: Inquiry, leaving: PendingChoice): PendingChoice {
  const replaced = pendingChoice?.byId === personId ? pendingChoice.replaced : pendingChoice;
  return replaced === undefined ? leaving : { ...leaving, replaced };
}

/**
 * A client who was leaving, and does something else within the ten minutes, stays; the choice that their exit overrode
 * applies again.
 */
export function leavingTakenBack(
  inquiry: Inquiry,
  at: Instant,
): { readonly set: Pick<InquiryChange['set'], 'pendingChoice'>; readonly events: readonly NewEvent[] } {
  const { pendingChoice, personId } = inquiry;
  // A withdrawal of consent is taken back only on the page where it was made.
  if (pendingChoice?.byId !== personId || pendingChoice.choice === 'consent-withdrawn') return { set: {}, events: [] };
  const { choice, replaced } = pendingChoice;
  return {
    set: { pendingChoice: replaced },
    events: [{ name: 'choice-undone.v1', at, data: { choice, byId: personId } }],
  };
}

/**
 * Silence had just decided to pause or close the inquiry, and the client acts at that moment: it continues. A decision
 * of a member of staff, or the client's withdrawal of consent, is kept.
 */
export function restTakenBack({ committedChoice, closing }: Inquiry): Pick<Inquiry, 'committedChoice' | 'closing'> {
  return {
    committedChoice: leadsToPause(committedChoice) ? undefined : committedChoice,
    closing: closing === 'without-sale' || closing === 'dormant' ? undefined : closing,
  };
}
