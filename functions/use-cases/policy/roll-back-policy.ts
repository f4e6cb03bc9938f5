import type { Instant } from '#domain/calendar/instant.ts';
import { PolicyNotFoundError, type PolicyVersion } from '#domain/policy/policy-version.ts';
import type { PolicyRepository } from '#ports/policy-repository.ts';
import { headOf, publishPolicy } from './publish-policy.ts';

export interface RollBack {
  /** The version whose content is to be restored. */
  readonly to: string;
  readonly note?: string | undefined;
  readonly publishedBy: string;
}

/**
 * Restores the content of an earlier version as a new version in force at once; history is only appended to. It also
 * supersedes a version that was waiting for its date.
 * @throws PolicyNotFoundError, PolicyChangedError
 */
export async function rollBackPolicy(
  ports: { readonly policies: PolicyRepository },
  { to, note, publishedBy }: RollBack,
  at: Instant,
): Promise<PolicyVersion> {
  const [head, policy] = await Promise.all([headOf(ports.policies), ports.policies.findContent(to)]);
  if (policy === undefined) throw new PolicyNotFoundError(to);
  return publishPolicy(ports, { policy, basedOn: head.latest, publishedBy, note, restores: to }, at);
}
