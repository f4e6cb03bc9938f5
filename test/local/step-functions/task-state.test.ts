import { describe, expect, test } from 'vitest';
import { FunctionError, invoke, LocalEngine, machine, runMachine, task, tokenTask } from './local-engine.ts';

describe('Task with lambda:invoke', () => {
  test('calls its function and its result is the output', async () => {
    const { status, output } = await runMachine(machine({ Work: task() }), {}, { work: () => ({ done: true }) });
    expect(status).toBe('SUCCEEDED');
    expect(output).toEqual({
      ExecutedVersion: '$LATEST',
      Payload: { done: true },
      SdkHttpMetadata: { HttpStatusCode: 200 },
      StatusCode: 200,
    });
  });

  test('passes the evaluated Payload', async () => {
    const Arguments = { FunctionName: 'work', Payload: { id: '{% $states.input.id %}', fixed: [1, '{% 1 + 1 %}'] } };
    const { local } = await runMachine(machine({ Work: task({ Arguments }) }), { id: 'a' }, { work: () => null });
    expect(local.calls[0]?.payload).toEqual({ id: 'a', fixed: [1, 2] });
  });

  test('passes an empty object when Payload is left out', async () => {
    const Arguments = { FunctionName: 'work' };
    const { local } = await runMachine(machine({ Work: task({ Arguments }) }), {}, { work: () => null });
    expect(local.calls[0]?.payload).toEqual({});
  });

  test('takes all Arguments from one expression', async () => {
    const Arguments = "{% {'FunctionName': 'work', 'Payload': $states.input} %}";
    const { local } = await runMachine(machine({ Work: task({ Arguments }) }), { a: 1 }, { work: () => null });
    expect(local.calls[0]?.payload).toEqual({ a: 1 });
  });

  test.each([
    ['work', undefined],
    ['work:live', 'live'],
    ['arn:aws:lambda:eu-west-3:000000000000:function:work', undefined],
    ['arn:aws:lambda:eu-west-3:000000000000:function:work:7', '7'],
  ])('finds the function and qualifier in %s', async (FunctionName, qualifier) => {
    const Arguments = { FunctionName };
    const { local, output } = await runMachine(machine({ Work: task({ Arguments }) }), {}, { work: () => null });
    expect(local.calls[0]?.name).toBe('work');
    expect(local.calls[0]?.context.qualifier).toBe(qualifier);
    expect(output).toMatchObject({ ExecutedVersion: qualifier ?? '$LATEST' });
  });

  test('a function that returns nothing gives a null Payload', async () => {
    const { output } = await runMachine(machine({ Work: task() }), {}, { work: () => undefined });
    expect(output).toMatchObject({ Payload: null });
  });

  test('a FunctionName that is no string fails with States.Runtime, which no Catch takes', async () => {
    const Arguments = { FunctionName: '{% 5 %}' };
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }];
    const definition = machine({ Work: task({ Arguments, Catch }), Caught: { Type: 'Succeed' } });
    const { status, error } = await runMachine(definition);
    expect([status, error]).toEqual(['FAILED', 'States.Runtime']);
  });

  test('an error of the function keeps its type as the error name, with Lambda’s JSON as the cause', async () => {
    const fail = () => {
      throw new FunctionError('AdvisorNotFoundError', 'nobody is free');
    };
    const { status, error, cause } = await runMachine(machine({ Work: task() }), {}, { work: fail });
    expect([status, error]).toEqual(['FAILED', 'AdvisorNotFoundError']);
    expect(JSON.parse(cause ?? '')).toEqual({
      errorType: 'AdvisorNotFoundError',
      errorMessage: 'nobody is free',
      trace: [],
    });
  });

  test('an invocation that ends without a response is Lambda.Unknown', async () => {
    const fail = () => {
      throw new Error('out of memory');
    };
    const { error } = await runMachine(machine({ Work: task() }), {}, { work: fail });
    expect(error).toBe('Lambda.Unknown');
  });

  test('a function that does not exist is Lambda.ResourceNotFoundException', async () => {
    const { error } = await runMachine(machine({ Work: task() }), {});
    expect(error).toBe('Lambda.ResourceNotFoundException');
  });

  test('TimeoutSeconds fails the task with States.Timeout at the exact second', async () => {
    const local = new LocalEngine({ work: () => 'late' }).add(
      machine({ Work: tokenTask({ TimeoutSeconds: 10 }, 'work') }),
    );
    local.resume();
    const arn = await local.start();
    await local.advance(9);
    expect(local.describe(arn).status).toBe('RUNNING');
    await local.advance(1);
    expect(local.describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout', cause: undefined });
  });

  test('TimeoutSeconds may be an expression', async () => {
    const definition = machine({ Work: tokenTask({ TimeoutSeconds: '{% $states.input.hours * 3600 %}' }) });
    const local = new LocalEngine({ ask: () => null }).add(definition).resume();
    const arn = await local.start({ hours: 2 });
    expect(local.clock.nextDueAt()).toBe(local.clock.now() + 7_200_000);
    await local.advance(7200);
    expect(local.describe(arn).error).toBe('States.Timeout');
  });

  test.each(['{% 0 %}', '{% 1.5 %}', "{% 'soon' %}", '{% 100000000 %}'])(
    'a TimeoutSeconds that evaluates to no positive integer (%s) is States.QueryEvaluationError',
    async (TimeoutSeconds) => {
      const { error, types } = await runMachine(machine({ Work: task({ TimeoutSeconds }) }), {}, { work: () => null });
      expect(error).toBe('States.QueryEvaluationError');
      expect(types).toContain('EvaluationFailed');
      expect(types).not.toContain('TaskScheduled');
    },
  );

  test('the response of a function that timed out is ignored', async () => {
    let answer: (value: string) => void = () => {};
    const definition = machine({ Work: task({ TimeoutSeconds: 5, Retry: [{ ErrorEquals: ['States.Timeout'] }] }) });
    const slow = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const local = new LocalEngine({ work: slow }).add(definition).resume();
    const started = local.api.handle('AWSStepFunctions.StartExecution', {
      stateMachineArn: 'arn:aws:states:eu-west-3:000000000000:stateMachine:Machine',
      name: 'run',
    });
    const arn = String((await started).body.executionArn);
    const timers = local.engine.store.timers().filter((timer) => timer.dueAt === local.clock.now() + 5000);
    await local.engine.send(arn, { kind: 'timer-fired', timerId: timers[0]?.timerId ?? 0 }, () => {});
    answer('too late');
    await local.clock.settle();
    expect(local.types(arn)).not.toContain('TaskSucceeded');
    expect(local.types(arn).at(-1)).toBe('TaskTimedOut');
  });

  test('Output and Assign see the result', async () => {
    const definition = machine({
      Work: {
        Type: 'Task',
        Resource: invoke,
        Arguments: { FunctionName: 'work' },
        Assign: { n: '{% $states.result.Payload.n %}' },
        Output: '{% $states.result.Payload %}',
        Next: 'Read',
      },
      Read: { Type: 'Pass', Output: { n: '{% $n %}', input: '{% $states.input %}' }, End: true },
    });
    const { output } = await runMachine(definition, {}, { work: () => ({ n: 3 }) });
    expect(output).toEqual({ n: 3, input: { n: 3 } });
  });
});

describe('Task with lambda:invoke.waitForTaskToken', () => {
  const asking = (more: object = {}) =>
    new LocalEngine({ ask: () => ({ asked: true }) }).add(machine({ Ask: tokenTask(more) })).resume();

  test('waits after the function returned until the token is used', async () => {
    const local = asking();
    const arn = await local.start();
    expect(local.describe(arn)).toMatchObject({ status: 'RUNNING', currentStates: ['Ask'] });
    await local.call('SendTaskSuccess', { taskToken: local.calls[0]?.payload.token, output: '{"answer":42}' });
    expect(local.describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: { answer: 42 } });
  });

  test('the token is a long opaque string with +, / and =', async () => {
    const local = asking();
    await local.start();
    const token = String(local.calls[0]?.payload.token);
    expect(token.length).toBeGreaterThan(500);
    expect(token.length).toBeLessThanOrEqual(2048);
    for (const character of ['+', '/', '=']) expect(token).toContain(character);
  });

  test('each attempt has its own token', async () => {
    const local = asking({ TimeoutSeconds: 5, Retry: [{ ErrorEquals: ['States.Timeout'], MaxAttempts: 1 }] });
    await local.start();
    await local.advance(6);
    expect(local.calls).toHaveLength(2);
    expect(local.calls[0]?.payload.token).not.toBe(local.calls[1]?.payload.token);
  });

  test('SendTaskFailure fails the task with its error and cause', async () => {
    const local = asking();
    const arn = await local.start();
    await local.call('SendTaskFailure', {
      taskToken: local.calls[0]?.payload.token,
      error: 'Refused',
      cause: 'no time',
    });
    expect(local.describe(arn)).toMatchObject({ status: 'FAILED', error: 'Refused', cause: 'no time' });
  });

  test('a token used before the function returns ends the task at once', async () => {
    const local = new LocalEngine().add(machine({ Ask: tokenTask() })).resume();
    local.functions.ask = async ({ token }) => {
      await local.api.handle('AWSStepFunctions.SendTaskSuccess', { taskToken: token, output: '"early"' });
    };
    const arn = await local.start();
    expect(local.describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: 'early' });
    expect(local.types(arn)).not.toContain('TaskSubmitted');
  });

  test('a function that fails fails the task, and its token is used up', async () => {
    const local = new LocalEngine({
      ask: () => {
        throw new FunctionError('MailRefusedError');
      },
    }).add(machine({ Ask: tokenTask() }));
    const arn = await local.resume().start();
    expect(local.describe(arn).error).toBe('MailRefusedError');
    const late = await local.call('SendTaskSuccess', { taskToken: local.calls[0]?.payload.token, output: '{}' });
    expect(late.body.__type).toContain('TaskTimedOut');
  });

  test('TimeoutSeconds runs from scheduling and survives the function’s return', async () => {
    const local = asking({ TimeoutSeconds: 3600 });
    const arn = await local.start();
    await local.advance(3600);
    expect(local.describe(arn).error).toBe('States.Timeout');
    expect(local.types(arn)).toContain('TaskSubmitted');
  });

  test('SendTaskSuccess after the timeout is TaskTimedOut and changes nothing', async () => {
    const local = new LocalEngine({ ask: () => null }).resume();
    local.add(
      machine({
        Ask: tokenTask({ TimeoutSeconds: 60, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }] }),
        Late: { Type: 'Succeed' },
      }),
    );
    const arn = await local.start();
    await local.advance(60);
    const before = local.history(arn);
    const late = await local.call('SendTaskSuccess', { taskToken: local.calls[0]?.payload.token, output: '{}' });
    expect([late.status, String(late.body.__type).split('#')[1]]).toEqual([400, 'TaskTimedOut']);
    expect(local.history(arn)).toEqual(before);
  });

  test('a function that returns more than 256 KiB fails the task, and its token is used up', async () => {
    const local = new LocalEngine({ ask: () => 'x'.repeat(300_000) }).add(machine({ Ask: tokenTask() })).resume();
    const arn = await local.start();
    expect(local.describe(arn).error).toBe('States.DataLimitExceeded');
    const late = await local.call('SendTaskSuccess', { taskToken: local.calls[0]?.payload.token, output: '{}' });
    expect(late.body.__type).toContain('TaskTimedOut');
  });

  test('HeartbeatSeconds ends a task without heartbeats; each heartbeat restarts the time', async () => {
    const local = asking({ HeartbeatSeconds: 10 });
    const arn = await local.start();
    for (let beat = 0; beat < 5; beat++) {
      await local.advance(9);
      await local.call('SendTaskHeartbeat', { taskToken: local.calls[0]?.payload.token });
    }
    expect(local.describe(arn).status).toBe('RUNNING');
    await local.advance(10);
    expect(local.describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });

  test('TimeoutSeconds ends a task despite its heartbeats', async () => {
    const local = asking({ HeartbeatSeconds: 10, TimeoutSeconds: 20 });
    const arn = await local.start();
    await local.advance(9);
    await local.call('SendTaskHeartbeat', { taskToken: local.calls[0]?.payload.token });
    await local.advance(9);
    await local.call('SendTaskHeartbeat', { taskToken: local.calls[0]?.payload.token });
    await local.advance(2);
    expect(local.describe(arn).error).toBe('States.Timeout');
  });

  test.each(['States.HeartbeatTimeout', 'States.Timeout', 'States.ALL'])(
    'a missed heartbeat is caught as %s',
    async (name) => {
      const local = new LocalEngine({ ask: () => null });
      const Catch = [{ ErrorEquals: [name], Next: 'Silent' }];
      local.add(machine({ Ask: tokenTask({ HeartbeatSeconds: 5, Catch }), Silent: { Type: 'Succeed' } })).resume();
      const arn = await local.start();
      await local.advance(5);
      expect(local.path(arn)).toEqual(['Ask', 'Silent']);
    },
  );

  test('without TimeoutSeconds it waits as long as an execution may run: one year', async () => {
    const local = asking();
    const arn = await local.start();
    await local.advance(364 * 86_400);
    expect(local.describe(arn).status).toBe('RUNNING');
    await local.advance(86_400);
    expect(local.describe(arn).status).toBe('TIMED_OUT');
  });
});
