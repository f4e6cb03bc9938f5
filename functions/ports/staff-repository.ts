import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** The house, and the revision under which it was read. */
export interface HouseAsRead {
  readonly house: House;
  readonly revision: string;
}

/** The member of staff to store, with hours of their own when these change, and the event to publish. */
export interface StaffChange {
  readonly member: StaffMember;
  readonly calendar?: BusinessCalendar | undefined;
  readonly events: readonly NewEvent[];
}

export interface StaffRepository {
  /** @throws HouseIncompleteError before the house was provisioned. */
  readHouse(): Promise<HouseAsRead>;
  /**
   * Stores a member of staff and a new revision of the house in one transaction, so that readers of the revision see
   * both.
   * @throws HouseChangedError when any part of the house changed since it was read: a delegate may have left meanwhile.
   */
  change(read: HouseAsRead, change: StaffChange): Promise<void>;
}

/** The house changed between read and write: read again and decide again. */
export class HouseChangedError extends ProductError {
  override readonly name = 'HouseChangedError';
}
