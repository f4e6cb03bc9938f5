import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPromises } from '#domain/promises/count-promises.ts';
import { type ClientPromise, promiseStates } from '#domain/promises/promise.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23) + hour * 3_600_000).toISOString();
const november = { from: at(0), to: at(200) };

function promise(parts: Partial<ClientPromise> = {}): ClientPromise {
  return {
    promiseId: 'obl-1',
    obligationId: 'obl-1',
    byId: 'camille',
    what: 'answer',
    madeAt: at(0),
    dueAt: at(4),
    state: 'kept',
    since: at(2),
    ...parts,
  };
}

describe('kept of due', () => {
  it('counts what was broken without any answer: five of six broken are one in six kept', () => {
    const promises = [promise(), ...Array.from({ length: 5 }, () => promise({ state: 'broken', since: at(4) }))];
    expect(countPromises(promises, november).first).toEqual({ kept: 1, due: 6 });
  });

  it('is not mended by a new time that was kept', () => {
    const promises = [promise({ state: 'broken' }), promise({ promiseId: 'obl-1.2', renews: 'obl-1', dueAt: at(6) })];
    expect(countPromises(promises, november)).toEqual({
      first: { kept: 0, due: 1 },
      renewed: { kept: 1, due: 1 },
      moved: 0,
    });
  });

  it('leaves out what is still open or no longer owed, and counts a promise that moved as its successor', () => {
    const promises = [
      promise({ state: 'made' }),
      promise({ state: 'made', releasedAt: at(1) }),
      promise({ state: 'moved' }),
      promise({ promiseId: 'obl-1.2', dueAt: at(300) }),
    ];
    expect(countPromises(promises, november)).toEqual({
      first: { kept: 0, due: 0 },
      renewed: { kept: 0, due: 0 },
      moved: 1,
    });
    expect(countPromises(promises, { from: at(200), to: at(400) }).first).toEqual({ kept: 1, due: 1 });
  });

  it('adds up: two neighbouring periods are the whole', () => {
    const any = fc
      .record({ hour: fc.nat(99), state: fc.constantFrom(...promiseStates), isRenewed: fc.boolean() })
      .map(({ hour, state, isRenewed }) =>
        promise({ dueAt: at(hour), state, ...(isRenewed ? { renews: 'obl-0' } : {}) }),
      );
    fc.assert(
      fc.property(fc.array(any), fc.nat(99), (promises, cut) => {
        const whole = countPromises(promises, { from: at(0), to: at(100) });
        const parts = [
          countPromises(promises, { from: at(0), to: at(cut) }),
          countPromises(promises, { from: at(cut), to: at(100) }),
        ];
        const sum = (of: (figures: typeof whole) => number) => parts.reduce((total, part) => total + of(part), 0);
        expect(sum(({ first }) => first.due)).toBe(whole.first.due);
        expect(sum(({ first }) => first.kept)).toBe(whole.first.kept);
        expect(sum(({ renewed }) => renewed.due)).toBe(whole.renewed.due);
        expect(whole.first.kept).toBeLessThanOrEqual(whole.first.due);
      }),
    );
  });
});
