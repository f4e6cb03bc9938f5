import { describe, expect, it } from 'vitest';
import { advisorOfPurchases, relationshipAdvisor } from '#domain/assignment/advisor-of-purchases.ts';
import { advisor } from './team.ts';

const today = '2026-11-23';
const team = [
  advisor('camille'),
  advisor('leo'),
  advisor('gone', { active: false }),
  advisor('left', { leavesOn: '2026-10-01' }),
];
const sale = (purchasedOn: string, advisorId: string | undefined, amountMinor = 100_000) => ({
  purchasedOn,
  advisorId,
  amountMinor,
});

describe('the advisor known from purchases', () => {
  it('is whoever sold to the client last', () => {
    const sales = [sale('2026-01-10', 'camille'), sale('2026-06-10', 'leo')];
    expect(advisorOfPurchases(sales, team, today)).toBe('leo');
    expect(advisorOfPurchases(sales.toReversed(), team, today)).toBe('leo');
  });

  it('is with the house still: a sale by somebody who left passes to the sale before it', () => {
    const sales = [sale('2026-01-10', 'camille'), sale('2026-06-10', 'gone'), sale('2026-07-10', 'left')];
    expect(advisorOfPurchases(sales, team, today)).toBe('camille');
  });

  it('is nobody who only took a piece back, and nobody the till does not name', () => {
    expect(advisorOfPurchases([sale('2026-06-10', 'leo', -100_000)], team, today)).toBeUndefined();
    expect(advisorOfPurchases([sale('2026-06-10', undefined)], team, today)).toBeUndefined();
  });

  it('of two sales on one day is that of the larger one, in any order', () => {
    const sales = [sale('2026-06-10', 'camille', 50_000), sale('2026-06-10', 'leo', 900_000)];
    expect(advisorOfPurchases(sales, team, today)).toBe('leo');
    expect(advisorOfPurchases(sales.toReversed(), team, today)).toBe('leo');
  });
});

describe('the advisor of a relationship', () => {
  it('is the one on record while they are with the house', () => {
    expect(relationshipAdvisor('camille', 'leo', team, today)).toBe('camille');
  });

  it('is the one from purchases when the one on record has left, or when there is none', () => {
    expect(relationshipAdvisor('gone', 'leo', team, today)).toBe('leo');
    expect(relationshipAdvisor('left', 'leo', team, today)).toBe('leo');
    expect(relationshipAdvisor(undefined, 'leo', team, today)).toBe('leo');
  });

  it('is named although they left when nobody else knows the client, so that the choice can say why', () => {
    expect(relationshipAdvisor('gone', undefined, team, today)).toBe('gone');
  });
});
