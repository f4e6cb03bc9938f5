import { describe, expect, it } from 'vitest';
import { eventLog } from '#adapters/dynamodb/event-log.ts';
import { houseProvisioner, houseRepository } from '#adapters/dynamodb/houses.ts';
import { policyRepository } from '#adapters/dynamodb/policies.ts';
import { PolicyChangedError, type PolicyHead } from '#domain/policy/policy-version.ts';
import type { Publication } from '#ports/policy-repository.ts';
import { applyDuePolicies } from '#use-cases/policy/apply-due-policies.ts';
import { publishPolicy } from '#use-cases/policy/publish-policy.ts';
import { house, monday10 } from '../ports/house.ts';
import { realTable } from './real-table.ts';

const table = realTable();
const provisioned = house();
const head: PolicyHead = { inForce: provisioned.policy.version, latest: provisioned.policy.version, keptBy: 'setup' };
const publication: Publication = {
  entry: {
    version: head.latest,
    publishedAt: monday10,
    publishedBy: 'setup',
    effectiveFrom: monday10,
    inForceFrom: monday10,
  },
  policy: provisioned.policy,
  head,
};

/** One house in one table: the tests build on each other. */
describe('the policy of a house', () => {
  const quick = { ...provisioned.policy, undoMinutes: 5 };
  const publish = (basedOn: string, undoMinutes: number, effectiveFrom?: string) =>
    publishPolicy(
      { policies: policyRepository(table()) },
      { policy: { ...quick, undoMinutes }, basedOn, publishedBy: 'helene', effectiveFrom },
      monday10,
    );

  it('is stored as the first version when the house is provisioned', async () => {
    await houseProvisioner(table()).provision(provisioned, [], { before: undefined, publication });
    const policies = policyRepository(table());
    expect(await policies.readHead()).toEqual(head);
    expect(await policies.listVersions()).toEqual([publication.entry]);
    expect(await policies.findContent(head.latest)).toMatchObject({ undoMinutes: 10 });
  });

  it('changes for all readers of the house in one transaction with its event', async () => {
    const houses = houseRepository(table());
    expect((await houses.read()).policy.undoMinutes).toBe(10);
    await publish(head.latest, 5);
    expect((await houses.read()).policy).toMatchObject({ undoMinutes: 5, version: '2026-11-23.1' });
    const told = await eventLog(table()).readBetween(monday10, '2026-11-23T23:00:00.000Z');
    expect(told.map(({ name }) => name)).toEqual(['policy-published.v1']);
  });

  it('is published by one of two managers who read the same version, never by both', async () => {
    const outcomes = await Promise.allSettled([publish('2026-11-23.1', 6), publish('2026-11-23.1', 7)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(PolicyChangedError);
    expect(await policyRepository(table()).listVersions()).toHaveLength(3);
  });

  it('waits for its date, and is then put in force once however often the schedule runs', async () => {
    const policies = policyRepository(table());
    await publish('2026-11-23.2', 9, '2026-11-24T08:00:00.000Z');
    const houses = houseRepository(table());
    expect((await houses.read()).policy.version).toBe('2026-11-23.2');
    const at = '2026-11-24T08:00:00.000Z';
    const applied = await Promise.all([applyDuePolicies({ policies }, at), applyDuePolicies({ policies }, at)]);
    expect(applied.map((one) => one.applied ?? 'nothing').toSorted()).toEqual(['2026-11-23.3', 'nothing']);
    expect((await houses.read()).policy).toMatchObject({ undoMinutes: 9, version: '2026-11-23.3' });
    expect((await policies.listVersions()).find(({ version }) => version === '2026-11-23.3')).toMatchObject({
      inForceFrom: at,
    });
  });

  it('marks the waiting version when a newer one replaces it', async () => {
    await publish('2026-11-23.3', 9, '2026-11-25T08:00:00.000Z');
    await publish('2026-11-23.4', 10);
    const policies = policyRepository(table());
    expect((await policies.listVersions()).find(({ version }) => version === '2026-11-23.4')).toMatchObject({
      supersededBy: '2026-11-23.5',
    });
    expect(await policies.readHead()).toEqual({ inForce: '2026-11-23.5', latest: '2026-11-23.5', keptBy: 'managers' });
  });

  it('is not overwritten by a provisioning that read an older version', async () => {
    const stale = houseProvisioner(table()).provision(provisioned, [], { before: head, publication: undefined });
    await expect(stale).rejects.toThrow(PolicyChangedError);
    expect((await houseRepository(table()).read()).policy.version).toBe('2026-11-23.5');
  });
});
