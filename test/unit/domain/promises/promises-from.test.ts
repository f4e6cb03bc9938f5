import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PromiseFact, promisesFrom } from '#domain/promises/promise.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, 8) + hour * 3_600_000).toISOString();

const promised = (hour: number, dueHour: number, byId = 'camille', obligationId = 'obl-1'): PromiseFact => ({
  kind: 'promised',
  obligationId,
  byId,
  dueAt: at(dueHour),
  at: at(hour),
});
const answered = (hour: number, withinTarget: boolean, obligationId = 'obl-1'): PromiseFact => ({
  kind: 'answered',
  obligationId,
  withinTarget,
  at: at(hour),
});
const broken = (hour: number): PromiseFact => ({ kind: 'broken', obligationId: 'obl-1', at: at(hour) });
const renewed = (hour: number, dueHour: number): PromiseFact => ({
  kind: 'renewed',
  obligationId: 'obl-1',
  byId: 'helene',
  dueAt: at(dueHour),
  at: at(hour),
});

/** State and person of each promise, which is what a reader looks at first. */
const told = (facts: readonly PromiseFact[], asOf: number) =>
  promisesFrom(facts, at(asOf)).map(({ state, byId }) => `${state} ${byId}`);

describe('a promise to a client', () => {
  it('is made, and kept by an answer in time', () => {
    expect(told([promised(0, 4)], 1)).toEqual(['made camille']);
    expect(told([promised(0, 4), answered(3, true)], 9)).toEqual(['kept camille']);
  });

  it('is broken once its time has passed, also before anybody has recorded it', () => {
    expect(told([promised(0, 4)], 4)).toEqual(['broken camille']);
    expect(promisesFrom([promised(0, 4), broken(4)], at(9))).toEqual([
      expect.objectContaining({ state: 'broken', since: at(4) }),
    ]);
  });

  it('stays broken when it is answered after all', () => {
    expect(promisesFrom([promised(0, 4), broken(4), answered(6, false)], at(9))).toEqual([
      expect.objectContaining({ state: 'broken', answeredAt: at(6) }),
    ]);
  });

  it('stays broken when another person or another time is given to it', () => {
    expect(told([promised(0, 4), broken(4), promised(5, 20, 'helene')], 6)).toEqual(['broken camille']);
  });

  it('moves to another person or another time while it is open, and only then', () => {
    expect(told([promised(0, 4), promised(1, 6, 'hugo')], 2)).toEqual(['moved camille', 'made hugo']);
    expect(told([promised(0, 4), promised(1, 4)], 2)).toEqual(['made camille']);
    expect(told([promised(0, 4), promised(4, 9, 'hugo')], 5)).toEqual(['broken camille']);
  });

  it('is made again when the answer was taken back or never arrived', () => {
    const undone: PromiseFact = { kind: 'answer-void', at: at(2) };
    expect(told([promised(0, 4), answered(1, true), undone], 3)).toEqual(['made camille']);
    expect(told([promised(0, 4), answered(1, true), promised(2, 4)], 3)).toEqual(['made camille']);
    expect(told([promised(0, 4), answered(1, true), undone], 5)).toEqual(['broken camille']);
  });

  it('is followed by one that renews it, which its own hour keeps or breaks', () => {
    const start = [promised(0, 4), broken(4), renewed(4, 6)];
    expect(told(start, 5)).toEqual(['broken camille', 'made helene']);
    expect(told([...start, answered(5.5, false)], 9)).toEqual(['broken camille', 'kept helene']);
    expect(told([...start, answered(7, false)], 9)).toEqual(['broken camille', 'broken helene']);
    // Somebody else is given the inquiry meanwhile: what the client was told stands.
    expect(told([...start, promised(4.5, 4, 'hugo')], 5)).toEqual(['broken camille', 'made helene']);
    expect(promisesFrom(start, at(5))[1]).toMatchObject({ promiseId: 'obl-1.2', renews: 'obl-1' });
  });

  it('of somebody who left before its time is not broken', () => {
    const left: PromiseFact = { kind: 'released', at: at(2) };
    expect(promisesFrom([promised(0, 4), left], at(99))).toEqual([
      expect.objectContaining({ state: 'made', releasedAt: at(2) }),
    ]);
    expect(told([promised(0, 4), left, { kind: 'release-undone', at: at(3) }], 5)).toEqual(['broken camille']);
    expect(told([promised(0, 4), { kind: 'released', at: at(5) }], 9)).toEqual(['broken camille']);
  });

  it('for a later word of the client is another promise, beside the earlier one', () => {
    const facts = [promised(0, 4), answered(1, true), promised(10, 14, 'camille', 'obl-1-2')];
    expect(told(facts, 11)).toEqual(['kept camille', 'made camille']);
    expect(told(facts, 15)).toEqual(['kept camille', 'broken camille']);
  });
});

const anyFact = fc
  .tuple(fc.nat(60), fc.nat(80), fc.constantFrom('camille', 'hugo'), fc.constantFrom('obl-1', 'obl-2'), fc.nat(7))
  .map(([hour, due, byId, obligationId, kind]): PromiseFact => {
    const when = at(hour);
    const facts: readonly PromiseFact[] = [
      { kind: 'promised', obligationId, byId, dueAt: at(hour + due), at: when },
      { kind: 'promised', obligationId, byId, dueAt: at(hour + due), at: when },
      { kind: 'broken', obligationId, at: when },
      { kind: 'renewed', obligationId, byId, dueAt: at(hour + due), at: when },
      { kind: 'answered', obligationId, withinTarget: due < 40, at: when },
      { kind: 'answer-void', at: when },
      { kind: 'released', at: when },
      { kind: 'release-undone', at: when },
    ];
    return facts[kind] ?? { kind: 'release-undone', at: when };
  });
const anyHistory = fc
  .array(anyFact, { maxLength: 14 })
  .map((facts) => facts.toSorted((a, b) => (a.at < b.at ? -1 : 1)));

describe('whatever happens', () => {
  it('no promise is still made when its time has passed and somebody waits', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(150), (facts, hour) => {
        for (const { state, dueAt, releasedAt } of promisesFrom(facts, at(hour))) {
          if (state === 'made' && releasedAt === undefined) expect(dueAt > at(hour)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('no two promises have one id, and an obligation has at most one open promise of each kind', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(150), (facts, hour) => {
        const promises = promisesFrom(facts, at(hour));
        expect(new Set(promises.map(({ promiseId }) => promiseId)).size).toBe(promises.length);
        for (const obligationId of ['obl-1', 'obl-2']) {
          const open = promises.filter(
            (one) => one.obligationId === obligationId && one.state === 'made' && one.renews === undefined,
          );
          expect(open.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('what is broken is broken for ever, as long as no answer is taken back', () => {
    const withoutVoid = anyHistory.map((facts) => facts.filter(({ kind }) => kind !== 'answer-void'));
    fc.assert(
      fc.property(withoutVoid, (facts) => {
        const firstOf = (part: readonly PromiseFact[]) =>
          promisesFrom(part, part.at(-1)?.at ?? at(0)).find(({ promiseId }) => promiseId === 'obl-1');
        let wasBroken = false;
        for (let length = 1; length <= facts.length; length += 1) {
          const part = facts.slice(0, length);
          // Promised again after an answer: the answer never arrived, and the promise runs as it was before it.
          if (part.some(({ kind }) => kind === 'answered')) return;
          const isBroken = firstOf(part)?.state === 'broken';
          if (wasBroken) expect(isBroken).toBe(true);
          wasBroken = isBroken;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
