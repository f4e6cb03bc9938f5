import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, InquiryStatus, OwnershipReason, PendingChoice } from '#domain/inquiry/inquiry.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import { leavingTakenBack } from './client-choice-change.ts';
import { ownershipChange } from './ownership-change.ts';

/** The former owner, as long as they take inquiries; else the duty manager. */
function ownerOf(house: House, inquiry: Inquiry): string {
  const known = house.staff.find((member) => member.staffId === inquiry.owner?.ownerId);
  return known?.profile?.active === true ? known.staffId : house.dutyManagerId;
}

/** A withdrawal of consent is taken back only on the page where it was made, not by a call or a lost letter. */
function withdrawalOf({ pendingChoice }: Inquiry): PendingChoice | undefined {
  return pendingChoice?.choice === 'consent-withdrawn' ? pendingChoice : undefined;
}

/**
 * The owner has it again, under a new number, because an earlier link was used and works only once. If the answer never
 * reached the client, the promise stays as it was; a new message of the client begins another.
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
  // Numbered by assignment, so that an unanswered promise never shares its number with the next one.
  const number = (inquiry.owner?.assignmentNumber ?? 0) + 1;
  const obligation =
    promise === 'same' ? undefined : { obligationId: `obl-${inquiry.inquiryId}-${number}`, startedAt: at };
  const given = promise === 'same' || response === undefined ? earlierResponses : [...earlierResponses, response];
  const ownership = ownershipChange(house, inquiry, { ownerId, because }, at, obligation);
  // The place was given back with the answer; an inquiry that still awaits one has it.
  const hasPlace = inquiry.status === 'awaiting-first-response' || ownerId === house.dutyManagerId;
  return {
    set: {
      ...ownership.set,
      response: undefined,
      earlierResponses: given,
      // What a failed run owed belongs to its own promise.
      ...(promise === 'new' ? { acknowledgementOwed: undefined } : {}),
      committedChoice: undefined,
      pendingChoice: withdrawalOf(inquiry),
      clientWait: undefined,
      proposal: undefined,
      proposalWanted: undefined,
      pauseReason: undefined,
      pausedAt: undefined,
      reopensAt: undefined,
      // The client wrote, so the number of reprises starts anew.
      reprises: because === 'client-spoke' ? undefined : inquiry.reprises,
      closing: undefined,
      closedAt: undefined,
      // The sale is already in the client's history since the inquiry was closed; it must not be recorded twice.
      outcome: inquiry.status === 'closed' ? undefined : inquiry.outcome,
    },
    events: [{ name: 'inquiry-reopened.v1', at, data: { because, ownerId, promise } }, ...ownership.events],
    ...(hasPlace ? {} : { claim: { advisorId: ownerId, capacity: 'unlimited' } }),
  };
}

/**
 * The client's address no longer receives letters. If the answer itself was lost, the same promise runs again from its
 * own start; if the client had an answer, the owner has to find another way from now on.
 */
export function reopeningChange(house: House, inquiry: Inquiry, promise: 'same' | 'new', at: Instant): InquiryChange {
  return reopened(house, inquiry, 'client-unreachable', promise, at);
}

/**
 * The client has written by the form while they were awaited, or after their inquiry had come to rest: the owner owes
 * them an answer, counted from when they wrote. The words and the event are there already.
 */
export function writtenWordChange(house: House, inquiry: Inquiry, clientAsked: ClientAsked): InquiryChange {
  const change = reopened(house, inquiry, 'client-spoke', 'new', clientAsked.at);
  return { ...change, set: { ...change.set, clientAsked } };
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
 * The client wrote: every relance of the wait ends here, and the owner owes an answer, counted from now. A client who
 * was leaving stays. The caller adds its own event and the message, and releases held slots.
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
