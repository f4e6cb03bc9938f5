import type { Instant } from '#domain/calendar/instant.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { diffPolicies, type PolicyDifference } from '#domain/policy/policy-diff.ts';
import {
  PolicyNotFoundError,
  type PolicyState,
  type PolicyVersion,
  policyState,
  versionAt,
} from '#domain/policy/policy-version.ts';
import type { PolicyReader } from '#ports/policy-repository.ts';
import { headOf } from './publish-policy.ts';

interface ReadPorts {
  readonly policies: PolicyReader;
}

export type PolicyHistoryEntry = PolicyVersion & { readonly state: PolicyState };

export interface PolicyHistory {
  readonly inForce: string;
  /** The version that a change has to be based on. */
  readonly latest: string;
  readonly scheduled?: { readonly version: string; readonly effectiveFrom: Instant } | undefined;
  /** Newest first. */
  readonly versions: readonly PolicyHistoryEntry[];
}

export async function readPolicyHistory({ policies }: ReadPorts): Promise<PolicyHistory> {
  const [head, versions] = await Promise.all([headOf(policies), policies.listVersions()]);
  const { inForce, latest, scheduled } = head;
  const entries = versions.map((entry) => ({ ...entry, state: policyState(entry, head) })).reverse();
  return { inForce, latest, ...(scheduled === undefined ? {} : { scheduled }), versions: entries };
}

/** @throws PolicyNotFoundError */
export async function readPolicyVersion({ policies }: ReadPorts, version: string): Promise<HousePolicy> {
  const policy = await policies.findContent(version);
  if (policy === undefined) throw new PolicyNotFoundError(version);
  return policy;
}

/** The policy that decided at an instant. @throws PolicyNotFoundError before the house had any. */
export async function readPolicyAt(ports: ReadPorts, at: Instant): Promise<HousePolicy> {
  const found = versionAt(await ports.policies.listVersions(), at);
  if (found === undefined) throw new PolicyNotFoundError(at);
  return readPolicyVersion(ports, found.version);
}

/** The differences from one version to another, in either direction of time. @throws PolicyNotFoundError */
export async function comparePolicies(
  ports: ReadPorts,
  from: string,
  to: string,
): Promise<readonly PolicyDifference[]> {
  const [before, after] = await Promise.all([readPolicyVersion(ports, from), readPolicyVersion(ports, to)]);
  return diffPolicies(before, after);
}
