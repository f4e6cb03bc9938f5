/** Hundreds of seeded lives through the real workflow, the real handlers and the real table: what holds, holds in all of them. */
import { expect, test, vi } from 'vitest';
import { explore, failureInWords, lived } from './explore.ts';
import { householdOf } from './life.ts';

vi.setConfig({ testTimeout: 1_200_000 });

/** What fits into three minutes of two cores, in the two weeks that end on a change of clocks; `npm run explore` goes on. */
const seeds = Number(process.env.SEEDS ?? 24);

test(`${seeds} seeds: every invariant holds in every life`, async () => {
  const report = await explore(Array.from({ length: seeds }, (_, index) => 2 * index + 1));
  expect(report.failures.map(failureInWords).join('\n\n')).toBe('');
  // Lives in which nothing happens would prove nothing.
  expect(report.lives).toBeGreaterThanOrEqual(seeds);
  expect(report.done).toBeGreaterThan(seeds * 2);
});

test('a seed is the same life whenever it is drawn, and the same history whenever it is lived alone', async () => {
  expect(householdOf(7)).toEqual(householdOf(7));
  const [one, other] = [await lived([{ seed: 7 }]), await lived([{ seed: 7 }])];
  const told = (history: typeof one) =>
    history.inquiries.map(({ inquiry, events }) => [
      inquiry.status,
      events.map(({ name, occurredAt }) => `${occurredAt} ${name}`).toSorted(),
    ]);
  expect(told(one)).toEqual(told(other));
});
