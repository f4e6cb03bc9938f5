import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, InquiryStatus, OwnershipReason, PendingChoice } from '#domain/inquiry/inquiry.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import { leavingTakenBack } from './client-choice-change.ts';
import { ownershipChange } from './ownership-change.ts';

/** Whoever had it, as long as they take inquiries; else the duty manager. */
function ownerOf(house: House, inquiry: Inquiry): string {
  const known = house.staff.find((member) => member.staffId === inquiry.owner?.ownerId);
  return known?.profile?.active === true ? known.staffId : house.dutyManagerId;
}

/** A withdrawn consent is taken back where it was withdrawn, and by nothing else: not by a call, nor by a lost letter. */
function withdrawalOf({ pendingChoice }: Inquiry): PendingChoice | undefined {
  return pendingChoice?.choice === 'consent-withdrawn' ? pendingChoice : undefined;
}

/**
 * The owner has it again, under a new number: an earlier link has been used, and is not to be used twice. An answer
 * that never reached the client leaves the promise as it was; words of theirs begin another.
 */
function reopened(
  house: House,
  inquiry: Inquiry,
  because: Extract<OwnershipReason, 'client-unreachable' | 'client-spoke'>,
  promise: 'same' | 'new',
  at: Instant,
): InquiryChange {
  const ownerId = ownerOf(house, inquiry);
  const { response, earlierResponses = [] } = inquiry;
  // Numbered like the ownership that carries it: a promise that was never kept is not the next one.
  const number = (inquiry.owner?.assignmentNumber ?? 0) + 1;
  const obligation =
    promise === 'same' ? undefined : { obligationId: `obl-${inquiry.inquiryId}-${number}`, startedAt: at };
  const given = promise === 'same' || response === undefined ? earlierResponses : [...earlierResponses, response];
  const ownership = ownershipChange(house, inquiry, { ownerId, because }, at, obligation);
  // The place was given back with the answer; what still awaits one has it.
  const hasPlace = inquiry.status === 'awaiting-first-response' || ownerId === house.dutyManagerId;
  return {
    set: {
      ...ownership.set,
      response: undefined,
      earlierResponses: given,
      // What a broken run owed belongs to the promise it broke off under.
      ...(promise === 'new' ? { acknowledgementOwed: undefined } : {}),
      committedChoice: undefined,
      pendingChoice: withdrawalOf(inquiry),
      clientWait: undefined,
      proposal: undefined,
      proposalWanted: undefined,
      pauseReason: undefined,
      pausedAt: undefined,
      reopensAt: undefined,
      // They have spoken: the house may come back of its own accord as often as before.
      reprises: because === 'client-spoke' ? undefined : inquiry.reprises,
      closing: undefined,
      closedAt: undefined,
      // A sale stands in the client's history since the inquiry was closed: it is not to be recorded there again.
      outcome: inquiry.status === 'closed' ? undefined : inquiry.outcome,
    },
    events: [{ name: 'inquiry-reopened.v1', at, data: { because, ownerId } }, ...ownership.events],
    ...(hasPlace ? {} : { claim: { advisorId: ownerId, capacity: 'unlimited' } }),
  };
}

/**
 * The client can no longer be written to. When the answer itself was lost, nobody has answered them and the same
 * promise runs again from its own start; when they had an answer, the owner has to find another way from now on.
 */
export function reopeningChange(house: House, inquiry: Inquiry, promise: 'same' | 'new', at: Instant): InquiryChange {
  return reopened(house, inquiry, 'client-unreachable', promise, at);
}

/** Somebody owes an answer, or has just given one, or a meeting is agreed: the words are passed on, nothing begins anew. */
const passedOnIn: readonly InquiryStatus[] = [
  'received',
  'awaiting-first-response',
  'responded',
  'appointment',
  'awaiting-outcome',
];

/**
 * The client has spoken: every relance of the wait ends here, and the owner owes an answer, counted from now. Whoever
 * was leaving has not left. The caller adds its own event and the words. Slots that were held are given back by the
 * caller too.
 */
export function clientSpokeChange(
  house: House,
  inquiry: Inquiry,
  what: ClientAsked['what'],
  signalId: string,
  at: Instant,
): InquiryChange {
  const signals = [...inquiry.signals, { signalId, kind: 'client-spoke', at, byId: inquiry.personId }] as const;
  const clientAsked = { what, at };
  const stays = leavingTakenBack(inquiry, at);
  if (passedOnIn.includes(inquiry.status)) {
    return { set: { signals, clientAsked, lastAsked: clientAsked, ...stays.set }, events: stays.events };
  }
  const change = reopened(house, inquiry, 'client-spoke', 'new', at);
  const set = { ...change.set, signals, clientAsked, lastAsked: clientAsked };
  return { ...change, set, events: [...stays.events, ...change.events] };
}
