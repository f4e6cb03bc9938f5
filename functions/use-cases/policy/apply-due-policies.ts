import type { Instant } from '#domain/calendar/instant.ts';
import { HouseIncompleteError } from '#domain/house/house.ts';
import { PolicyChangedError, type PolicyHead } from '#domain/policy/policy-version.ts';
import type { PolicyRepository } from '#ports/policy-repository.ts';

async function putInForce(policies: PolicyRepository, before: PolicyHead, version: string, at: Instant): Promise<void> {
  const [versions, policy] = await Promise.all([policies.listVersions(), policies.findContent(version)]);
  const entry = versions.find((one) => one.version === version);
  if (entry === undefined || policy === undefined) throw new HouseIncompleteError(`There is no policy ${version}.`);
  const head: PolicyHead = { inForce: version, latest: before.latest, keptBy: before.keptBy };
  const data = { policyVersion: version, previousVersion: before.inForce, publishedById: entry.publishedBy };
  await policies.putInForce(before, { entry: { ...entry, inForceFrom: at }, policy, head }, [
    { name: 'policy-published.v1', at, data },
  ]);
}

/**
 * Puts the version whose date has come in force. Two concurrent calls have the effect of one, and a version published
 * at the same moment wins, because it superseded the waiting one.
 */
export async function applyDuePolicies(
  ports: { readonly policies: PolicyRepository },
  at: Instant,
): Promise<{ applied: string | null }> {
  const head = await ports.policies.readHead();
  const scheduled = head?.scheduled;
  if (head === undefined || scheduled === undefined || scheduled.effectiveFrom > at) return { applied: null };
  try {
    await putInForce(ports.policies, head, scheduled.version, at);
    return { applied: scheduled.version };
  } catch (error) {
    if (error instanceof PolicyChangedError) return { applied: null };
    throw error;
  }
}
