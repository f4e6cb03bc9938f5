import type { AssignmentLedger } from '#domain/assignment/assignment-ledger.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { House, HouseProfile } from '#domain/house/house.ts';
import type { PolicyHead } from '#domain/policy/policy-version.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Publication } from '#ports/policy-repository.ts';

export interface HouseRepository {
  /** @throws HouseIncompleteError before the house was provisioned. */
  read(): Promise<House>;
  /** What everybody was given between two house days (both included), and what they have open now. */
  readLedger(window: { readonly from: LocalDate; readonly to: LocalDate }): Promise<AssignmentLedger>;
}

/** Reads the house without its people, as far as requests that anybody may send need it. */
export interface HouseProfileReader {
  /** @throws HouseIncompleteError before the house was provisioned. */
  read(): Promise<HouseProfile>;
  /** What was read last, for the moment when the store cannot be read; undefined before the first time. */
  lastRead(): HouseProfile | undefined;
}

export interface HouseProvisioner {
  /** The house as it is provisioned now; undefined before the first time. */
  find(): Promise<House | undefined>;
  /**
   * Stores the house whole, with what is to be said of it. Nothing that was there before is removed. `publication`, when
   * the provisioning brings another policy, keeps it as a version like any other.
   * @throws PolicyChangedError when a policy was published since `before` was read.
   */
  furnish(
    house: House,
    events: readonly NewEvent[],
    policy: { readonly before: PolicyHead | undefined; readonly publication: Publication | undefined },
  ): Promise<void>;
}
