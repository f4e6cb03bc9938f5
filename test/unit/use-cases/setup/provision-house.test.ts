import { describe, expect, it } from 'vitest';
import { type House, HouseIncompleteError } from '#domain/house/house.ts';
import type { PolicyHead, PolicyVersion } from '#domain/policy/policy-version.ts';
import type { HouseSetup } from '#events/setup/house-setup.ts';
import { houseSetup } from '#events/setup/house-setup.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Publication } from '#ports/policy-repository.ts';
import { provisionHouse } from '#use-cases/setup/provision-house.ts';
import { monday10 } from '../../ports/house.ts';

type Setup = HouseSetup['house'];

const demo: Setup = houseSetup.parse({ house: demoHouse, at: monday10 }).house;

function emptyLot() {
  const kept: { house?: House; said: NewEvent[]; head?: PolicyHead; versions: PolicyVersion[] } = {
    said: [],
    versions: [],
  };
  const policies = {
    readHead: async () => kept.head,
    listVersions: async () => kept.versions,
  };
  const houses = {
    async find() {
      return kept.house;
    },
    async provision(
      house: House,
      events: readonly NewEvent[],
      { publication }: { readonly publication: Publication | undefined },
    ) {
      kept.house = structuredClone(house);
      kept.said.push(...events);
      if (publication === undefined) return;
      kept.head = publication.head;
      kept.versions.push(publication.entry);
    },
  };
  return { kept, provision: (setup: Setup) => provisionHouse({ houses, policies }, setup, monday10) };
}

const [gone] = demo.staff.filter((member) => member.staffId !== demo.dutyManagerId && member.profile !== undefined);

function without(staffId: string): Setup {
  const staff = demo.staff
    .filter((member) => member.staffId !== staffId)
    .map(({ profile, ...member }) => {
      if (profile?.delegateId !== staffId) return { ...member, profile };
      const { delegateId: _left, ...alone } = profile;
      return { ...member, profile: alone };
    });
  return { ...demo, staff };
}

describe('provisioning a house', () => {
  it('keeps people who are no longer named, who then take no inquiries and have left', async () => {
    const { kept, provision } = emptyLot();
    await provision(demo);
    await provision(without(gone?.staffId ?? ''));
    expect(kept.house?.staff.find(({ staffId }) => staffId === gone?.staffId)).toMatchObject({
      role: gone?.role,
      left: true,
      profile: { active: false },
    });
    await provision(demo);
    const back = kept.house?.staff.filter(({ staffId }) => staffId === gone?.staffId);
    expect(back).toHaveLength(1);
    expect(back?.[0]).toMatchObject({ profile: { active: true } });
    expect(back?.[0]?.left).toBeUndefined();
  });

  it('keeps boutiques and hours that past inquiries refer to, and no longer offers them', async () => {
    const { kept, provision } = emptyLot();
    await provision(demo);
    const inParis = demo.staff.filter((member) => member.boutiqueId === 'paris');
    const ids = new Set(inParis.map((member) => member.staffId));
    const staff = inParis.map(({ profile, ...member }) => {
      if (profile?.delegateId === undefined || ids.has(profile.delegateId)) return { ...member, profile };
      const { delegateId: _away, ...alone } = profile;
      return { ...member, profile: alone };
    });
    await provision({ ...demo, staff, boutiques: demo.boutiques.filter(({ boutiqueId }) => boutiqueId === 'paris') });
    expect(kept.house?.boutiques.find(({ boutiqueId }) => boutiqueId === 'london')).toMatchObject({ closed: true });
    expect(kept.house?.calendars.length).toBe(demo.calendars.length);
  });

  it('notifies open inquiries of a change, and of nothing else', async () => {
    const { kept, provision } = emptyLot();
    await provision(demo);
    await provision({ ...demo, staff: demo.staff.toReversed() });
    expect(kept.said).toEqual([]);
    await provision(without(gone?.staffId ?? ''));
    expect(kept.said.map((event) => event.name)).toEqual(['house-furnished.v1']);
  });

  it.each([
    ['a profile that bears another id', { id: 'somebody-else' }, 'somebody-else'],
    ['a delegate who is not there', { delegateId: 'nobody-here' }, 'nobody-here'],
    ['hours that are not there', { calendarId: 'no-hours' }, 'no-hours'],
    ['a boutique that is not there', { boutiqueId: 'no-place' }, 'no-place'],
  ])('refuses %s, by name', async (_what, parts, name) => {
    const staff = demo.staff.map((member) =>
      member.staffId === gone?.staffId && member.profile !== undefined
        ? { ...member, profile: { ...member.profile, ...parts } }
        : member,
    );
    const refused = emptyLot().provision({ ...demo, staff });
    await expect(refused).rejects.toThrow(HouseIncompleteError);
    await expect(refused).rejects.toThrow(name);
  });

  it('keeps the policy a manager published, unless the setup replaces it', async () => {
    const { kept, provision } = emptyLot();
    await provision(demo);
    expect(kept.head).toMatchObject({ inForce: '2026-11-01', keptBy: 'setup' });
    const published = { ...kept.house?.policy, undoMinutes: 5, version: '2026-11-23.1' };
    kept.house = { ...kept.house, policy: published } as House;
    kept.head = { inForce: '2026-11-23.1', latest: '2026-11-23.1', keptBy: 'managers' };
    await provision(without(gone?.staffId ?? ''));
    expect(kept.house.policy).toMatchObject({ version: '2026-11-23.1', undoMinutes: 5 });
    await provision({ ...demo, policy: { ...demo.policy, replacesPublished: true } });
    expect(kept.house.policy).toMatchObject({ undoMinutes: 10 });
    expect(kept.head).toMatchObject({ keptBy: 'setup' });
  });

  it('gives a changed policy a new version, and an unchanged one none', async () => {
    const { kept, provision } = emptyLot();
    await provision(demo);
    await provision(demo);
    expect(kept.versions.map(({ version }) => version)).toEqual(['2026-11-01']);
    const identity = { ...demo.policy.identity, name: 'Maison Nouvelle' };
    await provision({ ...demo, policy: { ...demo.policy, identity } });
    expect(kept.versions.map(({ version }) => version)).toEqual(['2026-11-01', '2026-11-23.1']);
    expect(kept.house?.policy.version).toBe('2026-11-23.1');
  });

  it('refuses an invalid policy, by its path', async () => {
    const identity = { ...demo.policy.identity, languages: ['en' as const], defaultLanguage: 'fr' as const };
    const refused = emptyLot().provision({ ...demo, policy: { ...demo.policy, identity } });
    await expect(refused).rejects.toThrow('policy.identity.defaultLanguage');
  });
});
