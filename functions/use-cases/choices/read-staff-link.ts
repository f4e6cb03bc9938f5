import type { Instant } from '#domain/calendar/instant.ts';
import { type ClientExit, clientExits } from '#domain/choices/client-choices.ts';
import { choiceOfResponse } from '#domain/choices/staff-choices.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { Inquiry, PendingChoice } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Link, LinkOutcome, LinkReader } from '#ports/link-repository.ts';
import { awaitsOutcome } from '#use-cases/outcome/record-outcome.ts';

export interface ReadActionPorts {
  readonly links: LinkReader;
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
}

/**
 * Why an inquiry needs no answer of an advisor's: the client withdrew or the inquiry is paused, or the house decided.
 */
export type Ended = ClientExit | 'rest' | 'paused' | 'closed';

interface Known {
  readonly link: Link;
  readonly house: House;
  readonly inquiry: Inquiry;
}

/** What a link leads to now. Reading it changes nothing, because scanners and previews open every link of a mail. */
export type Action =
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'expired' | 'replaced' | 'open' } & Known)
  | ({
      readonly kind: 'recorded';
      readonly outcome: LinkOutcome;
      readonly undoUntil: Instant | undefined;
    } & Known)
  /** No act is expected any more. `byId` is a member of staff, and absent when the client or a timer ended it. */
  | ({ readonly kind: 'ended'; readonly how: Ended; readonly at: Instant; readonly byId?: string | undefined } & Known);

/** The state of an inquiry that the client left, or that is paused or closed, whatever was answered before. */
function endOf(inquiry: Inquiry): { how: Ended; at: Instant; byId?: string | undefined } | undefined {
  const { pendingChoice, committedChoice, status, personId, pausedAt, closedAt, receivedAt } = inquiry;
  const latest = pendingChoice ?? (status === 'paused' || status === 'closed' ? committedChoice : undefined);
  const exit = clientExits.find((one) => one === latest?.choice);
  if (latest !== undefined && exit !== undefined) return { how: exit, at: latest.at };
  if (latest?.choice === 'paused' && latest.byId === personId) return { how: 'rest', at: latest.at };
  if (latest?.choice === 'paused' || latest?.choice === 'closed') {
    return { how: latest.choice, at: latest.at, byId: latest.byId };
  }
  // An advisor's judgement is shown as a judgement.
  if (latest?.choice === 'off-target') return undefined;
  if (status === 'paused') return { how: 'paused', at: pausedAt ?? receivedAt };
  return status === 'closed' ? { how: 'closed', at: closedAt ?? receivedAt } : undefined;
}

function judgement({ choice, at, byId, offTargetReason }: Omit<PendingChoice, 'undoUntil'>): LinkOutcome | undefined {
  return choice === 'off-target' ? { choice, at, byId, reason: offTargetReason } : undefined;
}

/** What a colleague did about the promise of this link, when the link itself was not used. */
function doneByOthers(inquiry: Inquiry): LinkOutcome | undefined {
  const { pendingChoice, committedChoice, response } = inquiry;
  if (response !== undefined) {
    const choice = choiceOfResponse(response.choice);
    return choice && { choice, at: response.at, byId: response.byId, channel: response.channel };
  }
  const judged = pendingChoice ?? committedChoice;
  return judged === undefined ? undefined : judgement(judged);
}

/** Only the colleague who received a hand-over can send it back, and only before doing anything with it. */
function isStillWhereSent(inquiry: Inquiry, outcome: LinkOutcome): boolean {
  if (inquiry.response !== undefined || inquiry.pendingChoice !== undefined) return false;
  // A hand-over to the present owner moved nothing, so there is nothing to send back.
  if (outcome.fromOwnerId === undefined || outcome.fromOwnerId === outcome.colleagueId) return false;
  const latest = inquiry.signals.filter((signal) => signal.kind === 'handed-over').at(-1);
  if (latest !== undefined) return latest.byId === outcome.byId && latest.at === outcome.at;
  return inquiry.owner?.assignmentNumber === outcome.assignmentNumber;
}

/** Until when the link's own outcome can be taken back; undefined when it no longer can. */
function undoableUntil(inquiry: Inquiry, outcome: LinkOutcome, at: Instant): Instant | undefined {
  if (outcome.undone === true || outcome.undoUntil === undefined || outcome.undoUntil <= at) return undefined;
  if (outcome.choice === 'hand-over' || outcome.choice === 'take-over') {
    return isStillWhereSent(inquiry, outcome) ? outcome.undoUntil : undefined;
  }
  const pending = inquiry.pendingChoice;
  return pending?.byId === outcome.byId && pending.at === outcome.at ? outcome.undoUntil : undefined;
}

/** A link to answer by belongs to one assignment, and to a promise that is still open. */
function readAnswerLink(known: Known): Action {
  const { inquiry, link } = known;
  const end = endOf(inquiry);
  if (end !== undefined) return { kind: 'ended', ...end, ...known };
  const others = doneByOthers(inquiry);
  if (others !== undefined) return { kind: 'recorded', ...known, outcome: others, undoUntil: undefined };
  const isTheirs = inquiry.owner?.assignmentNumber === link.assignmentNumber;
  return { kind: isTheirs && inquiry.status === 'awaiting-first-response' ? 'open' : 'replaced', ...known };
}

/** A link to record an outcome belongs to the meeting as it was when the outcome was asked for. */
function readOutcomeLink(known: Known, at: Instant): Action {
  const { inquiry, link } = known;
  const { appointment, pendingChoice } = inquiry;
  if (appointment === undefined || appointment.sequence !== link.step) return { kind: 'replaced', ...known };
  if (pendingChoice?.choice === 'outcome' && pendingChoice.outcome !== undefined) {
    const { byId, outcome } = pendingChoice;
    const others = { choice: outcome.kind, at: pendingChoice.at, byId, outcome };
    return { kind: 'recorded', ...known, outcome: others, undoUntil: undefined };
  }
  if (awaitsOutcome(inquiry, at)) return { kind: 'open', ...known };
  const end = endOf(inquiry);
  if (end !== undefined) return { kind: 'ended', ...end, ...known };
  const { outcome, committedChoice } = inquiry;
  if (outcome === undefined || committedChoice?.choice !== 'outcome') return { kind: 'replaced', ...known };
  const stood = { choice: outcome.kind, at: committedChoice.at, byId: committedChoice.byId, outcome };
  return { kind: 'recorded', ...known, outcome: stood, undoUntil: undefined };
}

/** The outcome recorded through the link was taken back on the inquiry's page: the meeting awaits its outcome again. */
function isAskedAgain({ link, inquiry }: Known, at: Instant): boolean {
  return link.purpose === 'outcome' && link.step === inquiry.appointment?.sequence && awaitsOutcome(inquiry, at);
}

/** A staff link: to answer a client, or to record the outcome of a meeting. */
export async function readAction(ports: ReadActionPorts, token: string, at: Instant): Promise<Action> {
  const link = await ports.links.findByToken(token);
  if (link?.inquiryId === undefined || (link.purpose !== 'first-response' && link.purpose !== 'outcome'))
    return { kind: 'unknown' };
  const [inquiry, house] = await Promise.all([ports.inquiries.read(link.inquiryId), ports.houses.read()]);
  // A member of staff who has left the house can no longer act by old mails.
  if (staffOf(house, link.holderId).left === true) return { kind: 'unknown' };
  const known = { link, house, inquiry };
  const { outcome } = link;
  if (outcome !== undefined && outcome.undone !== true) {
    if (isAskedAgain(known, at)) return { kind: 'replaced', ...known };
    return { kind: 'recorded', ...known, outcome, undoUntil: undoableUntil(inquiry, outcome, at) };
  }
  // DynamoDB's TTL deletes late, so the expiry is checked here instead of by the item's absence.
  if (link.validUntil <= at) return { kind: 'expired', ...known };
  return link.purpose === 'outcome' ? readOutcomeLink(known, at) : readAnswerLink(known);
}
