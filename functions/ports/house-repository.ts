import type { AssignmentLedger } from '#domain/assignment/assignment-ledger.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { House, HouseProfile } from '#domain/house/house.ts';
import type { PolicyHead } from '#domain/policy/policy-version.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Publication } from '#ports/policy-repository.ts';

export interface HouseRepository {
  /** @throws HouseIncompleteError before the house was provisioned. */
  read(): Promise<House>;
  /** Every advisor's assignments between two house days (both included), and their open inquiries. */
  readLedger(window: { readonly from: LocalDate; readonly to: LocalDate }): Promise<AssignmentLedger>;
}

/** Reads the house without its people, for public requests. */
export interface HouseProfileReader {
  /** @throws HouseIncompleteError before the house was provisioned. */
  read(): Promise<HouseProfile>;
  /** What was last read, for use when the store cannot be read; undefined before the first read. */
  lastRead(): HouseProfile | undefined;
}

export interface HouseProvisioner {
  /** The house as it is provisioned now; undefined before the first provisioning. */
  find(): Promise<House | undefined>;
  /**
   * Stores the whole house with its events. Nothing that was stored before is removed. `publication`, when the
   * provisioning brings another policy, stores it as a version like any other.
   * @throws PolicyChangedError when a policy was published since `before` was read.
   */
  provision(
    house: House,
    events: readonly NewEvent[],
    policy: { readonly before: PolicyHead | undefined; readonly publication: Publication | undefined },
  ): Promise<void>;
}
