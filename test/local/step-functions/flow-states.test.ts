import { describe, expect, test } from 'vitest';
import { LocalEngine, machine, runMachine, startAt, tokenTask } from './local-engine.ts';

describe('Pass', () => {
  test('gives its input as output by default', async () => {
    const { output } = await runMachine(machine({ P: { Type: 'Pass', End: true } }), { a: [1] });
    expect(output).toEqual({ a: [1] });
  });

  test('gives its Output, literal members and expressions alike', async () => {
    const Output = { a: 1, b: '{% $states.input.x & "!" %}', c: [true, null, '{% 2 * 3 %}'] };
    const { output } = await runMachine(machine({ P: { Type: 'Pass', Output, End: true } }), { x: 'hey' });
    expect(output).toEqual({ a: 1, b: 'hey!', c: [true, null, 6] });
  });
});

describe('Succeed and Fail', () => {
  test('Succeed ends the execution with its Output', async () => {
    const { status, output } = await runMachine(machine({ S: { Type: 'Succeed', Output: { won: true } } }));
    expect([status, output]).toEqual(['SUCCEEDED', { won: true }]);
  });

  test('Succeed without Output gives its input', async () => {
    expect((await runMachine(machine({ S: { Type: 'Succeed' } }), { a: 1 })).output).toEqual({ a: 1 });
  });

  test('Fail ends the execution with its Error and Cause', async () => {
    const result = await runMachine(machine({ F: { Type: 'Fail', Error: 'Lost', Cause: 'no answer' } }));
    expect(result).toMatchObject({ status: 'FAILED', error: 'Lost', cause: 'no answer', output: undefined });
  });

  test('Fail takes Error and Cause from expressions', async () => {
    const F = { Type: 'Fail', Error: '{% $states.input.code %}', Cause: "{% 'for ' & $states.input.code %}" };
    expect(await runMachine(machine({ F }), { code: 'X1' })).toMatchObject({ error: 'X1', cause: 'for X1' });
  });

  test('Fail needs neither Error nor Cause', async () => {
    expect(await runMachine(machine({ F: { Type: 'Fail' } }))).toMatchObject({
      status: 'FAILED',
      error: undefined,
      cause: undefined,
    });
  });

  test('a Cause that is no string is States.QueryEvaluationError', async () => {
    expect((await runMachine(machine({ F: { Type: 'Fail', Cause: '{% 5 %}' } }))).error).toBe(
      'States.QueryEvaluationError',
    );
  });
});

describe('Choice', () => {
  const ends = { Low: { Type: 'Succeed' }, High: { Type: 'Succeed' }, Other: { Type: 'Succeed' } };
  const rules = [
    { Condition: '{% $states.input.n < 10 %}', Next: 'Low' },
    { Condition: '{% $states.input.n > 5 %}', Next: 'High' },
  ];
  const definition = machine({ Q: { Type: 'Choice', Choices: rules, Default: 'Other' }, ...ends });

  test('takes the first rule whose condition holds', async () => {
    expect((await runMachine(definition, { n: 7 })).path).toEqual(['Q', 'Low']);
    expect((await runMachine(definition, { n: 70 })).path).toEqual(['Q', 'High']);
  });

  test('takes Default when no condition holds', async () => {
    const choice = { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'Low' }], Default: 'Other' };
    expect((await runMachine(machine({ Q: choice, Low: ends.Low, Other: ends.Other }))).path).toEqual(['Q', 'Other']);
  });

  test('without a match and without Default the execution fails with States.Runtime, as on AWS', async () => {
    const choice = { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'Low' }] };
    const result = await runMachine(machine({ Q: choice, Low: ends.Low }));
    expect(result.error).toBe('States.Runtime');
    expect(result.cause).toBe(
      "An error occurred while executing the state 'Q' (entered at the event id #2). Failed to transition out of the state. The state does not point to a next state.",
    );
    expect(result.types).toEqual(['ExecutionStarted', 'ChoiceStateEntered', 'ExecutionFailed']);
  });

  test('a Choice without a match inside a Parallel is not caught by its States.ALL', async () => {
    const choice = { Type: 'Choice', Choices: [{ Condition: false, Next: 'Never' }] };
    const P = {
      Type: 'Parallel',
      Branches: [{ StartAt: 'Q', States: { Q: choice, Never: { Type: 'Succeed' } } }],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
      End: true,
    };
    const result = await runMachine(machine({ P, Caught: { Type: 'Succeed' } }));
    expect([result.status, result.error]).toEqual(['FAILED', 'States.Runtime']);
  });

  test('a condition that is not a boolean is States.QueryEvaluationError', async () => {
    const choice = { Type: 'Choice', Choices: [{ Condition: '{% 1 %}', Next: 'Low' }] };
    expect((await runMachine(machine({ Q: choice, Low: ends.Low }))).error).toBe('States.QueryEvaluationError');
  });

  test('a condition after the matching rule is not evaluated', async () => {
    const Choices = [
      { Condition: '{% true %}', Next: 'Low' },
      { Condition: '{% $states.input.absent %}', Next: 'High' },
    ];
    const result = await runMachine(machine({ Q: { Type: 'Choice', Choices }, Low: ends.Low, High: ends.High }));
    expect(result.path).toEqual(['Q', 'Low']);
  });

  test('a rule has its own Assign and Output; those of the state belong to Default', async () => {
    const choice = {
      Type: 'Choice',
      Choices: [{ Condition: '{% $states.input.a %}', Next: 'End', Assign: { by: 'rule' }, Output: 'rule output' }],
      Default: 'End',
      Assign: { by: 'default' },
      Output: 'default output',
    };
    const End = { Type: 'Pass', Output: { by: '{% $by %}', input: '{% $states.input %}' }, End: true };
    const both = machine({ Q: choice, End });
    expect((await runMachine(both, { a: true })).output).toEqual({ by: 'rule', input: 'rule output' });
    expect((await runMachine(both, { a: false })).output).toEqual({ by: 'default', input: 'default output' });
  });

  test('a rule without Output passes the input on', async () => {
    expect((await runMachine(definition, { n: 1 })).output).toEqual({ n: 1 });
  });

  test('a literal boolean is a condition', async () => {
    const choice = { Type: 'Choice', Choices: [{ Condition: true, Next: 'Low' }] };
    expect((await runMachine(machine({ Q: choice, Low: ends.Low }))).path).toEqual(['Q', 'Low']);
  });
});

describe('Wait', () => {
  const waiting = async (wait: object, input = {}) => {
    const local = new LocalEngine().add(machine({ W: { Type: 'Wait', ...wait, End: true } })).resume();
    return { local, arn: await local.start(input) };
  };

  test('Seconds waits that long', async () => {
    const { local, arn } = await waiting({ Seconds: 90 });
    await local.advance(89);
    expect(local.describe(arn)).toMatchObject({ status: 'RUNNING', currentStates: ['W'] });
    await local.advance(1);
    expect(local.describe(arn).stoppedAt).toBe(startAt + 90_000);
  });

  test('Seconds may be an expression', async () => {
    const { local, arn } = await waiting({ Seconds: '{% $states.input.n * 2 %}' }, { n: 30 });
    await local.advance(60);
    expect(local.describe(arn).stoppedAt).toBe(startAt + 60_000);
  });

  test('Seconds 0 does not wait', async () => {
    const { local, arn } = await waiting({ Seconds: 0 });
    expect(local.describe(arn).status).toBe('SUCCEEDED');
  });

  test('Timestamp waits until then', async () => {
    const { local, arn } = await waiting({ Timestamp: '2026-11-22T10:30:00+02:00' });
    expect(local.clock.nextDueAt()).toBe(Date.UTC(2026, 10, 22, 8, 30));
    await local.advance(1800);
    expect(local.describe(arn).status).toBe('SUCCEEDED');
  });

  test('Timestamp may be an expression', async () => {
    const { local, arn } = await waiting({ Timestamp: '{% $states.input.at %}' }, { at: '2026-11-22T08:00:05Z' });
    await local.advance(5);
    expect(local.describe(arn).status).toBe('SUCCEEDED');
  });

  test('a Timestamp in the past does not wait', async () => {
    const { local, arn } = await waiting({ Timestamp: '2020-01-01T00:00:00Z' });
    expect(local.describe(arn).status).toBe('SUCCEEDED');
  });

  test.each([
    { Seconds: '{% -1 %}' },
    { Seconds: '{% 1.5 %}' },
    { Seconds: "{% 'x' %}" },
    { Timestamp: "{% 'tomorrow' %}" },
  ])('refuses %j with States.QueryEvaluationError', async (wait) => {
    const { local, arn } = await waiting(wait);
    expect(local.describe(arn).error).toBe('States.QueryEvaluationError');
  });

  test('Output and Assign are evaluated when it ends', async () => {
    const wait = { Type: 'Wait', Seconds: 60, Assign: { at: '{% $now() %}' }, Output: '{% $now() %}', Next: 'P' };
    const local = new LocalEngine();
    local.add(machine({ W: wait, P: { Type: 'Pass', Output: '{% [$at, $states.input] %}', End: true } })).resume();
    const arn = await local.start();
    await local.advance(60);
    expect(local.describe(arn).output).toEqual(['2026-11-22T08:01:00.000Z', '2026-11-22T08:01:00.000Z']);
  });
});

describe('the machine as a whole', () => {
  test('TimeoutSeconds ends the execution as TIMED_OUT, without an error in its description', async () => {
    const local = new LocalEngine({ ask: () => null })
      .add(machine({ Ask: tokenTask() }, { TimeoutSeconds: 120 }))
      .resume();
    const arn = await local.start();
    await local.advance(120);
    expect(local.describe(arn)).toMatchObject({ status: 'TIMED_OUT', error: undefined, cause: undefined });
    expect(local.history(arn).at(-1)).toMatchObject({ type: 'ExecutionTimedOut', previousEventId: 0 });
  });

  test('an execution that ends leaves no timer', async () => {
    const { local } = await runMachine(machine({ P: { Type: 'Pass', End: true } }, { TimeoutSeconds: 120 }));
    expect(local.engine.store.timers()).toEqual([]);
    expect(local.clock.nextDueAt()).toBeUndefined();
  });

  test('a loop that never waits fails with States.Runtime at 25,000 events', async () => {
    const definition = machine({
      Again: { Type: 'Pass', Next: 'Enough?' },
      'Enough?': { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'Done' }], Default: 'Again' },
      Done: { Type: 'Succeed' },
    });
    const { local, arn, status, error, cause } = await runMachine(definition);
    expect([status, error]).toEqual(['FAILED', 'States.Runtime']);
    expect(cause).toContain('maximum number of history events (25000)');
    expect(local.history(arn).at(-1)).toMatchObject({ id: 25_000, type: 'ExecutionFailed' });
  });
});
