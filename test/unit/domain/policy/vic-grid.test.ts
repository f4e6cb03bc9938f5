import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { type RelationshipFacts, vicLevelOf } from '#domain/policy/vic-grid.ts';
import { isKnownClient, vicRank } from '#domain/policy/vic-level.ts';

const stranger: RelationshipFacts = {
  annualSpendMinor: 0,
  purchasesIn24Months: 0,
  rarePieceAccess: false,
  frameAccepted: false,
};
const levelOf = (facts: Partial<RelationshipFacts>) => vicLevelOf({ ...stranger, ...facts }, defaultPolicy.vicGrid);

describe('the VIC grid', () => {
  it('gives `new` to a person who never bought, and `client` to one who bought once', () => {
    expect(levelOf({}).level).toBe('new');
    expect(levelOf({ purchasesIn24Months: 1, annualSpendMinor: 120_000 }).level).toBe('client');
  });

  it('makes no VIC by one large purchase alone', () => {
    expect(levelOf({ annualSpendMinor: 90_000_000, purchasesIn24Months: 1 }).level).toBe('client');
  });

  it('makes a VIC by spend together with recurrence, rare pieces or the frame', () => {
    const spend = { annualSpendMinor: 5_000_000 };
    expect(levelOf({ ...spend, purchasesIn24Months: 2 }).level).toBe('vic');
    expect(levelOf({ ...spend, rarePieceAccess: true }).level).toBe('vic');
    expect(levelOf({ ...spend, frameAccepted: true }).level).toBe('vic');
    expect(levelOf({ ...spend, annualSpendMinor: 4_999_999, frameAccepted: true }).level).toBe('client');
  });

  it('requires two of the three other marks of a top VIC', () => {
    const spend = { annualSpendMinor: 25_000_000, purchasesIn24Months: 4 };
    expect(levelOf({ ...spend }).level).toBe('vic');
    expect(levelOf({ ...spend, frameAccepted: true }).level).toBe('top-vic');
  });

  it('reports which criteria were met', () => {
    expect(levelOf({ annualSpendMinor: 5_000_000, frameAccepted: true }).reasons).toEqual([
      { criterion: 'annual-spend', met: true },
      { criterion: 'recurrence', met: false },
      { criterion: 'rare-pieces', met: false },
      { criterion: 'frame', met: true },
    ]);
  });
});

describe('levels', () => {
  it('count a promising stranger as unknown to the house', () => {
    expect(isKnownClient('promising')).toBe(false);
    expect(isKnownClient('client')).toBe(true);
  });

  it('rank from new to top VIC', () => {
    expect(vicRank('top-vic')).toBeGreaterThan(vicRank('vic'));
    expect(vicRank('client')).toBeGreaterThan(vicRank('promising'));
  });
});
