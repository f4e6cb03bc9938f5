import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** The house, and the revision it was read under. */
export interface HouseAsRead {
  readonly house: House;
  readonly revision: string;
}

/** A member of staff as they are to be, with hours of their own when these change, and what is to be said of it. */
export interface StaffChange {
  readonly member: StaffMember;
  readonly calendar?: BusinessCalendar | undefined;
  readonly events: readonly NewEvent[];
}

export interface StaffRepository {
  /** @throws HouseIncompleteError before the house was provisioned. */
  readHouse(): Promise<HouseAsRead>;
  /**
   * Stores somebody anew and a new revision of the house in one transaction, so that whoever reads by it sees both.
   * @throws HouseChangedError when anything of the house changed since it was read: a delegate may have left meanwhile.
   */
  change(read: HouseAsRead, change: StaffChange): Promise<void>;
}

/** The house changed between reading and writing it: read again and decide again. */
export class HouseChangedError extends ProductError {
  override readonly name = 'HouseChangedError';
}
