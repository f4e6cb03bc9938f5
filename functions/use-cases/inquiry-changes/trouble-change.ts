import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { InquiryChange, NewEvent } from '#ports/inquiry-repository.ts';
import { ownershipChange, placesMoved } from './ownership-change.ts';

/** The client has had contact with a person of the house, so the present owner keeps the inquiry. */
function isOver({ status }: Inquiry): boolean {
  return status !== 'received' && status !== 'awaiting-first-response' && status !== 'incomplete';
}

/**
 * The workflow failed and a person takes over: the duty manager when an answer is owed or the client never heard from
 * the house, otherwise the owner.
 */
export function troubleChange(house: House, inquiry: Inquiry, told: NewEvent, at: Instant): InquiryChange {
  const marked = { troubledAt: at, heldBecause: 'trouble' } as const;
  if (isOver(inquiry) || (inquiry.owner?.kind === 'duty-manager' && inquiry.firstResponse !== undefined)) {
    return { set: marked, events: [told] };
  }
  const ownership = ownershipChange(house, inquiry, { ownerId: house.dutyManagerId, because: 'trouble' }, at);
  return {
    ...ownership,
    set: { ...ownership.set, ...marked, clientWait: undefined },
    events: [told, ...ownership.events],
    ...placesMoved(house, inquiry, house.dutyManagerId, 'unlimited'),
  };
}
