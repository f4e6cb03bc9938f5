/** Thousands of inquiries over the real graph and the real use cases: the rules hold for any acts in any order. */
import { expect, test, vi } from 'vitest';
import { liveInMemory, unended } from './races/life-in-memory.ts';
import { brokenRules } from './races/race-rules.ts';

vi.setConfig({ testTimeout: 600_000 });

const lives = Number(process.env.LIVES ?? 2000);

test(`${lives} inquiries, each act of them a race: every rule holds, and every inquiry ends`, async () => {
  /** Each broken rule with the first seed that broke it: `liveInMemory(seed)` repeats it. */
  const broken: Record<string, string> = {};
  let done = 0;
  for (let seed = 1; seed <= lives; seed += 1) {
    const { world, told } = await liveInMemory(seed);
    done += told.filter((line) => line.endsWith('done')).length;
    for (const found of [...brokenRules(world), ...unended(world)]) {
      broken[found.replace(/\d{4,}/g, 'n')] ??= `seed ${seed}\n${told.join('\n')}`;
    }
  }
  expect(broken).toEqual({});
  expect(done).toBeGreaterThan(lives);
});
