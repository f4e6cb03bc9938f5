import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { PolicyChangedError, type PolicyHead, type PolicyVersion } from '#domain/policy/policy-version.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { PolicyRepository, Publication } from '#ports/policy-repository.ts';
import { monday10 } from './house.ts';

/** A history that begins with the provisioned default. */
export function memoryPolicies(provisioned: HousePolicy = defaultPolicy) {
  const first = { version: defaultPolicy.version, publishedAt: monday10, publishedBy: 'setup' };
  const versions: PolicyVersion[] = [{ ...first, effectiveFrom: monday10, inForceFrom: monday10 }];
  const contents = new Map<string, HousePolicy>([[defaultPolicy.version, provisioned]]);
  const said: NewEvent[] = [];
  let head: PolicyHead = { inForce: defaultPolicy.version, latest: defaultPolicy.version, keptBy: 'setup' };

  const mark = (version: string | undefined, marks: Partial<PolicyVersion>) => {
    const index = versions.findIndex((one) => one.version === version);
    const found = versions[index];
    if (found !== undefined) versions[index] = { ...found, ...marks };
  };
  const turn = (before: PolicyHead, next: PolicyHead, events: readonly NewEvent[]) => {
    if (before.latest !== head.latest || before.inForce !== head.inForce) throw new PolicyChangedError('Changed.');
    head = next;
    said.push(...events);
  };
  const policies: PolicyRepository = {
    readHead: async () => head,
    listVersions: async () => [...versions],
    findContent: async (version) => contents.get(version),
    async publish(before, { entry, policy, head: next }: Publication, events) {
      turn(before, next, events);
      mark(before.scheduled?.version, { supersededBy: entry.version });
      versions.push(entry);
      contents.set(entry.version, policy);
    },
    async putInForce(before, { entry, head: next }, events) {
      turn(before, next, events);
      mark(entry.version, { inForceFrom: entry.inForceFrom });
    },
  };
  return { policies, said, head: () => head };
}
