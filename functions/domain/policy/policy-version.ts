import type { Instant } from '#domain/calendar/instant.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** The metadata of one published policy, kept for ever. */
export interface PolicyVersion {
  /** The day of the house and a number: `2026-11-23.2`. */
  readonly version: string;
  readonly publishedAt: Instant;
  /** A member of staff; `setup` for a provisioned policy. */
  readonly publishedBy: string;
  /** From when it is to be in force. */
  readonly effectiveFrom: Instant;
  readonly note?: string | undefined;
  /** The latest version when this one was written; absent for the first. */
  readonly basedOn?: string | undefined;
  /** The version whose content this one restores. */
  readonly restores?: string | undefined;
  /** Since when it was in force; absent while it waits for its date, and for ever if a later version came first. */
  readonly inForceFrom?: Instant | undefined;
  /** The version that was published before this one's date had come. */
  readonly supersededBy?: string | undefined;
}

/** The versions that matter now. At most one waits for its date; a version published later replaces it. */
export interface PolicyHead {
  /** The version in force. */
  readonly inForce: string;
  /** The latest published version: a change has to be based on it. */
  readonly latest: string;
  readonly scheduled?: { readonly version: string; readonly effectiveFrom: Instant } | undefined;
  /** Once a manager has published, provisioning the house no longer changes the policy. */
  readonly keptBy: 'setup' | 'managers';
}

export type PolicyState = 'in-force' | 'scheduled' | 'past' | 'superseded';

export function policyState({ version, inForceFrom, supersededBy }: PolicyVersion, head: PolicyHead): PolicyState {
  if (version === head.inForce) return 'in-force';
  if (inForceFrom !== undefined) return 'past';
  return supersededBy === undefined ? 'scheduled' : 'superseded';
}

/** The version in force at an instant; undefined before the house had any. */
export function versionAt(versions: readonly PolicyVersion[], at: Instant): PolicyVersion | undefined {
  return versions
    .filter(({ inForceFrom }) => inForceFrom !== undefined && inForceFrom <= at)
    .toSorted((one, other) => ((one.inForceFrom ?? '') < (other.inForceFrom ?? '') ? -1 : 1))
    .at(-1);
}

/** The next free name of a day: `2026-11-23.1`, then `.2`. */
export function nextVersion(day: LocalDate, taken: readonly string[]): string {
  const numbers = taken
    .filter((version) => version.startsWith(`${day}.`))
    .map((version) => Number(version.slice(day.length + 1)))
    .filter((number) => Number.isInteger(number));
  return `${day}.${Math.max(0, ...numbers) + 1}`;
}

/** Another version was published since the policy was read: read the latest, and base the change on it. */
export class PolicyChangedError extends ProductError {
  override readonly name = 'PolicyChangedError';
}

/** No policy was published under that name, or none was in force at that instant. */
export class PolicyNotFoundError extends ProductError {
  override readonly name = 'PolicyNotFoundError';
}
