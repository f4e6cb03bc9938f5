import type { AssignmentLedger } from '#domain/assignment/assignment-ledger.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';

export interface HouseRepository {
  /** @throws HouseIncompleteError before the house was furnished. */
  read(): Promise<House>;
  /** What everybody was given between two house days (both included), and what they have open now. */
  readLedger(window: { readonly from: LocalDate; readonly to: LocalDate }): Promise<AssignmentLedger>;
}

export interface HouseFurnisher {
  /** Stores the house whole; people and hours that are no longer named are removed. */
  furnish(house: House): Promise<void>;
}
