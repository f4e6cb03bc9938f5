/** When an answer and a timeout, or several people, meet in one millisecond, there is exactly one complete outcome. */
import { describe, expect, test, vi } from 'vitest';
import { choiceOf, randomOf } from './races/interleaver.ts';
import { brokenRules } from './races/race-rules.ts';
import { type Scenario, scenarios } from './races/scenarios.ts';

vi.setConfig({ testTimeout: 300_000 });

/** Over all scenarios together. `INTERLEAVINGS=100000` explores more. */
const interleavings = Number(process.env.INTERLEAVINGS ?? 10_000);
const each = Math.ceil(interleavings / scenarios.length);

/** Long enough for the commit of any pending choice. */
const afterwardsMs = 11 * 60_000;

/** In every third schedule one step of the workflow dies after one of its calls, and is retried. */
function deathOf(seed: number): (() => boolean) | undefined {
  if (seed % 3 !== 0) return undefined;
  let callsToLive = Math.floor(randomOf(-seed)() * 30);
  return () => callsToLive-- === 0;
}

async function raced(scenario: Scenario, seed: number) {
  const world = await scenario.prepare();
  world.dies = deathOf(seed);
  await world.race(choiceOf(seed), await scenario.people(world));
  const broken = brokenRules(world);
  const outcome = scenario.outcome(world);
  await world.calmlyTo(world.nowMs + afterwardsMs);
  return { schedule: world.interleaver.trace.join(), outcome, broken: [...broken, ...brokenRules(world)] };
}

describe.each(scenarios)('$name', (scenario) => {
  test(`has one complete outcome in each of ${each} interleavings`, async () => {
    const outcomes = new Set<string>();
    const schedules = new Set<string>();
    /** Each broken rule with the first schedule that broke it: `raced(scenario, seed)` repeats it call by call. */
    const broken: Record<string, number> = {};
    for (let seed = 1; seed <= each; seed += 1) {
      const one = await raced(scenario, seed);
      schedules.add(one.schedule);
      outcomes.add(one.outcome);
      for (const found of one.broken) broken[found] ??= seed;
    }
    expect(broken).toEqual({});
    // A missing outcome would mean that there was no race.
    expect([...outcomes].toSorted()).toEqual(scenario.outcomes.toSorted());
    // A quick person leaves few orders to choose from; still most schedules differ.
    expect(schedules.size).toBeGreaterThan(each / 2);
  });
});

test('the same seed gives the same history, call by call', async () => {
  for (const scenario of scenarios) {
    for (const seed of [6, 7]) expect(await raced(scenario, seed)).toEqual(await raced(scenario, seed));
  }
});
