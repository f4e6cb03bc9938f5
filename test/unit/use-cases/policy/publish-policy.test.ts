import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { PolicyChangedError, PolicyNotFoundError } from '#domain/policy/policy-version.ts';
import { applyDuePolicies } from '#use-cases/policy/apply-due-policies.ts';
import { publishPolicy } from '#use-cases/policy/publish-policy.ts';
import { comparePolicies, readPolicyAt, readPolicyHistory } from '#use-cases/policy/read-policy-history.ts';
import { rollBackPolicy } from '#use-cases/policy/roll-back-policy.ts';
import { monday10 } from '../../ports/house.ts';
import { memoryPolicies } from '../../ports/memory-policies.ts';

const noon = '2026-11-23T11:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';
const quick = { ...defaultPolicy, undoMinutes: 5 };
const slow = { ...defaultPolicy, undoMinutes: 20 };
const first = { policy: quick, basedOn: defaultPolicy.version, publishedBy: 'helene' };

describe('publishing a policy', () => {
  it('puts it in force at once under a name of the day, with an event', async () => {
    const { policies, said, head } = memoryPolicies();
    const entry = await publishPolicy({ policies }, { ...first, note: 'Faster.' }, noon);
    expect(entry).toMatchObject({ version: '2026-11-23.1', inForceFrom: noon, basedOn: '2026-11-01', note: 'Faster.' });
    expect(await policies.findContent('2026-11-23.1')).toMatchObject({ version: '2026-11-23.1', undoMinutes: 5 });
    expect(head()).toEqual({ inForce: '2026-11-23.1', latest: '2026-11-23.1', keptBy: 'managers' });
    expect(said).toMatchObject([{ name: 'policy-published.v1', data: { previousVersion: '2026-11-01' } }]);
  });

  it('refuses a change based on an older version, and changes nothing', async () => {
    const { policies, said, head } = memoryPolicies();
    await publishPolicy({ policies }, first, noon);
    await expect(publishPolicy({ policies }, { ...first, policy: slow }, noon)).rejects.toThrow(PolicyChangedError);
    expect(head().latest).toBe('2026-11-23.1');
    expect(said).toHaveLength(1);
  });

  it('keeps the present version until the date of the next, which then comes in force once', async () => {
    const { policies, said, head } = memoryPolicies();
    await publishPolicy({ policies }, { ...first, effectiveFrom: tuesday }, noon);
    expect(head()).toMatchObject({ inForce: '2026-11-01', scheduled: { version: '2026-11-23.1' } });
    expect(await applyDuePolicies({ policies }, '2026-11-24T07:59:59.000Z')).toEqual({ applied: null });
    expect(await applyDuePolicies({ policies }, '2026-11-24T08:05:00.000Z')).toEqual({ applied: '2026-11-23.1' });
    expect(await applyDuePolicies({ policies }, '2026-11-24T08:10:00.000Z')).toEqual({ applied: null });
    expect(said.map(({ name }) => name)).toEqual(['policy-scheduled.v1', 'policy-published.v1']);
    const at = (instant: string) => readPolicyAt({ policies }, instant).then(({ undoMinutes }) => undoMinutes);
    expect(await at('2026-11-24T08:04:00.000Z')).toBe(10);
    expect(await at('2026-11-24T08:05:00.000Z')).toBe(5);
  });

  it('supersedes a waiting version, which never comes in force', async () => {
    const { policies, head } = memoryPolicies();
    await publishPolicy({ policies }, { ...first, effectiveFrom: tuesday }, noon);
    await publishPolicy({ policies }, { policy: slow, basedOn: '2026-11-23.1', publishedBy: 'helene' }, noon);
    expect(await applyDuePolicies({ policies }, '2026-11-25T08:00:00.000Z')).toEqual({ applied: null });
    expect(head().inForce).toBe('2026-11-23.2');
    const { versions } = await readPolicyHistory({ policies });
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      ['2026-11-23.2', 'in-force'],
      ['2026-11-23.1', 'superseded'],
      ['2026-11-01', 'past'],
    ]);
  });
});

describe('rolling back', () => {
  it('publishes the old content as a new version: history is only appended to', async () => {
    const { policies } = memoryPolicies();
    await publishPolicy({ policies }, first, noon);
    const back = await rollBackPolicy({ policies }, { to: '2026-11-01', publishedBy: 'helene' }, tuesday);
    expect(back).toMatchObject({ version: '2026-11-24.1', restores: '2026-11-01', basedOn: '2026-11-23.1' });
    expect(await comparePolicies({ policies }, '2026-11-01', '2026-11-24.1')).toEqual([]);
    expect(await comparePolicies({ policies }, '2026-11-23.1', '2026-11-24.1')).toEqual([
      { path: 'undoMinutes', before: 5, after: 10 },
    ]);
    expect(await policies.listVersions()).toHaveLength(3);
  });

  it('withdraws a version that waited for its date', async () => {
    const { policies } = memoryPolicies();
    await publishPolicy({ policies }, { ...first, effectiveFrom: tuesday }, noon);
    await rollBackPolicy({ policies }, { to: '2026-11-01', publishedBy: 'helene' }, noon);
    expect(await applyDuePolicies({ policies }, tuesday)).toEqual({ applied: null });
  });

  it('refuses a version that was never published', async () => {
    const { policies } = memoryPolicies();
    await expect(rollBackPolicy({ policies }, { to: 'none', publishedBy: 'helene' }, noon)).rejects.toThrow(
      PolicyNotFoundError,
    );
    await expect(readPolicyAt({ policies }, '2020-01-01T00:00:00.000Z')).rejects.toThrow(PolicyNotFoundError);
    expect(await readPolicyAt({ policies }, monday10)).toEqual(defaultPolicy);
  });
});
