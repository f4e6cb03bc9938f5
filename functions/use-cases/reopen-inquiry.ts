import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import { ownershipChange } from '#use-cases/take-ownership.ts';

/** Whoever had it, as long as they take inquiries; else the duty manager. */
function ownerOf(house: House, inquiry: Inquiry): string {
  const known = house.staff.find((member) => member.staffId === inquiry.owner?.ownerId);
  return known?.profile?.active === true ? known.staffId : house.dutyManagerId;
}

/**
 * What the house wrote never reached the client: nobody has answered them, and the same promise runs again from its own
 * start. A new number of the ownership, and with it a new link, for the earlier one has been used.
 */
export function reopeningChange(house: House, inquiry: Inquiry, at: Instant): InquiryChange {
  const ownerId = ownerOf(house, inquiry);
  const ownership = ownershipChange(house, inquiry, { ownerId, because: 'client-unreachable' }, at);
  return {
    set: { ...ownership.set, response: undefined, settledChoice: undefined },
    events: [
      { name: 'inquiry-reopened.v1', at, data: { because: 'client-unreachable', ownerId } },
      ...ownership.events,
    ],
    // The place was given back with the answer.
    ...(ownerId === house.dutyManagerId ? {} : { claim: { advisorId: ownerId, capacity: 'unlimited' } }),
  };
}
