import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { FirstResponseMatrix, FirstResponseTarget, OwnerPool } from '#domain/policy/first-response.ts';
import type { AccessRule, HousePolicy } from '#domain/policy/policy.ts';
import { isMeantFor, type PrivateDocument } from '#domain/policy/private-offers.ts';
import { levelsServed, type ServedPerson, serviceAccess, serviceTarget } from '#domain/policy/service.ts';
import { type VicLevel, vicLevels } from '#domain/policy/vic-level.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { labelledInquiries, writtenAt as now } from '../qualification/labelled-inquiries.ts';

const knownLevels = ['client', 'vic', 'top-vic'] as const;
const desks: readonly OwnerPool[] = ['boutique', 'senior', 'private-clients', 'image'];
const rights = ['privateSpace', 'prices', 'rarePieces', 'directLine', 'reservedSlots'] as const;
/** The image desk and the senior desk stand side by side. */
const height: Readonly<Record<OwnerPool, number>> = { boutique: 0, senior: 1, image: 1, 'private-clients': 2 };

const someTarget: fc.Arbitrary<FirstResponseTarget> = fc
  .record({
    targetMinutes: fc.integer({ min: 1, max: 14_400 }),
    calendar: fc.constantFrom('owner' as const, 'duty' as const),
    ownerPool: fc.constantFrom(...desks),
  })
  .map((parts) => ({ ...defaultPolicy.firstResponse.new.notVip, ...parts }));
const someRow = fc.record({ vip: someTarget, notVip: someTarget });
const someMatrix: fc.Arbitrary<FirstResponseMatrix> = fc.record({
  new: someRow,
  promising: someRow,
  client: someRow,
  vic: someRow,
  'top-vic': someRow,
});
const someRule: fc.Arbitrary<AccessRule> = fc.record({
  privateSpace: fc.boolean(),
  prices: fc.boolean(),
  rarePieces: fc.boolean(),
  directLine: fc.boolean(),
  reservedSlots: fc.boolean(),
});
const someAccess: fc.Arbitrary<HousePolicy['access']> = fc.record({
  new: someRule,
  promising: someRule,
  client: someRule,
  vic: someRule,
  'top-vic': someRule,
});
const someThresholds = fc
  .record({
    qualifiedAt: fc.integer({ min: 10, max: 90 }),
    knownClientQualifiedAt: fc.integer({ min: 0, max: 100 }),
    promisingAt: fc.integer({ min: 20, max: 100 }),
  })
  .map((parts) => ({ ...defaultPolicy.scoring.thresholds, ...parts }));
const somePolicy: fc.Arbitrary<HousePolicy> = fc
  .record({ firstResponse: someMatrix, access: someAccess, thresholds: someThresholds })
  .map(({ thresholds, ...parts }) => ({
    ...defaultPolicy,
    ...parts,
    scoring: { ...defaultPolicy.scoring, thresholds },
  }));

const someWords = fc.constantFrom(...labelledInquiries.map(({ facts }) => facts));

/** The same words, read for somebody of this level. */
function read(policy: HousePolicy, words: (typeof labelledInquiries)[number]['facts'], level: VicLevel, vip: boolean) {
  const qualification = scoreInquiry({ ...words, vip, knownClientLevel: level }, policy, now);
  const person: ServedPerson = { vicLevel: qualification.level, vip, earnedLevel: qualification.earnedLevel };
  return { ...qualification, person };
}

function opened(document: PrivateDocument, person: ServedPerson): boolean {
  return levelsServed(person).some((level) => isMeantFor(document, level));
}

describe('a known client', () => {
  it('is never served slower, lower or narrower than a stranger with the same words, under any policy', () => {
    fc.assert(
      fc.property(somePolicy, someWords, fc.constantFrom(...knownLevels), fc.boolean(), (policy, words, level, vip) => {
        const stranger = read(policy, words, 'new', vip);
        const known = read(policy, words, level, vip);
        const [theirs, own] = [stranger, known].map(({ person }) => serviceTarget(policy, person));
        if (stranger.verdict === 'qualified') expect(known.verdict).toBe('qualified');
        expect(own?.targetMinutes).toBeLessThanOrEqual(theirs?.targetMinutes ?? 0);
        expect(height[own?.ownerPool ?? 'boutique']).toBeGreaterThanOrEqual(height[theirs?.ownerPool ?? 'boutique']);
        if (theirs?.calendar === 'duty') expect(own?.calendar).toBe('duty');
        const [narrow, wide] = [stranger, known].map(({ person }) => serviceAccess(policy, person));
        for (const right of rights) expect(wide?.[right] || !narrow?.[right]).toBe(true);
        for (const one of vicLevels) {
          const document = {
            documentId: one,
            title: { fr: '', en: '' },
            description: { fr: '', en: '' },
            chapters: [],
            levels: [one],
          };
          if (opened(document, stranger.person)) expect(opened(document, known.person)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('is never served slower or narrower than somebody of a lower level with the same words', () => {
    fc.assert(
      fc.property(someMatrix, someAccess, fc.boolean(), fc.boolean(), (firstResponse, access, vip, earned) => {
        const ladder = (['new', 'promising', 'client', 'vic', 'top-vic'] as const)
          .filter((level) => level !== 'promising' || earned)
          .map((vicLevel) => ({ vicLevel, vip, earnedLevel: earned ? ('promising' as const) : undefined }));
        const minutes = ladder.map((person) => serviceTarget({ firstResponse }, person).targetMinutes);
        expect(minutes).toEqual(minutes.toSorted((one, other) => other - one));
        for (const right of rights) {
          const open = ladder.map((person) => Number(serviceAccess({ access }, person)[right]));
          expect(open).toEqual(open.toSorted((one, other) => one - other));
        }
      }),
    );
  });
});

describe('the demo policy', () => {
  const promising = { vip: false, earnedLevel: 'promising' } as const;

  it('answers a small client whose words would make a stranger promising within 240 minutes, not 480', () => {
    expect(serviceTarget(defaultPolicy, { ...promising, vicLevel: 'client' }).targetMinutes).toBe(240);
    expect(serviceTarget(defaultPolicy, { ...promising, vicLevel: 'client' }).ownerPool).toBe('senior');
    expect(serviceTarget(defaultPolicy, { vicLevel: 'client', vip: false }).targetMinutes).toBe(480);
  });

  it('keeps the channel and the caps of the relationship: the words alone make nobody written to more often', () => {
    const served = serviceTarget(defaultPolicy, { ...promising, vicLevel: 'vic' });
    expect(served).toEqual(defaultPolicy.firstResponse.vic.notVip);
  });
});
