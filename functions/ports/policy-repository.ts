import type { HousePolicy } from '#domain/policy/policy.ts';
import type { PolicyHead, PolicyVersion } from '#domain/policy/policy-version.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

export interface PolicyReader {
  /** The versions that matter now; undefined before the house was provisioned. */
  readHead(): Promise<PolicyHead | undefined>;
  /** Every published version, oldest first; without their content. */
  listVersions(): Promise<readonly PolicyVersion[]>;
  findContent(version: string): Promise<HousePolicy | undefined>;
}

/** A new version, and the head of the history after it is stored. */
export interface Publication {
  readonly entry: PolicyVersion;
  readonly policy: HousePolicy;
  readonly head: PolicyHead;
}

export interface PolicyRepository extends PolicyReader {
  /**
   * Stores a new version permanently. If it comes in force at once, the policy of the house, its revision and the
   * events change with it, in one transaction.
   * @throws PolicyChangedError when the head is no longer the one that was read.
   */
  publish(before: PolicyHead, publication: Publication, events: readonly NewEvent[]): Promise<void>;
  /** The scheduled version comes in force at `entry.inForceFrom`. @throws PolicyChangedError as above. */
  putInForce(before: PolicyHead, publication: Publication, events: readonly NewEvent[]): Promise<void>;
}
