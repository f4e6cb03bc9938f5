import type { Instant } from '#domain/calendar/instant.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Link, LinkOutcome, LinkReader } from '#ports/link-repository.ts';

export interface ReadActionPorts {
  readonly links: LinkReader;
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
}

/** What a link leads to now. Reading it changes nothing: scanners and previews read every link of every mail. */
export type Action =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'expired' | 'replaced'; readonly link: Link; readonly house: House; readonly inquiry: Inquiry }
  | {
      readonly kind: 'recorded';
      readonly link: Link;
      readonly house: House;
      readonly inquiry: Inquiry;
      readonly outcome: LinkOutcome;
      readonly undoUntil: Instant | undefined;
    }
  | { readonly kind: 'open'; readonly link: Link; readonly house: House; readonly inquiry: Inquiry };

/** What somebody else did about the inquiry, seen through a link that did nothing itself. */
function doneByOthers(inquiry: Inquiry): LinkOutcome | undefined {
  const { pendingChoice, settledChoice, response } = inquiry;
  if (response !== undefined) {
    const choice = response.choice === 'clarification' ? 'clarify' : 'answered';
    return { choice, at: response.at, byId: response.byId, channel: response.channel };
  }
  const judged = pendingChoice ?? settledChoice;
  if (judged === undefined || judged.choice !== 'off-target') return undefined;
  return { choice: 'off-target', at: judged.at, byId: judged.byId, reason: judged.offTargetReason };
}

/** A hand-over comes back only from the colleague it went to, and only while that colleague has done nothing with it. */
function isStillWhereSent(inquiry: Inquiry, outcome: LinkOutcome): boolean {
  if (inquiry.response !== undefined || inquiry.pendingChoice !== undefined) return false;
  // Sent where it was already, it moved nothing: there is nothing to bring back.
  if (outcome.fromOwnerId === undefined || outcome.fromOwnerId === outcome.colleagueId) return false;
  const latest = inquiry.signals.filter((signal) => signal.kind === 'handed-over').at(-1);
  if (latest !== undefined) return latest.byId === outcome.byId && latest.at === outcome.at;
  return inquiry.owner?.assignmentNumber === outcome.assignmentNumber;
}

/** Until when the link's own outcome can be taken back; undefined once it cannot. */
function undoableUntil(inquiry: Inquiry, outcome: LinkOutcome, at: Instant): Instant | undefined {
  if (outcome.undone === true || outcome.undoUntil === undefined || outcome.undoUntil <= at) return undefined;
  if (outcome.choice === 'hand-over') return isStillWhereSent(inquiry, outcome) ? outcome.undoUntil : undefined;
  return inquiry.pendingChoice?.byId === outcome.byId ? outcome.undoUntil : undefined;
}

export async function readAction(ports: ReadActionPorts, token: string, at: Instant): Promise<Action> {
  const link = await ports.links.findByToken(token);
  if (link === undefined || link.purpose !== 'first-response' || link.inquiryId === undefined)
    return { kind: 'unknown' };
  const [inquiry, house] = await Promise.all([ports.inquiries.read(link.inquiryId), ports.houses.read()]);
  // Whoever has left the house no longer acts for it, whatever mails they kept.
  if (staffOf(house, link.holderId).left === true) return { kind: 'unknown' };
  if (link.outcome !== undefined && link.outcome.undone !== true) {
    return {
      kind: 'recorded',
      link,
      house,
      inquiry,
      outcome: link.outcome,
      undoUntil: undoableUntil(inquiry, link.outcome, at),
    };
  }
  // The TTL removes late: expiry is decided here, not by the item's absence.
  if (link.validUntil <= at) return { kind: 'expired', link, house, inquiry };
  const others = doneByOthers(inquiry);
  if (others !== undefined) return { kind: 'recorded', link, house, inquiry, outcome: others, undoUntil: undefined };
  if (inquiry.owner?.assignmentNumber !== link.assignmentNumber) return { kind: 'replaced', link, house, inquiry };
  return { kind: 'open', link, house, inquiry };
}
