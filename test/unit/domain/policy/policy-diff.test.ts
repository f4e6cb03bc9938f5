import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { diffPolicies } from '#domain/policy/policy-diff.ts';
import { nextVersion, type PolicyVersion, versionAt } from '#domain/policy/policy-version.ts';

const vic = defaultPolicy.firstResponse.vic;

describe('the difference between two policies', () => {
  it('is empty between a policy and itself, whatever its version and the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(defaultPolicy).toReversed());
    expect(diffPolicies(defaultPolicy, { ...defaultPolicy, ...reversed, version: 'other' })).toEqual([]);
  });

  it('contains the one changed figure, with both of its values', () => {
    const notVip = { ...vic.notVip, targetMinutes: 120 };
    const after = { ...defaultPolicy, firstResponse: { ...defaultPolicy.firstResponse, vic: { ...vic, notVip } } };
    expect(diffPolicies(defaultPolicy, after)).toEqual([
      { path: 'firstResponse.vic.notVip.targetMinutes', before: 240, after: 120 },
    ]);
  });

  it('compares lists of the same length item by item, and others as a whole', () => {
    const [first, second] = defaultPolicy.relances.choice.steps;
    const later = { ...defaultPolicy.relances.choice, steps: [first, { ...second, afterDays: 9 }] } as never;
    const shorter = { ...defaultPolicy.relances.choice, steps: [first] } as never;
    const withChoice = (choice: never) => ({ ...defaultPolicy, relances: { ...defaultPolicy.relances, choice } });
    expect(diffPolicies(defaultPolicy, withChoice(later)).map(({ path }) => path)).toEqual([
      'relances.choice.steps.1.afterDays',
    ]);
    expect(diffPolicies(defaultPolicy, withChoice(shorter)).map(({ path }) => path)).toEqual(['relances.choice.steps']);
  });

  it('reports parts that only one of them has', () => {
    const perLanguage = { fr: 'Secrète', en: 'Secret' };
    const privateCollection = { title: perLanguage, description: perLanguage, pieces: [] };
    expect(diffPolicies(defaultPolicy, { ...defaultPolicy, privateCollection })).toEqual([
      { path: 'privateCollection', before: undefined, after: privateCollection },
    ]);
  });
});

describe('versions', () => {
  const version = (name: string, inForceFrom?: string): PolicyVersion => ({
    version: name,
    publishedAt: '2026-11-01T00:00:00.000Z',
    publishedBy: 'helene',
    effectiveFrom: '2026-11-01T00:00:00.000Z',
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
  });

  it('are numbered by day, whatever other names exist', () => {
    expect(nextVersion('2026-11-23', [])).toBe('2026-11-23.1');
    expect(nextVersion('2026-11-23', ['2026-11-01', '2026-11-23.9', '2026-11-23.10', '2026-11-23.x'])).toBe(
      '2026-11-23.11',
    );
  });

  it('apply from the instant they were put in force, not from the scheduled one', () => {
    const versions = [
      version('b', '2026-11-10T09:04:00.000Z'),
      version('a', '2026-11-01T00:00:00.000Z'),
      version('never'),
    ];
    expect(versionAt(versions, '2026-11-10T09:03:00.000Z')?.version).toBe('a');
    expect(versionAt(versions, '2026-11-10T09:04:00.000Z')?.version).toBe('b');
    expect(versionAt(versions, '2026-10-31T00:00:00.000Z')).toBeUndefined();
  });
});
