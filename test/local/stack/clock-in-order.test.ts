import { setImmediate as later } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { LocalClock, type TimerSource } from '#local/clock/clock.ts';
import { LocalBus } from '#local/eventbridge/events.ts';
import { Changes } from '#local/kernel/changes.ts';
import { openStore } from '#local/kernel/store.ts';
import type { Invocation } from '#local/lambda/invoke.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

const startAt = Date.parse('2026-11-23T08:00:00Z');
const failed: Invocation = {
  kind: 'failure',
  failure: { errorType: 'Error', errorMessage: 'not yet', stackTrace: [] },
};

/** Due once, like a schedule of the house. */
function dueAt(at: number, fire: () => void): TimerSource {
  let isOver = false;
  return {
    name: 'once',
    nextDueAt: () => (isOver ? undefined : at),
    fireDue(nowMs) {
      if (isOver || at > nowMs) return;
      isOver = true;
      fire();
    },
  };
}

test('in order, a retried delivery is finished before the next timer of the same instant', async () => {
  const clock = new LocalClock({ kind: 'manual', startAt, inOrder: true });
  const store = openStore(temporaryFolder());
  onTestFinished(() => store.close());
  const done: string[] = [];
  let attempts = 0;
  const invoke = async (): Promise<Invocation> => {
    attempts += 1;
    // Two attempts at once, the third a second later.
    if (attempts < 3) return failed;
    done.push('delivery begins');
    await later();
    done.push('delivery ends');
    return { kind: 'success', payload: null };
  };
  const listener = {
    name: 'one',
    bus: 'house',
    source: 'vestibule',
    detailTypes: ['x.v1'],
    function: 'listen',
    listener: 'listen',
  } as const;
  const bus = new LocalBus({ store, clock, invoker: { invoke }, subscriptions: [listener], changes: new Changes() });
  clock.register(bus);
  clock.register(dueAt(startAt + 1_000, () => done.push('the other')));
  bus.enqueue({ bus: 'house', source: 'vestibule', detailType: 'x.v1', detail: {}, at: startAt });
  bus.deliver();
  await clock.advanceTo(startAt + 2_000);
  expect(done).toEqual(['delivery begins', 'delivery ends', 'the other']);
});
