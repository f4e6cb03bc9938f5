import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { ClientAsked } from '#domain/inquiry/client-wait.ts';
import type { Inquiry, OwnershipReason } from '#domain/inquiry/inquiry.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import { ownershipChange } from '#use-cases/take-ownership.ts';

/** Whoever had it, as long as they take inquiries; else the duty manager. */
function ownerOf(house: House, inquiry: Inquiry): string {
  const known = house.staff.find((member) => member.staffId === inquiry.owner?.ownerId);
  return known?.profile?.active === true ? known.staffId : house.dutyManagerId;
}

/** The owner has it again, under a new number: an earlier link has been used, and is not to be used twice. */
function reopened(
  house: House,
  inquiry: Inquiry,
  because: Extract<OwnershipReason, 'client-unreachable' | 'client-spoke'>,
  at: Instant,
): InquiryChange {
  const ownerId = ownerOf(house, inquiry);
  const spoken = inquiry.earlierResponses?.length ?? 0;
  // An answer that never reached the client leaves the promise as it was; words of the client's begin another.
  const obligation =
    because === 'client-unreachable'
      ? undefined
      : { obligationId: `obl-${inquiry.inquiryId}-${spoken + 2}`, startedAt: at };
  const ownership = ownershipChange(house, inquiry, { ownerId, because }, at, obligation);
  // The place was given back with the answer; what still awaits one has it.
  const hasPlace = inquiry.status === 'awaiting-first-response' || ownerId === house.dutyManagerId;
  return {
    set: { ...ownership.set, response: undefined, settledChoice: undefined },
    events: [{ name: 'inquiry-reopened.v1', at, data: { because, ownerId } }, ...ownership.events],
    ...(hasPlace ? {} : { claim: { advisorId: ownerId, capacity: 'unlimited' } }),
  };
}

/**
 * What the house wrote never reached the client: nobody has answered them, and the same promise runs again from its own
 * start.
 */
export function reopeningChange(house: House, inquiry: Inquiry, at: Instant): InquiryChange {
  return reopened(house, inquiry, 'client-unreachable', at);
}

/** Somebody owes an answer already, or a meeting is agreed: the words are passed on, and nothing begins anew. */
function isOnlyPassedOn({ status }: Inquiry): boolean {
  return status === 'awaiting-first-response' || status === 'appointment' || status === 'awaiting-outcome';
}

/**
 * The client has spoken: every relance of the wait ends here, and the owner owes an answer, counted from now. The
 * caller adds its own event and the words. Slots that were held are given back by the caller too.
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
  if (isOnlyPassedOn(inquiry)) return { set: { signals, clientAsked }, events: [] };
  const { response, earlierResponses = [] } = inquiry;
  const again = {
    ...inquiry,
    earlierResponses: response === undefined ? earlierResponses : [...earlierResponses, response],
  };
  const change = reopened(house, again, 'client-spoke', at);
  return {
    ...change,
    set: {
      ...change.set,
      signals,
      clientAsked,
      earlierResponses: again.earlierResponses,
      pendingChoice: undefined,
      clientWait: undefined,
      proposal: undefined,
      proposalWanted: undefined,
      pauseReason: undefined,
      pausedAt: undefined,
      reopensAt: undefined,
      closing: undefined,
      closedAt: undefined,
    },
  };
}
