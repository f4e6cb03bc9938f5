import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { HouseIncompleteError } from '#domain/house/house.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { nextVersion, PolicyChangedError, type PolicyHead, type PolicyVersion } from '#domain/policy/policy-version.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { PolicyReader, PolicyRepository } from '#ports/policy-repository.ts';

export interface PolicyToPublish {
  /** Already checked against its schema; its own version number is replaced. */
  readonly policy: HousePolicy;
  /** The latest version its author knew of. */
  readonly basedOn: string;
  readonly publishedBy: string;
  /** At once when absent, or not after `at`. */
  readonly effectiveFrom?: Instant | undefined;
  readonly note?: string | undefined;
  readonly restores?: string | undefined;
}

/** @throws HouseIncompleteError before the house was provisioned. */
export async function headOf(policies: Pick<PolicyReader, 'readHead'>): Promise<PolicyHead> {
  const head = await policies.readHead();
  if (head === undefined)
    throw new HouseIncompleteError('The house has no policy yet: run the provision-house operation first.');
  return head;
}

/**
 * Publishes a policy as a new version: at once, or for a later date. It supersedes a version that was waiting for its
 * date, since its author knew of that one.
 * @throws PolicyChangedError when another version was published since the author read the policy.
 */
export async function publishPolicy(
  ports: { readonly policies: PolicyRepository },
  { policy: content, basedOn, publishedBy, effectiveFrom = '', note, restores }: PolicyToPublish,
  at: Instant,
): Promise<PolicyVersion> {
  const [before, versions] = await Promise.all([headOf(ports.policies), ports.policies.listVersions()]);
  if (before.latest !== basedOn) throw new PolicyChangedError(before.latest);
  const today = localDateOf(at, content.identity.timeZone);
  const version = nextVersion(
    today,
    versions.map((one) => one.version),
  );
  const policy = { ...content, version };
  const entry = { version, publishedAt: at, publishedBy, note, basedOn, restores };
  if (effectiveFrom > at) {
    const scheduled: PolicyVersion = { ...entry, effectiveFrom };
    const head: PolicyHead = { ...before, latest: version, scheduled: { version, effectiveFrom }, keptBy: 'managers' };
    const data = { policyVersion: version, effectiveFrom, publishedById: publishedBy };
    await ports.policies.publish(before, { entry: scheduled, policy, head }, [
      { name: 'policy-scheduled.v1', at, data },
    ]);
    return scheduled;
  }
  const inForce: PolicyVersion = { ...entry, effectiveFrom: at, inForceFrom: at };
  const head: PolicyHead = { inForce: version, latest: version, keptBy: 'managers' };
  const data = { policyVersion: version, previousVersion: before.inForce, publishedById: publishedBy };
  const told: NewEvent = { name: 'policy-published.v1', at, data };
  await ports.policies.publish(before, { entry: inForce, policy, head }, [told]);
  return inForce;
}
