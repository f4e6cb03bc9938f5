import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { relanceMoments } from '#domain/policy/relance.ts';
import type { ClientWait } from '#domain/relance/client-wait.ts';
import { isStale, nextRelance } from '#domain/relance/relance-plan.ts';

const paris = contactHours(defaultPolicy, 'Europe/Paris');
const cadence = defaultPolicy.relances.choice;

/** Monday, 10:00 in Paris. */
const monday = '2026-11-23T09:00:00.000Z';

function wait(parts: Partial<ClientWait> = {}): ClientWait {
  return { waitNumber: 1, moment: 'choice', startedAt: monday, steps: [], ...parts };
}

const sent = (step: string, at: string) => ({ step, outcome: 'sent', at }) as const;
const at = (next: { readonly at: string }) => next.at;

describe('the next relance of a wait', () => {
  it('comes two days after the answer, and again on the seventh', () => {
    expect(nextRelance(wait(), cadence, paris)).toMatchObject({ kind: 'step', at: '2026-11-25T09:00:00.000Z' });
    const after = wait({ steps: [sent('choice-d2', '2026-11-25T09:00:00.000Z')] });
    expect(nextRelance(after, cadence, paris)).toMatchObject({
      step: { step: 'choice-d7' },
      at: '2026-11-30T09:00:00.000Z',
    });
  });

  it('moves from a Saturday to Monday morning, and from the night to the morning', () => {
    const thursday = wait({ startedAt: '2026-11-26T09:00:00.000Z' });
    expect(at(nextRelance(thursday, cadence, paris))).toBe('2026-11-30T08:00:00.000Z');
    const lateInTheEvening = wait({ startedAt: '2026-11-23T21:30:00.000Z' });
    expect(at(nextRelance(lateInTheEvening, cadence, paris))).toBe('2026-11-26T08:00:00.000Z');
  });

  it('is in the client’s own hours: a New Yorker’s morning, not ours', () => {
    const newYork = contactHours(defaultPolicy, 'America/New_York');
    expect(at(nextRelance(wait(), cadence, newYork))).toBe('2026-11-25T14:00:00.000Z');
  });

  it('waits until the ledger allows it', () => {
    const deferred = wait({ deferredUntil: '2026-11-27T10:00:00.000Z' });
    expect(at(nextRelance(deferred, cadence, paris))).toBe('2026-11-27T10:00:00.000Z');
  });

  it('keeps its distance from a late one', () => {
    const late = wait({ steps: [sent('choice-d2', '2026-11-30T08:00:00.000Z')] });
    expect(at(nextRelance(late, cadence, paris))).toBe('2026-12-02T08:00:00.000Z');
  });

  it('is the end of the wait after the last step, with a week of rest', () => {
    const steps = [sent('choice-d2', '2026-11-25T09:00:00.000Z'), sent('choice-d7', '2026-12-03T09:00:00.000Z')];
    expect(nextRelance(wait({ steps }), cadence, paris)).toEqual({ kind: 'rest-over', at: '2026-12-10T09:00:00.000Z' });
  });

  it('ends in the client’s hours, because a letter may follow', () => {
    const tokyo = contactHours(defaultPolicy, 'Asia/Tokyo');
    const steps = [sent('choice-d2', '2026-11-25T09:00:00.000Z'), sent('choice-d7', '2026-12-04T09:00:00.000Z')];
    expect(nextRelance(wait({ steps }), { ...cadence, restDays: 8 }, tokyo)).toEqual({
      kind: 'rest-over',
      at: '2026-12-14T00:00:00.000Z',
    });
  });

  it('is not brought forward by a cancelled step', () => {
    const cancelled = { step: 'choice-d2', outcome: 'cancelled', at: monday, because: 'topic-stopped' } as const;
    expect(at(nextRelance(wait({ steps: [cancelled] }), cadence, paris))).toBe('2026-11-30T09:00:00.000Z');
  });

  it('keeps local time over a clock change', () => {
    const before = wait({ startedAt: '2026-10-23T06:30:00.000Z' });
    // Friday 08:30 in summer time; two days later is Sunday, so Monday at nine in winter time.
    expect(at(nextRelance(before, cadence, paris))).toBe('2026-10-26T08:00:00.000Z');
  });

  it('always ends, for every moment of the policy, with each step once and in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...relanceMoments), fc.integer({ min: 0, max: 400 * 24 }), (moment, hours) => {
        const startedAt = new Date(Date.parse(monday) + hours * 3_600_000).toISOString();
        const own = defaultPolicy.relances[moment];
        let current = wait({ moment, startedAt });
        const done: string[] = [];
        for (
          let next = nextRelance(current, own, paris);
          next.kind === 'step';
          next = nextRelance(current, own, paris)
        ) {
          expect(next.at >= startedAt).toBe(true);
          done.push(next.step.step);
          current = { ...current, steps: [...current.steps, sent(next.step.step, next.at)] };
        }
        expect(done).toEqual(own.steps.map(({ step }) => step));
        expect(nextRelance(current, own, paris).at > startedAt).toBe(true);
      }),
    );
  });
});

describe('a relance postponed for long', () => {
  const [first, second] = cadence.steps;

  it('is cancelled once the next one is due, instead of being sent late', () => {
    if (first === undefined || second === undefined) throw new Error('The cadence has two steps.');
    expect(isStale(wait(), cadence, first, '2026-11-29T09:00:00.000Z')).toBe(false);
    expect(isStale(wait(), cadence, first, '2026-11-30T09:00:00.000Z')).toBe(true);
    // The last one is stale when the wait is over.
    expect(isStale(wait(), cadence, second, '2026-12-06T09:00:00.000Z')).toBe(false);
    expect(isStale(wait(), cadence, second, '2026-12-07T09:00:00.000Z')).toBe(true);
  });
});
