import { describe, expect, it } from 'vitest';
import { type GrantDecision, grantsAfter } from '#domain/identity/client-grants.ts';
import { qualifyUnder } from '#domain/inquiry/qualify-inquiry.ts';
import { knownLevel, type LevelSubject } from '#domain/level/known-level.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { content, inquiry } from '../../ports/samples.ts';

const today = '2026-11-23';
const now = '2026-11-23T09:00:00.000Z';
const policy: HousePolicy = {
  ...defaultPolicy,
  exchangeRates: [{ currency: 'GBP', from: '2020-01-01', rate: '1.15' }],
};
const unknown: LevelSubject = { vicLevel: 'new', vip: false };
const sale = (purchasedOn: string, amountMinor: number, currency = 'EUR') => ({ purchasedOn, amountMinor, currency });

function said(parts: Partial<GrantDecision>): GrantDecision {
  return { decisionId: 'grant-1', at: now, byId: 'helene', via: 'page', because: 'Collects since 1998', ...parts };
}
const granted = (parts: Partial<GrantDecision>): LevelSubject => ({
  ...unknown,
  grants: grantsAfter(undefined, said(parts)),
});

const vics = [
  ['480,000 GBP', [sale('2026-02-11', 48_000_000, 'GBP')]],
  ['400,000 EUR in one purchase', [sale('2026-02-11', 40_000_000)]],
  [
    'five purchases',
    ['2025-02-01', '2025-06-01', '2026-01-10', '2026-05-02', '2026-10-09'].map((on) => sale(on, 2_000_000)),
  ],
] as const;

describe('the level of a client', () => {
  it.each(vics)('of %s is VIC, whatever they tick on the form', (_, purchases) => {
    const levels = [true, false].map((acceptsByAppointment) => {
      const asked = inquiry({ answers: { intent: 'other', acceptsByAppointment } });
      const about = { inquiry: asked, person: unknown, content: content(), purchases, signals: [] };
      return qualifyUnder(policy, about, now).level;
    });
    expect(levels).toEqual(['vic', 'vic']);
  });

  it('is explained: the ground, each mark with its figure, and what has no rate', () => {
    const known = knownLevel(unknown, [sale('2026-02-11', 1_250_000), sale('2026-03-01', 900, 'KRW')], policy, today);
    expect(known).toMatchObject({ level: 'client', ground: 'bought', row: 'vic', atLeastOf: 1 });
    expect(known.reasons).toEqual([
      { criterion: 'annual-spend', met: false, figure: 1_250_000, threshold: 5_000_000 },
      { criterion: 'recurrence', met: true, figure: 2, threshold: 2 },
      { criterion: 'rare-pieces', met: false },
      { criterion: 'frame', met: false },
      { criterion: 'lifetime-spend', met: false, figure: 1_250_000, threshold: 20_000_000 },
    ]);
    expect(known.withoutRate).toEqual([{ currency: 'KRW', visits: 1 }]);
  });

  it('rests on marks kept on the person: whoever came to an appointment has accepted the frame', () => {
    const spend = [sale('2026-02-11', 6_000_000)];
    expect(knownLevel(unknown, spend, policy, today).level).toBe('client');
    expect(knownLevel({ ...unknown, metAt: now }, spend, policy, today).level).toBe('vic');
    expect(knownLevel(granted({ rarePieceAccess: true }), spend, policy, today).level).toBe('vic');
    const refused = { ...granted({ frameAccepted: false }), metAt: now };
    expect(knownLevel(refused, spend, policy, today).level).toBe('client');
  });

  it('is what a manager said, as long as it holds, with the level of the purchases beside it', () => {
    const person = granted({ level: 'top-vic', until: '2026-11-23' });
    expect(knownLevel(person, [], policy, today)).toMatchObject({
      level: 'top-vic',
      ground: 'manager',
      byPurchases: 'new',
      grant: { byId: 'helene', because: 'Collects since 1998' },
    });
    expect(knownLevel(person, [], policy, '2026-11-24')).toMatchObject({ level: 'new', ground: 'none' });
  });

  it('of somebody known without a purchase is on record, never below', () => {
    const known = knownLevel({ vicLevel: 'client', vip: false }, [], policy, today);
    expect(known).toMatchObject({ level: 'client', ground: 'on-record' });
  });
});

describe('a decision about a client', () => {
  it('leaves what it does not name, and takes back what it names with nothing', () => {
    const first = grantsAfter(undefined, said({ level: 'vic', vip: true }));
    const second = grantsAfter(first, said({ decisionId: 'grant-2', vip: null, frameAccepted: true }));
    expect(second).toMatchObject({ decisionId: 'grant-2', level: { value: 'vic' }, frameAccepted: { value: true } });
    expect(second.vip).toBeUndefined();
  });

  it('about visibility changes no level, and about the level no visibility', () => {
    expect(knownLevel(granted({ vip: true }), [], policy, today)).toMatchObject({ level: 'new', vip: true });
    expect(knownLevel(granted({ level: 'vic' }), [], policy, today)).toMatchObject({ level: 'vic', vip: false });
  });
});
