import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, Ownership, OwnershipReason } from '#domain/inquiry/inquiry.ts';

/** A paused inquiry still has a named owner: its own, or the duty manager. */
export function pausedOwner(house: House, inquiry: Inquiry, because: OwnershipReason, at: Instant): Ownership {
  return (
    inquiry.owner ?? { ownerId: house.dutyManagerId, kind: 'duty-manager', assignmentNumber: 1, since: at, because }
  );
}
