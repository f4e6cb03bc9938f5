import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { HouseIncompleteError } from '#domain/house/house.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { diffPolicies } from '#domain/policy/policy-diff.ts';
import { nextVersion, type PolicyHead } from '#domain/policy/policy-version.ts';
import { housePolicy } from '#events/policy/house-policy.ts';
import type { HouseSetup } from '#events/setup/house-setup.ts';
import type { PolicyReader, Publication } from '#ports/policy-repository.ts';

type SetupOfPolicy = HouseSetup['house']['policy'];

/** The policy of the house after provisioning, and the version to store. */
export interface ProvisionedPolicy {
  readonly policy: HousePolicy;
  readonly before: PolicyHead | undefined;
  readonly publication: Publication | undefined;
}

function namedPolicy(named: SetupOfPolicy): HousePolicy {
  const { version, identity, intake, exchangeRates, privateDocuments, privateCollection } = named;
  return {
    ...defaultPolicy,
    version: version ?? defaultPolicy.version,
    identity,
    exchangeRates,
    privateDocuments: privateDocuments ?? defaultPolicy.privateDocuments,
    privateCollection,
    intake: {
      ...defaultPolicy.intake,
      perAddressPerHour: intake?.perAddressPerHour ?? defaultPolicy.intake.perAddressPerHour,
      perPersonPerDay: intake?.perPersonPerDay ?? defaultPolicy.intake.perPersonPerDay,
    },
  };
}

/** A provisioned policy follows the same rules as one that a manager publishes. */
function refuseBroken(policy: HousePolicy): void {
  const checked = housePolicy.safeParse(policy);
  if (checked.success) return;
  const problems = checked.error.issues.map(({ path, message }) => `policy.${path.join('.')}: ${message}`);
  throw new HouseIncompleteError(problems.join(' '));
}

/**
 * Decides which policy a provisioned house has. Provisioning people and hours never undoes a policy that a manager
 * published, unless the setup says so (`replacesPublished`). A provisioned policy that differs from the previous one is
 * stored as a version of its own, so that a decision can always be read under the rules of its day.
 * @throws HouseIncompleteError naming each field of a policy that breaks a rule.
 */
export async function provisionPolicy(
  policies: Pick<PolicyReader, 'readHead' | 'listVersions'>,
  known: HousePolicy | undefined,
  setup: SetupOfPolicy,
  at: Instant,
): Promise<ProvisionedPolicy> {
  const before = await policies.readHead();
  const isKept = before?.keptBy === 'managers' && setup.replacesPublished !== true;
  if (isKept && known !== undefined) return { policy: known, before, publication: undefined };
  const named = namedPolicy(setup);
  refuseBroken(named);
  const isSame = known !== undefined && before !== undefined && diffPolicies(known, named).length === 0;
  if (isSame && before.scheduled === undefined) return { policy: known, before, publication: undefined };
  const taken = (await policies.listVersions()).map(({ version }) => version);
  const version = taken.includes(named.version)
    ? nextVersion(localDateOf(at, named.identity.timeZone), taken)
    : named.version;
  const entry = { version, publishedAt: at, publishedBy: 'setup', effectiveFrom: at, inForceFrom: at };
  const head: PolicyHead = { inForce: version, latest: version, keptBy: 'setup' };
  const policy = { ...named, version };
  return { policy, before, publication: { entry: { ...entry, basedOn: before?.latest }, policy, head } };
}
