import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countOf,
  exactValuesAtMost,
  meanOf,
  mergeSpreads,
  noSpread,
  quantileOf,
  relativeError,
  spreadOf,
} from '#domain/kpi/tallies/spread.ts';

const minutes = fc.oneof(
  fc.constant(0),
  fc.double({ min: -5_000, max: 5_000, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-3),
);

describe('a spread', () => {
  test('is the same whatever the order in which its parts are merged', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(minutes, { maxLength: 30 }), { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (parts, keys) => {
          const inOrder = parts.map(spreadOf).reduce(mergeSpreads, noSpread);
          const otherwise = parts
            .map((part) => ({ part, key: keys.next().value ?? 0 }))
            .sort((one, other) => one.key - other.key)
            .map(({ part }) => spreadOf(part))
            .reduceRight((sum, part) => mergeSpreads(part, sum), noSpread);
          expect(otherwise).toEqual(inOrder);
        },
      ),
    );
  });

  test('becomes a sketch by its size alone, whichever part came last', () => {
    const many = Array.from({ length: exactValuesAtMost }, (_, index) => index - 40);
    const few = [7, 0, -3.5];
    const whole = spreadOf([...many, ...few]);
    expect(whole.form).toBe('sketch');
    expect(mergeSpreads(spreadOf(many), spreadOf(few))).toEqual(whole);
    expect(mergeSpreads(spreadOf(few), spreadOf(many))).toEqual(whole);
    expect(countOf(whole)).toBe(exactValuesAtMost + 3);
  });

  test('has exact quantiles as in R (type 7)', () => {
    const spread = spreadOf([300, 30, 120]);
    expect(quantileOf(spread, 0.5)).toBe(120);
    expect(quantileOf(spread, 0.9)).toBeCloseTo(264, 9);
    expect(quantileOf(noSpread, 0.5)).toBeNull();
    expect(meanOf(spread)).toBe(150);
    expect(meanOf(noSpread)).toBeNull();
  });

  test('returns a whole minute where the 90 % quantile is one, without a float error', () => {
    const answers = [...Array.from({ length: 50 }, (_, index) => index), 430, 470, 500, 510, 520, 530, 540];
    expect(answers).toHaveLength(57);
    expect(quantileOf(spreadOf(answers), 0.9)).toBe(446);
    expect(Object.is(quantileOf(spreadOf([-1e-9, 1e-10]), 0.5), 0)).toBe(true);
  });

  test('is within one per cent of a measured value, as a sketch', () => {
    fc.assert(
      fc.property(
        fc.array(minutes, { minLength: exactValuesAtMost + 1, maxLength: exactValuesAtMost + 400 }),
        fc.constantFrom(0, 0.1, 0.5, 0.9, 0.99, 1),
        (values, share) => {
          const spread = spreadOf(values);
          expect(spread.form).toBe('sketch');
          const sorted = [...values].sort((one, other) => one - other);
          const measured = sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
          const estimate = quantileOf(spread, share) ?? Number.NaN;
          expect(Math.abs(estimate - measured)).toBeLessThanOrEqual(Math.abs(measured) * relativeError * (1 + 1e-9));
        },
      ),
      { numRuns: 25 },
    );
  });
});
