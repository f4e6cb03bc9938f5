import { describe, expect, it } from 'vitest';
import { releaseOrder } from '#domain/assignment/release-order.ts';
import { advisor, choose, chosen, exclusionsOf, ledger, now } from './team.ts';

const leave = (from: string, to: string) => [{ from, to, timeZone: 'Europe/Paris' }];
const away = leave('2026-11-20', '2026-11-30');
const [anna, boris, claire] = [advisor('anna'), advisor('boris'), advisor('claire')];

describe('relationship continuity comes first', () => {
  it('a client keeps their advisor, although others are further behind', () => {
    const decision = choose([anna, boris], {
      request: { existingAdvisorId: 'anna' },
      ledger: ledger({ '2026-11-20': { anna: 9 } }),
    });
    expect(decision).toMatchObject({ outcome: 'assigned', advisorId: 'anna', because: 'continuity' });
  });

  it('also outside working hours, without a free place, and in another category', () => {
    const full = advisor('anna', { capacity: 3, skills: [], calendarId: 'afternoon' });
    const parts = { request: { existingAdvisorId: 'anna' }, ledger: ledger({}, { anna: 3 }) };
    expect(chosen([full, boris], parts)).toBe('anna');
  });

  it('unless the policy applies capacity to its own clients too', () => {
    const full = advisor('anna', { capacity: 3 });
    const decision = choose([full, boris], {
      request: { existingAdvisorId: 'anna' },
      ledger: ledger({}, { anna: 3 }),
      policy: { continuityIgnoresCapacity: false },
    });
    expect(decision).toMatchObject({ advisorId: 'boris', continuity: { result: 'at-capacity' } });
  });

  it('while the advisor is on leave, the delegate stands in, and the reason is recorded', () => {
    const decision = choose([advisor('anna', { leave: away, delegateId: 'boris' }), boris, claire], {
      request: { existingAdvisorId: 'anna' },
    });
    expect(decision).toMatchObject({
      advisorId: 'boris',
      because: 'delegate-of-absent-advisor',
      continuity: { existingAdvisorId: 'anna', result: 'delegated', path: ['boris'] },
    });
  });

  it('the delegate of a delegate, when both are away', () => {
    const team = [
      advisor('anna', { leave: away, delegateId: 'boris' }),
      advisor('boris', { leave: away, delegateId: 'claire' }),
      claire,
    ];
    expect(choose(team, { request: { existingAdvisorId: 'anna' } })).toMatchObject({
      advisorId: 'claire',
      continuity: { path: ['boris', 'claire'] },
    });
  });

  it('a delegate who does not speak the client’s language is skipped', () => {
    const team = [
      advisor('anna', { leave: away, delegateId: 'boris' }),
      advisor('boris', { languages: ['en'] }),
      claire,
    ];
    expect(choose(team, { request: { existingAdvisorId: 'anna' } })).toMatchObject({
      advisorId: 'claire',
      because: 'only-eligible',
      continuity: { result: 'away-without-delegate' },
    });
  });

  it('a leave that begins tomorrow morning counts on the evening before', () => {
    const team = [advisor('anna', { leave: leave('2026-11-24', '2026-11-30'), delegateId: 'boris' }), boris];
    const evening = { request: { existingAdvisorId: 'anna' }, now: '2026-11-23T20:00:00Z' };
    expect(chosen(team, evening)).toBe('boris');
    expect(chosen(team, { ...evening, now: '2026-11-23T17:00:00Z' })).toBe('anna');
  });

  it('SuiteCRM #2032: an inactive advisor is never chosen, by any path', () => {
    const gone = advisor('anna', { active: false });
    expect(choose([gone, boris], { request: { existingAdvisorId: 'anna' } })).toMatchObject({
      advisorId: 'boris',
      continuity: { result: 'inactive' },
    });
    const delegateGone = [advisor('claire', { leave: away, delegateId: 'anna' }), gone, boris];
    expect(chosen(delegateGone, { request: { existingAdvisorId: 'claire' } })).toBe('boris');
    expect(chosen([gone])).toBe('held');
    expect(exclusionsOf('anna', [gone])).toEqual(['inactive']);
  });

  it('an unknown advisor leads to the general choice', () => {
    expect(choose([boris], { request: { existingAdvisorId: 'ghost' } })).toMatchObject({
      advisorId: 'boris',
      continuity: { result: 'unknown-advisor' },
    });
  });
});

describe('hard filters', () => {
  it.each([
    ['language', { languages: ['en'] }],
    ['location', { boutiqueId: 'cannes' }],
    ['category', { skills: ['leather'] }],
    ['clearance', { clearance: ['new', 'client'] as const }],
    ['pool', { pools: ['image'] as const }],
    ['takes-no-new-clients', { weight: 0 }],
    ['not-joined-yet', { joinedOn: '2026-12-01' }],
    ['on-leave', { leave: away }],
    ['no-working-hours', { calendarId: 'never' }],
    ['no-working-hours', { calendarId: 'lost' }],
  ] as const)('%s excludes an advisor, with the reason', (code, parts) => {
    const team = [advisor('anna', parts), boris];
    expect(exclusionsOf('anna', team, { request: { ownerPool: 'boutique' } })).toEqual([code]);
    expect(chosen(team, { request: { ownerPool: 'boutique' } })).toBe('boris');
  });

  it('capacity: the last place is assigned, the one after it is not', () => {
    const team = [advisor('anna', { capacity: 5 })];
    expect(chosen(team, { ledger: ledger({}, { anna: 4 }) })).toBe('anna');
    expect(chosen(team, { ledger: ledger({}, { anna: 5 }) })).toBe('held');
  });

  it('the boutique or the market is enough, and neither is required when the client named none', () => {
    const cannes = advisor('anna', { boutiqueId: 'cannes', markets: ['riviera'] });
    expect(chosen([cannes], { request: { boutiqueId: 'vendome', market: 'riviera' } })).toBe('anna');
    expect(chosen([cannes], { request: { boutiqueId: undefined, market: undefined } })).toBe('anna');
    expect(chosen([cannes], { request: { boutiqueId: 'vendome', market: 'japan' } })).toBe('held');
  });

  it('an advisor who is back only tomorrow counts as away today', () => {
    expect(exclusionsOf('anna', [advisor('anna', { backFromLeaveOn: '2026-11-24' })])).toEqual(['on-leave']);
    expect(exclusionsOf('anna', [advisor('anna', { backFromLeaveOn: '2026-11-23' })])).toEqual([]);
  });

  it('every reason is returned, not only the first', () => {
    const wrong = advisor('anna', { active: false, languages: [], skills: [] });
    expect(exclusionsOf('anna', [wrong])).toEqual(['inactive', 'language', 'category']);
  });
});

describe('presence', () => {
  const late = advisor('late', { calendarId: 'afternoon' });

  it('an advisor at work now comes before one further behind who starts later', () => {
    const behind = ledger({ '2026-11-20': { anna: 9 } });
    expect(chosen([late, anna], { ledger: behind })).toBe('anna');
  });

  it('at night, the first to start are chosen by fairness among those within the tolerance', () => {
    const night = '2026-11-23T02:00:00Z';
    const early = advisor('early', { calendarId: 'early' });
    expect(chosen([anna, late, early], { now: night })).toBe('early');
    const tolerant = {
      now: night,
      ledger: ledger({ '2026-11-20': { early: 9 } }),
      policy: { presenceToleranceMinutes: 120 },
    };
    expect(chosen([anna, late, early], tolerant)).toBe('anna');
  });

  it('no start counts as soonest after the first starter’s own answer would be late', () => {
    const night = '2026-11-23T02:00:00Z';
    const early = advisor('early', { calendarId: 'early' });
    const hurried = { now: night, request: { targetMinutes: 60 }, policy: { presenceToleranceMinutes: 600 } };
    expect(chosen([anna, early], { ...hurried, ledger: ledger({ '2026-11-20': { early: 9 } }) })).toBe('early');
  });

  it('is recorded for every candidate', () => {
    const figures = choose([anna, late]).candidates.map(({ advisorId, presentNow, soonestAt, tier }) => [
      advisorId,
      presentNow,
      soonestAt,
      tier,
    ]);
    expect(figures).toEqual([
      ['anna', true, now, 'present-now'],
      ['late', false, '2026-11-23T13:00:00.000Z', 'later'],
    ]);
  });
});

describe('without an eligible advisor', () => {
  it('the inquiry is held with every candidate and the reasons, for the duty manager', () => {
    const decision = choose([advisor('anna', { languages: ['en'] }), advisor('boris', { leave: away })]);
    expect(decision).toMatchObject({ outcome: 'held', because: 'nobody-eligible' });
    expect(decision.candidates.map(({ excludedBecause }) => excludedBecause)).toEqual([['language'], ['on-leave']]);
    expect(choose([])).toMatchObject({ outcome: 'held', candidates: [] });
  });

  it('Chatwoot #5672: held inquiries are released in the order of arrival', () => {
    const held = [
      { inquiryId: 'c', receivedAt: '2026-11-23T09:00:00Z' },
      { inquiryId: 'b', receivedAt: '2026-11-23T09:00:00Z' },
      { inquiryId: 'a', receivedAt: '2026-11-23T10:30:00+01:00' },
      { inquiryId: 'd', receivedAt: '2026-11-22T18:00:00Z' },
    ];
    expect(releaseOrder(held).map(({ inquiryId }) => inquiryId)).toEqual(['d', 'b', 'c', 'a']);
  });
});

describe('the decision', () => {
  const team = Array.from({ length: 12 }, (_, index) => advisor(`advisor-${index}`));

  it('EspoCRM: does not depend on the order of the list, nor prefer the lowest id', () => {
    const winners = new Set<string>();
    for (let index = 0; index < 200; index += 1) {
      const parts = { request: { inquiryId: `inquiry-${index}` } };
      const winner = chosen(team, parts);
      expect(chosen(team.toReversed(), parts)).toBe(winner);
      winners.add(winner);
    }
    expect(winners.size).toBe(12);
  });

  it('is the same for the same input', () => {
    expect(choose(team)).toEqual(choose(structuredClone(team)));
    expect(choose(team)).toMatchObject({ because: 'largest-shortfall', decidedByTie: true });
  });
});
