import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { ConsentedSignal } from '#domain/policy/inquiry-facts.ts';
import { signalKinds } from '#domain/policy/scoring.ts';
import { vicLevels, vicRank } from '#domain/policy/vic-level.ts';
import { verdicts } from '#domain/qualification/qualification.ts';
import { raiseQualification } from '#domain/qualification/raise-qualification.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { labelledInquiries, writtenAt as now } from './labelled-inquiries.ts';

const read = labelledInquiries.map(({ facts }) => scoreInquiry(facts, defaultPolicy, now));
const { qualifiedAt, promisingAt } = defaultPolicy.scoring.thresholds;

const lately = (kind: ConsentedSignal['kind'], daysAgo = 3): ConsentedSignal => ({
  kind,
  occurredAt: new Date(Date.parse(now) - daysAgo * 86_400_000).toISOString(),
});

/** An inquiry with this many points; a real one, so that its reasons are real too. */
function readAt(from: number, below: number) {
  const found = read.find(
    (one) => one.verdict === 'qualified' && one.level === 'new' && one.points >= from && one.points < below,
  );
  if (found === undefined) throw new Error(`No inquiry of ${from} to ${below} points among the examples.`);
  return found;
}

const someSignals = fc.array(
  fc.record({ kind: fc.constantFrom(...signalKinds), daysAgo: fc.integer({ min: 0, max: 400 }) }),
  { maxLength: 12 },
);

describe('a client signal', () => {
  it('gives the score the inquiry would have had if the signal had been known at its arrival', () => {
    const signals = [lately('referred'), lately('private-collection-viewed'), lately('private-collection-viewed', 9)];
    let compared = 0;
    for (const { facts } of labelledInquiries) {
      const before = scoreInquiry(facts, defaultPolicy, now);
      const together = scoreInquiry({ ...facts, signals }, defaultPolicy, now);
      const after = raiseQualification(before, signals, defaultPolicy, now);
      if (before.verdict !== 'qualified' && before.verdict !== 'incomplete') continue;
      if (together.verdict !== 'qualified' && together.verdict !== 'incomplete') continue;
      compared += 1;
      expect(after ?? before).toEqual(together);
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('completes an incomplete inquiry by lifting it over the threshold', () => {
    const vague = {
      message: 'Je voudrais des informations sur vos collections.',
      language: 'fr',
      intent: 'acquire',
    } as const;
    const facts = { ...vague, category: 'watches', availability: 'later', acceptsByAppointment: false } as const;
    const before = scoreInquiry(facts, defaultPolicy, now);
    expect(before).toMatchObject({ verdict: 'incomplete', points: qualifiedAt - 8 });
    const after = raiseQualification(before, [lately('appointment-requested')], defaultPolicy, now);
    expect(after?.verdict).toBe('qualified');
    expect(after?.reasons[0]?.because).toEqual({
      code: 'reaches-threshold',
      params: { points: after?.points, threshold: qualifiedAt },
    });
  });

  it('makes a stranger promising with the same points as a message alone', () => {
    const before = readAt(promisingAt - 10, promisingAt);
    expect(raiseQualification(before, [lately('referred')], defaultPolicy, now)?.level).toBe('promising');
  });

  it('adds nothing the second time, and nothing once it is old', () => {
    const before = readAt(qualifiedAt, promisingAt);
    const after = raiseQualification(before, [lately('referred')], defaultPolicy, now);
    expect(after && raiseQualification(after, [lately('referred')], defaultPolicy, now)).toBeUndefined();
    expect(raiseQualification(before, [lately('referred', 181)], defaultPolicy, now)).toBeUndefined();
  });

  it('counts a return to the private collection, up to three', () => {
    const before = readAt(qualifiedAt, promisingAt - 20);
    const points = (times: number) => {
      const visits = Array.from({ length: times }, (_, index) => lately('private-collection-viewed', index));
      return (raiseQualification(before, visits, defaultPolicy, now)?.points ?? before.points) - before.points;
    };
    expect([1, 2, 3, 4].map(points)).toEqual([4, 8, 12, 12]);
  });

  it('never lowers points, verdict or level, and never lifts above one hundred', () => {
    const inquiries = fc.constantFrom(...read);
    fc.assert(
      fc.property(inquiries, fc.constantFrom(...vicLevels), someSignals, (one, level, acts) => {
        const before = { ...one, level };
        const signals = acts.map(({ kind, daysAgo }) => lately(kind, daysAgo));
        const after = raiseQualification(before, signals, defaultPolicy, now);
        if (after === undefined) return;
        expect(after.points).toBeGreaterThan(before.points);
        expect(after.points).toBeLessThanOrEqual(100);
        expect(vicRank(after.level)).toBeGreaterThanOrEqual(vicRank(level));
        expect(verdicts.indexOf(after.verdict)).toBeLessThanOrEqual(verdicts.indexOf(before.verdict));
        if (before.verdict !== 'incomplete') expect(after.verdict).toBe(before.verdict);
        expect(after.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(after.points);
      }),
    );
  });
});
