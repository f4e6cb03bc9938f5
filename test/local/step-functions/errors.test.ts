import { describe, expect, test } from 'vitest';
import { type Fn, FunctionError, LocalEngine, machine, runMachine, startAt, task } from './local-engine.ts';

/** A function that fails with these errors in turn, then returns. */
function failing(...errors: string[]): Fn {
  let call = 0;
  return () => {
    const error = errors[call++];
    if (error !== undefined) throw new FunctionError(error, `${error} happened`);
    return 'finally';
  };
}

/** Instants of the function's calls, in seconds since the start. */
async function callTimes(more: object, ...errors: string[]) {
  const times: number[] = [];
  const fail = failing(...errors);
  const local = new LocalEngine();
  local.functions.work = (payload, context) => {
    times.push((local.clock.now() - startAt) / 1000);
    return fail(payload, context);
  };
  local.add(machine({ Work: task(more), Caught: { Type: 'Succeed' } }, {}));
  local.resume();
  const arn = await local.start();
  await local.advance(100_000);
  return { times, local, arn, ...local.describe(arn), path: local.path(arn) };
}

const caught = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }];

describe('Retry', () => {
  test('waits IntervalSeconds × BackoffRate^attempts', async () => {
    const Retry = [{ ErrorEquals: ['A'], IntervalSeconds: 3, BackoffRate: 2, MaxAttempts: 4 }];
    const { times, status } = await callTimes({ Retry, Catch: caught }, 'A', 'A', 'A');
    expect(times).toEqual([0, 3, 9, 21]);
    expect(status).toBe('SUCCEEDED');
  });

  test('defaults to one second, rate 2.0 and three attempts', async () => {
    const { times, path } = await callTimes(
      { Retry: [{ ErrorEquals: ['A'] }], Catch: caught },
      'A',
      'A',
      'A',
      'A',
      'A',
    );
    expect(times).toEqual([0, 1, 3, 7]);
    expect(path).toEqual(['Work', 'Caught']);
  });

  test('MaxAttempts 0 never retries', async () => {
    const { times, path } = await callTimes({ Retry: [{ ErrorEquals: ['A'], MaxAttempts: 0 }], Catch: caught }, 'A');
    expect([times, path]).toEqual([[0], ['Work', 'Caught']]);
  });

  test('MaxDelaySeconds caps the interval', async () => {
    const Retry = [{ ErrorEquals: ['A'], IntervalSeconds: 3, BackoffRate: 10, MaxDelaySeconds: 5 }];
    expect((await callTimes({ Retry, Catch: caught }, 'A', 'A', 'A')).times).toEqual([0, 3, 8, 13]);
  });

  test('BackoffRate may be fractional', async () => {
    const Retry = [{ ErrorEquals: ['A'], IntervalSeconds: 2, BackoffRate: 1.5 }];
    expect((await callTimes({ Retry, Catch: caught }, 'A', 'A')).times).toEqual([0, 2, 5]);
  });

  test('JitterStrategy FULL waits between zero and the whole interval, the same in every run', async () => {
    const Retry = [{ ErrorEquals: ['A'], IntervalSeconds: 100, JitterStrategy: 'FULL' }];
    const first = await callTimes({ Retry, Catch: caught }, 'A', 'A', 'A');
    const second = await callTimes({ Retry, Catch: caught }, 'A', 'A', 'A');
    expect(first.times).toEqual(second.times);
    expect(first.times[1]).toBeGreaterThan(0);
    expect(first.times[1]).toBeLessThan(100);
    expect(first.times[1]).not.toBe(Math.round(first.times[1] ?? 0));
  });

  test('each retrier counts its own attempts', async () => {
    const Retry = [
      { ErrorEquals: ['A', 'B'], IntervalSeconds: 1, MaxAttempts: 2 },
      { ErrorEquals: ['C'], IntervalSeconds: 5 },
    ];
    // The example of the Developer Guide: A, B, C, B; at the fourth error its retrier has no attempts left.
    const { times, path } = await callTimes({ Retry, Catch: caught }, 'A', 'B', 'C', 'B');
    expect(times).toEqual([0, 1, 3, 8]);
    expect(path).toEqual(['Work', 'Caught']);
  });

  test('the first retrier that names the error is used', async () => {
    const Retry = [
      { ErrorEquals: ['A'], IntervalSeconds: 10, MaxAttempts: 1 },
      { ErrorEquals: ['States.ALL'], IntervalSeconds: 1 },
    ];
    expect((await callTimes({ Retry, Catch: caught }, 'A', 'A')).times).toEqual([0, 10]);
  });

  test('comes before Catch', async () => {
    const { path, output } = await callTimes(
      { Retry: [{ ErrorEquals: ['States.ALL'] }], Catch: caught, Output: 'ok' },
      'A',
    );
    expect([path, output]).toEqual([['Work'], 'ok']);
  });

  test('does not enter the state again: one Entered event, EnteredTime unchanged, RetryCount counted', async () => {
    const Arguments = {
      FunctionName: 'work',
      Payload: { n: '{% $states.context.State.RetryCount %}', at: '{% $states.context.State.EnteredTime %}' },
    };
    const { local, arn } = await callTimes({ Arguments, Retry: [{ ErrorEquals: ['A'] }], Catch: caught }, 'A', 'A');
    expect(local.calls.map((call) => call.payload)).toEqual(
      [0, 1, 2].map((n) => ({ n, at: new Date(startAt).toISOString() })),
    );
    expect(local.types(arn).filter((type) => type === 'TaskStateEntered')).toHaveLength(1);
    expect(local.types(arn).filter((type) => type === 'TaskScheduled')).toHaveLength(3);
  });

  test('counts start again when the state is entered again', async () => {
    const definition = machine({
      Work: task({
        Retry: [{ ErrorEquals: ['A'], MaxAttempts: 1 }],
        End: undefined,
        Next: 'Twice?',
        Assign: { n: '{% $exists($n) ? $n + 1 : 1 %}' },
      }),
      'Twice?': { Type: 'Choice', Choices: [{ Condition: '{% $n = 2 %}', Next: 'Done' }], Default: 'Work' },
      Done: { Type: 'Succeed' },
    });
    let call = 0;
    const work: Fn = () => {
      if (call++ % 2 === 0) throw new FunctionError('A');
    };
    const { local, arn } = await runMachine(definition, {}, { work });
    await local.advance(10);
    expect(local.describe(arn).status).toBe('SUCCEEDED');
    expect(call).toBe(4);
  });

  test('retries a failed expression', async () => {
    const { local, arn } = await runMachine(
      machine({
        Work: task({
          TimeoutSeconds: '{% $states.input.no %}',
          Retry: [{ ErrorEquals: ['States.QueryEvaluationError'], MaxAttempts: 2 }],
        }),
      }),
    );
    await local.advance(10);
    expect(local.types(arn).filter((type) => type === 'EvaluationFailed')).toHaveLength(3);
    expect(local.describe(arn).error).toBe('States.QueryEvaluationError');
  });
});

describe('Catch', () => {
  const catching = (Catch: object[], error = 'A', states: object = {}) =>
    runMachine(
      machine({ Work: task({ Catch }), Caught: { Type: 'Succeed' }, ...states }),
      { i: 1 },
      { work: failing(error) },
    );

  test('goes to Next with the error output as input', async () => {
    const { path, output } = await catching([{ ErrorEquals: ['A'], Next: 'Caught' }]);
    expect(path).toEqual(['Work', 'Caught']);
    expect(output).toEqual({
      Error: 'A',
      Cause: JSON.stringify({ errorType: 'A', errorMessage: 'A happened', trace: [] }),
    });
  });

  test('takes the first catcher that names the error', async () => {
    const { path } = await catching(
      [
        { ErrorEquals: ['B'], Next: 'Wrong' },
        { ErrorEquals: ['C', 'A'], Next: 'Caught' },
        { ErrorEquals: ['States.ALL'], Next: 'Wrong' },
      ],
      'A',
      { Wrong: { Type: 'Succeed' } },
    );
    expect(path).toEqual(['Work', 'Caught']);
  });

  test('an error that no catcher names fails the execution', async () => {
    const { status, error } = await catching([{ ErrorEquals: ['B'], Next: 'Caught' }]);
    expect([status, error]).toEqual(['FAILED', 'A']);
  });

  test('has its own Output and Assign, which see $states.errorOutput and $states.input', async () => {
    const Catch = [
      {
        ErrorEquals: ['A'],
        Next: 'Caught',
        Assign: { reason: '{% $states.errorOutput.Error %}' },
        Output: { was: '{% $states.errorOutput.Error %}', input: '{% $states.input %}' },
      },
    ];
    const Caught = { Type: 'Succeed', Output: { reason: '{% $reason %}', got: '{% $states.input %}' } };
    const { output } = await catching(Catch, 'A', { Caught });
    expect(output).toEqual({ reason: 'A', got: { was: 'A', input: { i: 1 } } });
  });

  test('does not evaluate the state’s own Output and Assign', async () => {
    const Work = task({
      Output: '{% $states.result.Payload %}',
      Assign: { x: 1 },
      Catch: [{ ErrorEquals: ['A'], Next: 'Caught' }],
    });
    const Caught = { Type: 'Succeed', Output: '{% $exists($x) %}' };
    expect((await runMachine(machine({ Work, Caught }), {}, { work: failing('A') })).output).toBe(false);
  });

  test('an expression that fails inside a catcher fails the execution: it is not caught again', async () => {
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Caught', Output: '{% $states.errorOutput.Nothing %}' }];
    const { status, error, cause } = await catching(Catch);
    expect([status, error]).toEqual(['FAILED', 'States.QueryEvaluationError']);
    expect(cause).toContain("'Catch[0]/Output'");
  });

  test('a timeout has an empty Cause', async () => {
    const definition = machine({
      Work: task({
        TimeoutSeconds: 1,
        Retry: [{ ErrorEquals: ['B'] }],
        Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Caught' }],
      }),
      Caught: { Type: 'Succeed' },
    });
    const local = new LocalEngine({ work: failing('B') }).add(definition).resume();
    const arn = await local.start();
    local.functions.work = () => new Promise(() => {});
    // The retry's function never returns, so the clock cannot wait for it: the timer is fired by its own event.
    await local.engine.send(
      arn,
      { kind: 'timer-fired', timerId: local.engine.store.timers()[0]?.timerId ?? 0 },
      () => {},
    );
    const timeout = local.engine.store.timers().find((timer) => timer.dueAt === startAt + 1000);
    await local.engine.send(arn, { kind: 'timer-fired', timerId: timeout?.timerId ?? 0 }, () => {});
    expect(local.describe(arn).output).toEqual({ Error: 'States.Timeout', Cause: '' });
  });
});

describe('error names', () => {
  const catchAs = (name: string, states: Record<string, object>, functions: Record<string, Fn> = {}) =>
    runMachine(machine({ ...states, Caught: { Type: 'Succeed' } }), {}, functions).then((result) => ({
      ...result,
      name,
    }));
  const by = (name: string) => [{ ErrorEquals: [name], Next: 'Caught' }];

  test('States.ALL takes any error of a function', async () => {
    const { path } = await catchAs('', { Work: task({ Catch: by('States.ALL') }) }, { work: failing('Anything') });
    expect(path).toEqual(['Work', 'Caught']);
  });

  test('States.TaskFailed takes any error of a function', async () => {
    const { path } = await catchAs(
      '',
      { Work: task({ Catch: by('States.TaskFailed') }) },
      { work: failing('Anything') },
    );
    expect(path).toEqual(['Work', 'Caught']);
  });

  test('States.TaskFailed does not take States.Timeout', async () => {
    const local = new LocalEngine({ work: () => null });
    const Arguments = { FunctionName: 'work', Payload: '{% $states.context.Task.Token %}' };
    const Resource = 'arn:aws:states:::lambda:invoke.waitForTaskToken';
    local.add(
      machine({
        Work: task({ Resource, Arguments, TimeoutSeconds: 1, Catch: by('States.TaskFailed') }),
        Caught: { Type: 'Succeed' },
      }),
    );
    local.resume();
    const arn = await local.start();
    await local.advance(1);
    expect(local.describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });

  test('States.ALL takes States.QueryEvaluationError', async () => {
    const { path } = await catchAs(
      '',
      { Work: task({ Output: '{% $nothing %}', Catch: by('States.ALL') }) },
      { work: () => null },
    );
    expect(path).toEqual(['Work', 'Caught']);
  });

  test.each(['States.ALL', 'States.TaskFailed'])('%s does not take States.DataLimitExceeded', async (name) => {
    const work = () => 'x'.repeat(300_000);
    const { error } = await catchAs('', { Work: task({ Catch: by(name) }) }, { work });
    expect(error).toBe('States.DataLimitExceeded');
  });

  test('States.DataLimitExceeded is taken by its own name', async () => {
    const work = () => 'x'.repeat(300_000);
    const { path } = await catchAs('', { Work: task({ Catch: by('States.DataLimitExceeded') }) }, { work });
    expect(path).toEqual(['Work', 'Caught']);
  });

  test.each(['States.ALL', 'States.Runtime', 'States.TaskFailed'])(
    'States.Runtime is not taken by %s',
    async (name) => {
      const Arguments = '{% {"Payload": 1} %}';
      const { error } = await catchAs('', {
        Work: task({ Arguments, Catch: by(name), Retry: [{ ErrorEquals: [name] }] }),
      });
      expect(error).toBe('States.Runtime');
    },
  );

  test('names are compared case-sensitively', async () => {
    const { error } = await catchAs('', { Work: task({ Catch: by('boom') }) }, { work: failing('Boom') });
    expect(error).toBe('Boom');
  });
});
