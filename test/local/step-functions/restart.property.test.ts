import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LocalClock } from '#local/clock/clock.ts';
import type { HistoryEvent } from '#local/step-functions/model/history-event.ts';
import { type Fn, FunctionError, LocalEngine, startAt } from './local-engine.ts';
import { machineOf, type RandomState, randomChain } from './random-machine.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** An external event of an execution; `pick` chooses among the open tokens. */
type Action =
  | { kind: 'advance'; seconds: number }
  | { kind: 'SendTaskSuccess' | 'SendTaskFailure' | 'SendTaskHeartbeat'; pick: number }
  | { kind: 'StopExecution' | 'RedriveExecution' };

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('advance' as const), seconds: fc.integer({ min: 1, max: 8 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('SendTaskSuccess' as const, 'SendTaskFailure' as const, 'SendTaskHeartbeat' as const),
      pick: fc.nat(5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('StopExecution' as const, 'RedriveExecution' as const) }) },
);

/** Functions whose response depends on their payload only: a repeated invocation gets the same response. */
const functions: Record<string, Fn> = {
  work: ({ fails, retry, value }) => {
    if (Number(fails) > Number(retry)) throw new FunctionError('Flaky', String(value));
    return { value };
  },
  ask: () => null,
};

const executionArn = 'arn:aws:states:eu-west-3:000000000000:execution:Machine:run';

/** An engine for one transition only: then it is closed and opened again on the same store. */
class RestartingEngine {
  readonly clock = new LocalClock({ kind: 'manual', startAt });
  readonly #dbPath: string;
  readonly #definition: object;
  #closing: Promise<void> | undefined;
  current: LocalEngine;
  restarts = 0;

  constructor(dbPath: string, definition: object) {
    this.#dbPath = dbPath;
    this.#definition = definition;
    this.current = this.#open();
    this.clock.onDrain(() => this.#reopen());
  }

  #open(): LocalEngine {
    const opened = new LocalEngine(functions, {
      dbPath: this.#dbPath,
      clock: this.clock,
      onChange: () => {
        this.#closing ??= opened.close();
      },
    });
    return opened.add(this.#definition).resume();
  }

  async #reopen(): Promise<boolean> {
    if (this.#closing === undefined) return false;
    await this.#closing;
    this.#closing = undefined;
    this.restarts += 1;
    this.current = this.#open();
    return true;
  }
}

async function perform(local: () => LocalEngine, clock: LocalClock, actions: readonly Action[]): Promise<void> {
  const stateMachineArn = 'arn:aws:states:eu-west-3:000000000000:stateMachine:Machine';
  await local().api.handle('StartExecution', { stateMachineArn, name: 'run', input: '{"n":7}' });
  await clock.settle();
  for (const next of actions) {
    if (next.kind === 'advance') await clock.advanceTo(clock.now() + next.seconds * 1000);
    else if ('pick' in next) {
      const tokens = openTokens(local());
      const taskToken = tokens[next.pick % Math.max(1, tokens.length)];
      if (taskToken !== undefined)
        await local().api.handle(next.kind, { taskToken, output: '{"n":1}', error: 'Refused' });
    } else await local().api.handle(next.kind, { executionArn });
    await clock.settle();
  }
}

function openTokens(local: LocalEngine): string[] {
  const snapshot = local.engine.store.execution(executionArn)?.snapshot;
  return Object.values(snapshot?.branches ?? {}).flatMap(({ status, state }) =>
    status === 'running' && state?.activity.kind === 'task' && state.activity.token !== undefined
      ? [state.activity.token]
      : [],
  );
}

async function uninterrupted(definition: object, actions: readonly Action[]): Promise<HistoryEvent[]> {
  const local = new LocalEngine(functions).add(definition).resume();
  await perform(() => local, local.clock, actions);
  expect(local.errors).toEqual([]);
  const history = local.history(executionArn);
  await local.close();
  return history;
}

test('an engine restarted at every transition writes the same history as one that never stopped', async () => {
  const directory = temporaryDirectory();
  let run = 0;
  let restarts = 0;
  const property = fc.asyncProperty(
    randomChain,
    fc.array(action, { maxLength: 12 }),
    async (chain: RandomState[], actions) => {
      const definition = machineOf(chain);
      const restarting = new RestartingEngine(join(directory, `${run++}.db`), definition);
      await perform(() => restarting.current, restarting.clock, actions);
      expect(restarting.current.errors).toEqual([]);
      expect(restarting.current.history(executionArn)).toEqual(await uninterrupted(definition, actions));
      restarts += restarting.restarts;
      await restarting.current.close();
    },
  );
  await fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 20_000 });
  expect(restarts).toBeGreaterThan(20);
});

test('two runs of the same machine and schedule write the same history', async () => {
  const property = fc.asyncProperty(
    randomChain,
    fc.array(action, { maxLength: 12 }),
    async (chain: RandomState[], actions) => {
      const definition = machineOf(chain);
      expect(await uninterrupted(definition, actions)).toEqual(await uninterrupted(definition, actions));
    },
  );
  await fc.assert(property, { numRuns: 40, interruptAfterTimeLimit: 20_000 });
});

test('every history is well formed: ids without gaps, causes before effects, time never backwards', async () => {
  const property = fc.asyncProperty(
    randomChain,
    fc.array(action, { maxLength: 12 }),
    async (chain: RandomState[], actions) => {
      const history = await uninterrupted(machineOf(chain), actions);
      expect(history.map(({ id }) => id)).toEqual(history.map((_, index) => index + 1));
      for (const [index, event] of history.entries()) {
        expect(event.previousEventId).toBeLessThan(event.id);
        expect(event.timestamp).toBeGreaterThanOrEqual(history[index - 1]?.timestamp ?? 0);
      }
      const count = (type: string) => history.filter((event) => event.type === type).length;
      const ended = ['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionAborted', 'ExecutionTimedOut'].map(count);
      expect(ended.reduce((sum, n) => sum + n, 0) - count('ExecutionRedriven')).toBeOneOf([0, 1]);
      expect(count('TaskStarted')).toBe(count('TaskScheduled'));
      expect(count('TaskSucceeded') + count('TaskFailed') + count('TaskTimedOut')).toBeLessThanOrEqual(
        count('TaskStarted'),
      );
    },
  );
  await fc.assert(property, { numRuns: 40, interruptAfterTimeLimit: 20_000 });
});
