import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, Ownership, OwnershipReason } from '#domain/inquiry/inquiry.ts';

/** An inquiry at rest still has a named owner: the one it had, or the duty manager. */
export function pausedOwner(house: House, inquiry: Inquiry, because: OwnershipReason, at: Instant): Ownership {
  return (
    inquiry.owner ?? { ownerId: house.dutyManagerId, kind: 'duty-manager', assignmentNumber: 1, since: at, because }
  );
}
