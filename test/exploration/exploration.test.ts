/**
 * Seeded inquiries through the real workflow and the real handlers, on the table in memory and on the server: every
 * invariant holds in all.
 */
import { expect, test, vi } from 'vitest';
import { explore, failureInWords, lived } from './explore.ts';
import { householdOf, type Life } from './life.ts';

vi.setConfig({ testTimeout: 1_200_000 });

/**
 * As many as fit into half a minute on two cores; `.ci/run` continues from there, `npm run explore` as far as
 * requested.
 */
const seeds = Number(process.env.SEEDS ?? 80);

/** A few of them again on the real server over HTTP, which takes ten times as long. */
const seedsOnServer = Number(process.env.SERVER_SEEDS ?? 2);

test.each([
  { count: seeds, table: 'memory' as const },
  { count: seedsOnServer, table: 'server' as const },
])('$count seeds, the table in $table: every invariant holds in every history', async ({ count, table }) => {
  const report = await explore(
    Array.from({ length: count }, (_, index) => index + 1),
    { table },
  );
  expect(report.failures.map(failureInWords).join('\n\n')).toBe('');
  // The inquiries have to contain acts, or the test would prove nothing.
  expect(report.lives).toBeGreaterThanOrEqual(count);
  expect(report.done).toBeGreaterThan(count * 2);
});

/** An inquiry that ends within days, so that running it twice is cheap. */
const short: Life = {
  beginning: 'qualified',
  startsAfterMinutes: 0,
  acts: [
    { afterMinutes: 60, twice: true, deed: { by: 'advisor', way: 'latest-link', choice: 'slots', pick: 0 } },
    { afterMinutes: 30, twice: false, deed: { by: 'client', way: 'private-space', choice: 'slot-chosen', pick: 1 } },
    {
      afterMinutes: 5,
      twice: false,
      deed: { by: 'client', way: 'private-space', choice: 'cancel-for-others', pick: 0 },
    },
    { afterMinutes: 90, twice: false, deed: { by: 'manager', choice: 'close', pick: 0 } },
  ],
};

test('a seed always gives the same inquiry, and an inquiry run alone has the same history', async () => {
  expect(householdOf(7)).toEqual(householdOf(7));
  const histories = await Promise.all([1, 2].map(() => lived([{ seed: 7, lives: [short] }])));
  const [one, other] = histories.map(({ inquiries }) =>
    inquiries.map(({ inquiry, events }) => [
      inquiry.inquiryId,
      inquiry.status,
      events.map(({ name, occurredAt }) => `${occurredAt} ${name}`).toSorted(),
    ]),
  );
  expect(one).toEqual(other);
  expect(JSON.stringify(one)).toContain('inquiry-closed.v1');
});
